import { frenchDay } from '../language/day.ts';

/** A date as written and the ISO days between which it lies, as the API gives it. */
export interface WrittenDate {
  readonly asWritten: string;
  readonly edtf: string | null;
  readonly min: string | null;
  readonly max: string | null;
}

export type Calendar = 'gregorian' | 'umalqura';

/** How the reader wants dates: her language, her calendars (the first leads), her digits. */
export interface DateManner {
  readonly language: 'ar' | 'en' | 'fr';
  readonly calendars: readonly Calendar[];
  readonly digits: 'latn' | 'arab';
}

/** A date in words. `bound` says that only the first or the last day is known; `words` then are of that day. */
export interface PresentedDate {
  /** One text a calendar, in the order asked for; what was written, where the text alone fixes nothing. */
  readonly words: readonly string[];
  readonly bound: 'from' | 'until' | null;
  readonly approximate: boolean;
}

const LOCALE = { ar: 'ar', en: 'en-GB', fr: 'fr' } as const;
const CALENDAR = { gregorian: 'gregory', umalqura: 'islamic-umalqura' } as const;
const UNIT = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;
type Unit = keyof typeof UNIT;

/** A written date in the reader's calendars, no more precise than what is known of it. */
export function presentDate(date: WrittenDate, manner: DateManner): PresentedDate {
  const from = date.min ?? date.max;
  const to = date.max ?? date.min;
  const approximate = /[~?%]/u.test(date.edtf ?? '');
  if (from === null || to === null) return { words: [date.asWritten], bound: null, approximate };
  const bound = date.max === null ? 'from' : date.min === null ? 'until' : null;
  const unit = bound === null ? unitOf(from, to) : 'day';
  const words = manner.calendars.map((calendar) => range({ from, to, unit, calendar }, manner));
  return { words, bound, approximate };
}

/** One ISO day in the reader's calendars. */
export function presentDay(day: string, manner: DateManner): readonly string[] {
  return presentDate({ asWritten: day, edtf: day, min: day, max: day }, manner).words;
}

/** How precisely a date is known: to the day, the month or the year. */
export function precisionOf(date: WrittenDate): Unit | null {
  return date.min === null || date.max === null ? null : unitOf(date.min, date.max);
}

/** The largest unit on whose edges both ends lie, in either calendar. */
function unitOf(from: string, to: string): Unit {
  const edges = (['gregorian', 'umalqura'] as const).map((calendar) => [partsOf(from, calendar), partsOf(dayAfter(to), calendar)]);
  if (edges.some((each) => each.every((parts) => parts.day === 1 && parts.month === 1))) return 'year';
  return edges.some((each) => each.every((parts) => parts.day === 1)) ? 'month' : 'day';
}

function range(span: { from: string; to: string; unit: Unit; calendar: Calendar }, manner: DateManner): string {
  const locale = `${LOCALE[manner.language]}-u-ca-${CALENDAR[span.calendar]}-nu-${manner.digits}`;
  const format = new Intl.DateTimeFormat(locale, { ...UNIT[span.unit], timeZone: 'UTC' });
  const words = format.formatRange(new Date(span.from), new Date(span.to));
  return manner.language === 'fr' ? frenchDay(words) : words;
}

function partsOf(day: string, calendar: Calendar): { day: number; month: number } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${CALENDAR[calendar]}-nu-latn`, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(day));
  const read = (type: 'day' | 'month'): number => Number(parts.find((part) => part.type === type)?.value);
  return { day: read('day'), month: read('month') };
}

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
