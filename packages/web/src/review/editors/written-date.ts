import type { WrittenDate } from '../../api/types.ts';
import { withWesternDigits } from '../../language/western-digits.ts';
import { dateInWords } from './date-in-words.ts';

const FORMS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

type Fixed = Pick<WrittenDate, 'edtf' | 'min' | 'max' | 'calendar'>;
const NOTHING: Fixed = { edtf: null, min: null, max: null, calendar: 'gregorian' };

/** What a year, a month or a day fixes, in figures or in words: the days between which the date lies; null when it is none of these. */
export function fixedBy(typed: string): Fixed | null {
  const iso = withWesternDigits(typed).trim();
  if (iso === '') return NOTHING;
  const named = FORMS.test(iso) ? { iso, calendar: 'gregorian' as const } : dateInWords(typed);
  const days = named === null ? null : daysOf(named.iso);
  return named === null || days === null ? null : { ...days, calendar: named.calendar };
}

/** The date that chosen words give a field: the words, and what they fix by themselves. */
export function writtenAs(words: string): WrittenDate {
  return { asWritten: words, ...(fixedBy(words) ?? NOTHING) };
}

function daysOf(iso: string): Pick<WrittenDate, 'edtf' | 'min' | 'max'> | null {
  const [, year, month, day] = FORMS.exec(iso) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { edtf: iso, min: `${year}-01-01`, max: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDayOf(Number(year), Number(month));
  if (day === undefined) return { edtf: iso, min: `${iso}-01`, max: `${iso}-${String(last).padStart(2, '0')}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { edtf: iso, min: iso, max: iso };
}

/** What stands in the field for a date: the year, month or day that it fixes. */
export function isoOf({ edtf, min, max }: WrittenDate): string {
  if (edtf !== null && FORMS.test(edtf)) return edtf;
  return min !== null && min === max ? min : (min ?? max ?? '');
}
