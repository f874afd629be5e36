import { dayNumber, dayOfHijri, isoDay, isRealDay, lastDayOf, two, weekdayOf, type YearMonthDay } from '../../dates/calendar.ts';
import type { WrittenDate } from '../../reading.ts';
import type { Span } from '../../text/span.ts';
import type { DateWords } from './date-words.ts';

/** A date in folded letters; `fixed` is what it means, given the day of publication where that is known. */
export interface DateAt {
  readonly stretch: Span;
  readonly fixed: Fixed;
}

/** When a date is, without how it is written. */
export type Fixed = Omit<WrittenDate, 'asWritten'>;
export type Groups = Readonly<Record<string, string | undefined>>;

/** What is known where a date is read. */
export interface Given {
  readonly words: DateWords;
  /** Day of publication, counted as in the calendar; null where it is not known. */
  readonly published: number | null;
  /** The sentence before the date. */
  readonly before: string;
}

/** A date that cannot be told. */
export const NOTHING: Fixed = { edtf: null, min: null, max: null, calendar: 'gregorian' };

/** A single day. */
export function oneDay(day: number, extra: Partial<Fixed> = {}): Fixed {
  const iso = isoDay(day);
  return { edtf: iso, min: iso, max: iso, calendar: 'gregorian', ...extra };
}

function between(first: number, last: number, extra: Partial<Fixed> = {}): Fixed {
  if (last < first) return NOTHING;
  return { edtf: `${isoDay(first)}/${isoDay(last)}`, min: isoDay(first), max: isoDay(last), calendar: 'gregorian', ...extra };
}

function real(day: YearMonthDay): number | null {
  return isRealDay(day) ? dayNumber(day) : null;
}

/** «24 April 2025», «24–26 April», «24 April to 2 May 2025». */
export function gregorianDay({ day, month, lastDay, lastMonth, year, firstYear, weekday }: Groups, { words, published }: Given): Fixed {
  const number = words.months.get(month ?? '') ?? 0;
  const written = year === undefined ? null : Number(year);
  const years = written ?? yearNear(published, number, 0);
  if (years === null) return { ...NOTHING, edtf: `XXXX-${two(number)}-${two(Number(day))}` };
  const because = written === null ? { because: 'year-of-publication' } : {};
  const first = real({ year: firstYear === undefined ? years : Number(firstYear), month: number, day: Number(day) });
  if (first === null) return NOTHING;
  if (lastDay === undefined) return withWeekday(first, words.weekdays.get(weekday ?? ''), because);
  const last = real({ year: years, month: lastMonth === undefined ? number : (words.months.get(lastMonth) ?? 0), day: Number(lastDay) });
  return last === null ? NOTHING : between(first, last, because);
}

/** The weekday that is written beside a day does not change it; where the two disagree, that is told. */
function withWeekday(day: number, said: number | undefined, because: Partial<Fixed>): Fixed {
  return oneDay(day, said !== undefined && said !== weekdayOf(day) ? { because: 'weekday-disagrees' } : because);
}

/** A month without a year is of the year of publication; «next» may lead into the next one, «last» into the last. */
function yearNear(published: number | null, month: number, turn: number): number | null {
  if (published === null) return null;
  const [year = 0, now = 1] = isoDay(published).split('-').map(Number);
  if (turn > 0 && month <= now) return year + 1;
  if (turn < 0 && month >= now) return year - 1;
  return year;
}

/** A day, a month or a year of the Hijri calendar. */
export function hijriDay({ day, hijriMonth, hijriYear }: Groups, { words }: Given): Fixed {
  const calendar = 'islamic-umalqura' as const;
  const month = words.hijriMonths.get((hijriMonth ?? '').replaceAll(/[ '-]+/gu, ' ')) ?? 0;
  const year = Number(hijriYear ?? 0);
  const first = dayOfHijri({ year, month, day: day === undefined ? 1 : Number(day) });
  if (first === null) return { ...NOTHING, calendar };
  if (day !== undefined) return oneDay(first, { calendar });
  const next = dayOfHijri({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) ?? first + 30;
  return between(first, next - 1, { calendar });
}

/** A day in figures: «12/03/2024». */
export function numericDay({ numbers }: Groups): Fixed {
  const [first = 0, month = 0, last = 0] = (numbers ?? '').split(/[/.-]/u).map(Number);
  const [yearWritten, day] = first > 31 ? [first, last] : [last, first];
  const year = yearWritten < 100 ? 2000 + yearWritten : yearWritten;
  const asDayFirst = real({ year, month, day });
  if (asDayFirst !== null) return oneDay(asDayFirst);
  const asMonthFirst = real({ year, month: day, day: month });
  return asMonthFirst === null ? NOTHING : oneDay(asMonthFirst, { because: 'month-before-day' });
}

/** «2024–2026». */
export function periodOfYears({ from = '', to = '' }: Groups): Fixed {
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  return Number(last) <= Number(from) ? NOTHING : { edtf: `${from}/${last}`, min: `${from}-01-01`, max: `${last}-12-31`, calendar: 'gregorian' };
}

/** A month, of a year that is told or meant. */
export function wholeMonth({ month, year, turn, turnBefore }: Groups, { words, published }: Given): Fixed {
  const number = words.months.get(month ?? '') ?? 0;
  const step = words.turns.get(turn ?? turnBefore ?? '') ?? 0;
  const years = year === undefined ? yearNear(published, number, step) : Number(year);
  if (years === null) return { ...NOTHING, edtf: `XXXX-${two(number)}` };
  return monthOf(years, number, year === undefined ? { because: 'year-of-publication' } : {});
}

function monthOf(year: number, month: number, extra: Partial<Fixed>): Fixed {
  return { edtf: `${year}-${two(month)}`, min: `${year}-${two(month)}-01`, max: lastDayOf(year, month), calendar: 'gregorian', ...extra };
}

/** A quarter of a year. */
export function quarter({ quarter: which, year, quarterNumber }: Groups, { words }: Given): Fixed {
  const number = quarterNumber === undefined ? (words.quarters.get(which ?? '') ?? 0) : Number(quarterNumber);
  const last = number * 3;
  const from = `${year}-${two(last - 2)}`;
  return number < 1 || number > 4 ? NOTHING : { edtf: `${from}/${year}-${two(last)}`, min: `${from}-01`, max: lastDayOf(Number(year), last), calendar: 'gregorian' };
}

/** A year. */
export function wholeYear({ year }: Groups): Fixed {
  return { edtf: String(year), min: `${year}-01-01`, max: `${year}-12-31`, calendar: 'gregorian' };
}

/** «last year», «ce mois-ci», «the end of the year». */
export function turnedPeriod({ turn, turnBefore, ofYear, ofMonth }: Groups, { words, published }: Given): Fixed {
  if (published === null) return NOTHING;
  const step = words.turns.get(turn ?? turnBefore ?? '') ?? 0;
  const [year = 0, month = 1] = isoDay(published).split('-').map(Number);
  if (ofYear !== undefined) return { ...wholeYear({ year: String(year + step) }), because: 'year-of-publication' };
  if (ofMonth === undefined) return NOTHING;
  const counted = year * 12 + (month - 1) + step;
  return monthOf(Math.floor(counted / 12), (counted % 12) + 1, { because: 'day-of-publication' });
}

/** «yesterday, Tuesday», «hier mardi». */
export function relativeDay({ relative, weekday }: Groups, { words, published }: Given): Fixed {
  const step = words.relative.get((relative ?? '').replaceAll(/[ '-]+/gu, ' '));
  if (published === null || step === undefined) return NOTHING;
  const day = published + step;
  const said = weekday === undefined ? undefined : words.weekdays.get(weekday);
  // «yesterday, Sunday» on a Wednesday: the text or the day of publication is wrong; we do not choose.
  if (said !== undefined && said !== weekdayOf(day)) return { ...NOTHING, because: 'weekday-disagrees' };
  return oneDay(day, { because: 'day-of-publication' });
}

/** «last Thursday», «jeudi prochain», and «on Thursday»: the nearest one behind, unless the words before it tell of what is to come. */
export function weekdayAlone({ weekday, turn, turnBefore }: Groups, { words, published, before }: Given): Fixed {
  const said = words.weekdays.get(weekday ?? '');
  if (published === null || said === undefined) return NOTHING;
  const told = words.turns.get(turn ?? turnBefore ?? '');
  if (told === 0 || (told === undefined && words.ahead.test(before))) return NOTHING;
  const ahead = (said - weekdayOf(published) + 7) % 7;
  if (told === 1) return oneDay(published + (ahead === 0 ? 7 : ahead), { because: 'day-of-publication' });
  const behind = (7 - ahead) % 7;
  return oneDay(published - (told === -1 && behind === 0 ? 7 : behind), { because: 'day-of-publication' });
}
