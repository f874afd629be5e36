/** One controlled value with its names; the Arabic leads. */
export interface Term<C extends string = string> {
  readonly code: C;
  readonly ar: string;
  readonly en: string;
  readonly fr: string;
}

type Row<C extends string> = readonly [code: C, ar: string, en: string, fr: string];

/** Makes a vocabulary of rows, in the order in which they are shown. */
export function vocabulary<const C extends string>(rows: readonly Row<C>[]): readonly Term<C>[] {
  return rows.map(([code, ar, en, fr]) => ({ code, ar, en, fr }));
}
