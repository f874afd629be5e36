import type { WrittenDate } from '../../../reading.ts';
import type { Span } from '../../../text/span.ts';
import { gregorianMonths, hijriMonths } from '../words/months.ts';
import { dayNumber, dayOfHijri, dayOfIso, isoDay, isoOf, isRealDay, lastDayOf, two, weekdayOf } from '../../../dates/calendar.ts';
import { turns, weekdays } from './date-pattern.ts';
import { dayInWords } from './day-words.ts';
import { datesWritten } from './find-dates.ts';
import { partOfYear, thisYear, weekOrMonth } from './said-from-publication.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A date in folded letters; `fixed` is what it means, given the day of publication where that is known. */
export interface DateAt {
  readonly stretch: Span;
  readonly fixed: Fixed;
}

export type Fixed = Omit<WrittenDate, 'asWritten'>;

const NOTHING: Fixed = { edtf: null, min: null, max: null, calendar: 'gregorian' };

/** What every date holds at least one of; far cheaper to look for than a date. */
const ANCHOR = new RegExp(`\\d|${[...gregorianMonths.keys(), ...hijriMonths.keys(), ...weekdays.keys(), ...turns.keys(), 'العام', 'هذا', 'امس', 'البارحه', 'اليوم', 'غد'].filter((word) => word.length > 1).join('|')}`, 'u');

export function mayHoldDate(text: string, stretch: Span): boolean {
  return ANCHOR.test(text.slice(stretch.start, stretch.end));
}

/** Dates of a stretch of folded letters. Relative ones are fixed against `publishedOn` alone. */
export function readDates(text: string, stretch: Span, publishedOn: string | null): readonly DateAt[] {
  const piece = text.slice(stretch.start, stretch.end);
  const dates: DateAt[] = [];
  const published = publishedOn === null ? null : dayOfIso(publishedOn);
  for (const found of datesWritten(piece)) {
    const groups: Groups = found.groups ?? {};
    const start = stretch.start + found.index + leadingParticle(found[0]);
    const end = stretch.start + found.index + found[0].trimEnd().length;
    dates.push({ stretch: { start, end }, fixed: fix(groups, published) });
  }
  return joinRanges(text, joinWrittenOut(text, joinDual(text, dates))).map((date) => withBracket(text, date));
}

/** «الثلاثاء (4 أكتوبر 2022)»: a bracket that the date opens, it closes. */
function withBracket(text: string, date: DateAt): DateAt {
  const { start, end } = date.stretch;
  const close = /^ ?\)/u.exec(text.slice(end, end + 2))?.[0];
  const written = text.slice(start, end);
  return close !== undefined && written.lastIndexOf('(') > written.lastIndexOf(')') ? { ...date, stretch: { start, end: end + close.length } } : date;
}

/** «بنهاية يونيو»، «ليوليو»: the particle is no part of the date. */
function leadingParticle(written: string): number {
  const bare = /^[وبل](?=(?:نهاي|بداي|مطلع|منتصف|اواخر|شهر|عام|سنه|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|العام))/u;
  return bare.test(written) ? 1 : 0;
}

/** «19/1/1433هـ الموافق 14/12/2011م» is one date said in two calendars; the Gregorian one fixes it. */
function joinDual(text: string, dates: readonly DateAt[]): readonly DateAt[] {
  const joined: DateAt[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.stretch.end, date.stretch.start);
    if (last !== undefined && ((between.length < 24 && /^[ ،,(-]*(?:هـ?)?[ ]*(?:الموافق|موافق|الموافقه|المصادف|الموافق ل)[ ،,:(]*(?:يوم)?[ ]*ل?$/u.test(between)) || isSameInOther(last.fixed, date.fixed, between))) {
      const fixed = dualOf(last.fixed, date.fixed);
      joined[joined.length - 1] = { stretch: { start: last.stretch.start, end: date.stretch.end }, fixed };
    } else joined.push(date);
  }
  return joined;
}

/** Of the two the Gregorian one fixes the day, and a day that is written out before «next Monday». */
function dualOf(first: Fixed, second: Fixed): Fixed {
  if (second.edtf === null || (first.calendar === 'gregorian' && first.edtf !== null && first.because !== 'day-of-publication')) return first.edtf === null && second.edtf !== null ? second : first;
  return second.calendar === 'gregorian' || first.edtf === null ? second : first;
}

/** «17 أبريل 2024م (8 شوال 1445هـ)»: the same day, give or take one, in the other calendar. */
function isSameInOther(a: Fixed, b: Fixed, between: string): boolean {
  if (a.calendar === b.calendar || a.min === null || b.min === null || a.min !== a.max || b.min !== b.max) return false;
  return /^[ ،,(/-]*$/u.test(between) && Math.abs((dayOfIso(a.min) ?? 0) - (dayOfIso(b.min) ?? 0)) <= 2;
}

/** «28 مارس إلى 2 أبريل 2024»: a stay over the end of a month; the year said last counts for both. */
function joinRanges(text: string, dates: readonly DateAt[]): readonly DateAt[] {
  const joined: DateAt[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const range = last !== undefined && /^ ?(?:الي|حتي|-|ولغايه|لغايه)(?: يوم)? ?$/u.test(text.slice(last.stretch.end, date.stretch.start)) ? rangeOf(last.fixed, date.fixed) : null;
    if (last !== undefined && range !== null) joined[joined.length - 1] = { stretch: { start: last.stretch.start, end: date.stretch.end }, fixed: range };
    else joined.push(date);
  }
  return joined;
}

function rangeOf(first: Fixed, last: Fixed): Fixed | null {
  const from = /^(?:\d{4}|XXXX)-(?<day>\d\d-\d\d)$/u.exec(first.edtf ?? '')?.groups?.['day'];
  if (from === undefined || last.min === null || last.min !== last.max || first.calendar !== last.calendar) return null;
  const year = Number(last.min.slice(0, 4));
  const sameYear = first.because === undefined && first.min !== null ? first.min : `${year}-${from}`;
  const min = sameYear <= last.min ? sameYear : `${year - 1}-${from}`;
  return { ...last, edtf: `${min}/${last.min}`, min };
}

const SAID_FROM_PUBLICATION = /^(?:امس|اول امس|اليوم|غد)/u;

/** «اليوم الأربعاء 12 مارس 2025» is one date; the day that is written out fixes it, whatever the day of publication. */
function joinWrittenOut(text: string, dates: readonly DateAt[]): readonly DateAt[] {
  const joined: DateAt[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const isSame =
      last !== undefined &&
      date.stretch.start - last.stretch.end < 6 &&
      /^[ ،,(]*$/u.test(text.slice(last.stretch.end, date.stretch.start)) &&
      SAID_FROM_PUBLICATION.test(text.slice(last.stretch.start, last.stretch.end)) &&
      ((date.fixed.min !== null && date.fixed.min === date.fixed.max) || /^XXXX-\d\d-\d\d$/u.test(date.fixed.edtf ?? ''));
    if (isSame) joined[joined.length - 1] = { stretch: { start: last.stretch.start, end: date.stretch.end }, fixed: date.fixed };
    else joined.push(date);
  }
  return joined;
}

function fix(groups: Groups, published: number | null): Fixed {
  return (
    gregorianDay(groups, published) ?? weekOrMonth(groups, published) ?? partOfYear(groups, published) ?? thisYear(groups, published) ?? hijriDay(groups) ?? numericDay(groups) ?? period(groups) ?? monthOnly(groups, published) ?? hijriMonthOnly(groups) ??
    relativeDay(groups, published) ?? yearOnly(groups, published) ?? weekdayOnly(groups, published) ?? NOTHING
  );
}

function oneDay(day: number, extra: Partial<Fixed> = {}): Fixed {
  const iso = isoDay(day);
  return { edtf: iso, min: iso, max: iso, calendar: 'gregorian', ...extra };
}

function gregorianDay(groups: Groups, published: number | null): Fixed | null {
  const monthSaid = groups['month'] ?? groups['wordMonth'];
  if (monthSaid === undefined) return null;
  const month = monthNumber(gregorianMonths, monthSaid);
  const day = groups['day'] === undefined ? dayInWords(groups['wordDay'] ?? groups['plainDay'] ?? '') : Number(groups['day']);
  if (month === null || day < 1 || day > 31) return NOTHING;
  const yearSaid = groups['year'] ?? groups['wordYear'];
  const written = yearSaid === undefined ? null : Number(yearSaid);
  const year = written ?? yearOfTurn(published, groups['dayYearTurn']) ?? yearOfWeekday(published, { month, day }, weekdayNumber(groups['weekday'])) ?? yearNear(published, month, groups['turn'] ?? groups['wordTurn']);
  if (year === null) return { ...NOTHING, edtf: `XXXX-${two(month)}-${two(day)}` };
  if (!isRealDay({ year, month, day })) return NOTHING;
  const because = written === null ? { because: 'year-of-publication' } : {};
  const first = dayNumber({ year, month, day });
  const lastDay = Number(groups['lastDay'] ?? 0);
  if (lastDay <= day || !isRealDay({ year, month, day: lastDay })) return oneDay(first, because);
  const max = isoOf({ year, month, day: lastDay });
  return { edtf: `${isoDay(first)}/${max}`, min: isoDay(first), max, calendar: 'gregorian', ...because };
}

function monthNumber(months: ReadonlyMap<string, number>, written: string): number | null {
  const name = written.replaceAll(/ +/gu, ' ');
  return months.get(name) ?? months.get(name.slice(1)) ?? null;
}

/** «… of last year». */
function yearOfTurn(published: number | null, turn: string | undefined): number | null {
  return published === null || turn === undefined ? null : Number(isoDay(published).slice(0, 4)) + (turns.get(turn) ?? 0);
}

/** «Thursday 14 December» in a text of March: the year, of the three nearest, in which that day is a Thursday; null where two or none fit. */
function yearOfWeekday(published: number | null, { month, day }: { month: number; day: number }, weekday: number | null): number | null {
  if (published === null || weekday === null) return null;
  const now = Number(isoDay(published).slice(0, 4));
  const fitting = [now - 1, now, now + 1].filter((year) => isRealDay({ year, month, day }) && weekdayOf(dayNumber({ year, month, day })) === weekday);
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}

/** A month without a year is of the year of publication; «القادم» may lead into the next one, «الماضي» into the last. */
function yearNear(published: number | null, month: number, turn: string | undefined): number | null {
  if (published === null) return null;
  const [year = 0, now = 1] = isoDay(published).split('-').map(Number);
  const step = turn === undefined ? 0 : (turns.get(turn) ?? 0);
  if (step > 0 && month < now) return year + 1;
  if (step < 0 && month > now) return year - 1;
  return year;
}

function hijriDay(groups: Groups): Fixed | null {
  const inWords = groups['hijriWordDay'];
  const [name, yearSaid, said] = inWords === undefined ? [groups['hijriMonth'], groups['hijriYear'], groups['hijriDay']] : [groups['hijriWordMonth'], groups['hijriWordYear'], String(dayInWords(inWords))];
  if (said === undefined || name === undefined) return null;
  const month = monthNumber(hijriMonths, name);
  const open = { ...NOTHING, calendar: 'islamic-umalqura' as const };
  if (yearSaid === undefined || month === null) return open;
  const year = Number(yearSaid);
  const day = dayOfHijri({ year, month, day: Number(said) });
  if (day === null) return open;
  const last = groups['hijriLastDay'] === undefined ? null : dayOfHijri({ year, month, day: Number(groups['hijriLastDay']) });
  if (last === null || last <= day) return oneDay(day, { calendar: 'islamic-umalqura' });
  return { edtf: `${isoDay(day)}/${isoDay(last)}`, min: isoDay(day), max: isoDay(last), calendar: 'islamic-umalqura' };
}

function hijriMonthOnly(groups: Groups): Fixed | null {
  if (groups['onlyHijriMonth'] === undefined) return null;
  const month = monthNumber(hijriMonths, groups['onlyHijriMonth']);
  const year = Number(groups['onlyHijriYear'] ?? 0);
  const first = month === null ? null : dayOfHijri({ year, month, day: 1 });
  if (first === null || month === null) return { ...NOTHING, calendar: 'islamic-umalqura' };
  const next = dayOfHijri({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) ?? first + 30;
  return { edtf: `${isoDay(first)}/${isoDay(next - 1)}`, min: isoDay(first), max: isoDay(next - 1), calendar: 'islamic-umalqura' };
}

function numericDay(groups: Groups): Fixed | null {
  if (groups['numbers'] === undefined) return null;
  const parts = groups['numbers'].split(/[ ]?[/\-.][ ]?/u).map(Number);
  const [first = 0, month = 0, last = 0] = parts;
  const [yearWritten, day] = first > 31 ? [first, last] : [last, first];
  const isHijri = /ه/u.test(groups['numericEra'] ?? '') || (yearWritten >= 1300 && yearWritten < 1600);
  if (isHijri) {
    const year = yearWritten < 100 ? 1400 + yearWritten : yearWritten;
    const number = dayOfHijri({ year, month, day });
    return number === null ? { ...NOTHING, calendar: 'islamic-umalqura' } : oneDay(number, { calendar: 'islamic-umalqura' });
  }
  const year = yearWritten < 100 ? 2000 + yearWritten : yearWritten;
  if (isRealDay({ year, month, day })) return oneDay(dayNumber({ year, month, day }));
  // Month before day, as American calendars print it.
  return isRealDay({ year, month: day, day: month }) ? oneDay(dayNumber({ year, month: day, day: month }), { because: 'month-before-day' }) : NOTHING;
}

function period(groups: Groups): Fixed | null {
  const { from, to } = { from: groups['from'], to: groups['to'] };
  if (from === undefined || to === undefined) return null;
  return Number(to) < Number(from) ? NOTHING : { edtf: `${from}/${to}`, min: `${from}-01-01`, max: `${to}-12-31`, calendar: 'gregorian' };
}

function monthOnly(groups: Groups, published: number | null): Fixed | null {
  if (groups['onlyMonth'] === undefined) return null;
  const month = monthNumber(gregorianMonths, groups['onlyMonth']);
  if (month === null) return NOTHING;
  const written = groups['onlyYear'];
  const year = written === undefined ? (yearOfTurn(published, groups['onlyYearTurn']) ?? yearNear(published, month, groups['onlyTurn'])) : Number(written);
  if (year === null) return { ...NOTHING, edtf: `XXXX-${two(month)}` };
  const because = written === undefined ? { because: 'year-of-publication' } : {};
  return { edtf: `${year}-${two(month)}`, min: `${year}-${two(month)}-01`, max: lastDayOf(year, month), calendar: 'gregorian', ...because };
}

const STEPS: ReadonlyMap<string, number> = new Map([['امس', -1], ['البارحه', -1], ['اول من امس', -2], ['امس الاول', -2], ['اول امس', -2], ['اليوم', 0], ['غدا', 1], ['غد', 1], ['بعد غد', 2]]);

function relativeDay(groups: Groups, published: number | null): Fixed | null {
  const relative = groups['relative'];
  if (relative === undefined) return null;
  const step = STEPS.get(relative.replaceAll(/ +/gu, ' '));
  if (published === null || step === undefined) return NOTHING;
  const day = published + step;
  const said = weekdayNumber(groups['relativeWeekday']);
  // «أمس الأحد» on a Wednesday: the text or the date of publication is wrong; we do not choose.
  if (said !== null && weekdayOf(day) !== said) return { ...NOTHING, because: 'weekday-disagrees' };
  return oneDay(day, { because: 'day-of-publication' });
}

function weekdayNumber(written: string | undefined): number | null {
  if (written === undefined) return null;
  return weekdays.get(written) ?? weekdays.get(written.slice(1)) ?? null;
}

function weekdayOnly(groups: Groups, published: number | null): Fixed | null {
  const said = weekdayNumber(groups['onlyWeekday']);
  if (said === null) return null;
  const step = groups['weekdayTurn'] === undefined ? null : (turns.get(groups['weekdayTurn']) ?? 0);
  if (published === null || step === 0) return NOTHING;
  // «الثلاثاء» alone, as wires write: of today or yesterday; any other weekday may lie ahead.
  const ago = (weekdayOf(published) - said + 7) % 7;
  if (step === null) return ago <= 1 ? oneDay(published - ago, { because: 'day-of-publication' }) : NOTHING;
  const ahead = (said - weekdayOf(published) + 7) % 7;
  return oneDay(step > 0 ? published + (ahead === 0 ? 7 : ahead) : published - (ahead === 0 ? 7 : 7 - ahead), { because: 'day-of-publication' });
}

function yearOnly(groups: Groups, published: number | null): Fixed | null {
  const written = groups['bareYear'] ?? groups['eraYear'] ?? groups['seasonYear'] ?? groups['looseYear'] ?? groups['loneYear'];
  if (written !== undefined) return wholeYear(Number(written), {});
  const hijri = groups['bareHijriYear'] ?? groups['eraHijriYear'];
  if (hijri !== undefined) {
    const first = dayOfHijri({ year: Number(hijri), month: 1, day: 1 });
    const next = dayOfHijri({ year: Number(hijri) + 1, month: 1, day: 1 });
    if (first === null || next === null) return { ...NOTHING, calendar: 'islamic-umalqura' };
    return { edtf: `${isoDay(first)}/${isoDay(next - 1)}`, min: isoDay(first), max: isoDay(next - 1), calendar: 'islamic-umalqura' };
  }
  const turn = groups['yearTurn'];
  if (turn === undefined) return null;
  if (published === null) return NOTHING;
  return wholeYear(Number(isoDay(published).slice(0, 4)) + (turns.get(turn) ?? 0), { because: 'year-of-publication' });
}

function wholeYear(year: number, extra: Partial<Fixed>): Fixed {
  return { edtf: String(year), min: `${year}-01-01`, max: `${year}-12-31`, calendar: 'gregorian', ...extra };
}
