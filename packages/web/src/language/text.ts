/** Forms of a counted text; `other` always, the rest where the language has them (Arabic has all six). */
interface Forms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A text of the interface. Places for values are written `{name}`; a counted text counts `{n}`. */
export type Text = string | Forms;

/** The shape of the Arabic texts with every text open: what English and French must have too. */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : keyof T[K] extends keyof Forms ? Forms : Texts<T[K]>;
};

export interface Values {
  readonly [name: string]: string | number;
}

// A name set into a sentence keeps its own direction and does not disturb the sentence's.
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** Chooses the form for `n` and fills the places of a text. */
export function fill(text: Text, values: Values, say: { plural: Intl.PluralRules; number: (n: number) => string }): string {
  const form = typeof text === 'string' ? text : formFor(text, values['n'], say.plural);
  return form.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? say.number(value) : `${ISOLATE}${value}${END_ISOLATE}`;
  });
}

function formFor(forms: Forms, n: string | number | undefined, plural: Intl.PluralRules): string {
  if (typeof n !== 'number') return forms.other;
  if (n === 0 && forms.zero !== undefined) return forms.zero;
  return forms[plural.select(n)] ?? forms.other;
}
