import type { WrittenDate } from './dates.ts';

/** The date of a list's line, as precise as the two days between which it lies; null where nothing is said of it. */
export function dateOfLine(line: { readonly date: string | null; readonly dateUntil: string | null; readonly dateAsWritten: string | null }): WrittenDate | null {
  const { date, dateUntil, dateAsWritten } = line;
  if (date === null && dateUntil === null && dateAsWritten === null) return null;
  return { asWritten: dateAsWritten ?? '', edtf: null, min: date, max: dateUntil };
}
