import { dayNumber, isoDay, isRealDay, lastDayOf, two, weekdayOf } from '../../../dates/calendar.ts';
import { turns } from './date-pattern.ts';
import { dayInWords } from './day-words.ts';
import type { Fixed } from './read-dates.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const NOTHING: Fixed = { edtf: null, min: null, max: null, calendar: 'gregorian' };

/** «this», «last», «next», as steps of one; «this» where nothing is said. */
const stepOf = (turn: string | undefined): number => (turn === undefined ? 0 : (turns.get(turn) ?? 0));

function between(first: number, last: number, because: string): Fixed {
  const [min, max] = [isoDay(first), isoDay(last)];
  return { edtf: min === max ? min : `${min}/${max}`, min, max, calendar: 'gregorian', because };
}

/** «next week», from Sunday to Saturday; «the end of the current month»; «20 of next month». */
export function weekOrMonth(groups: Groups, published: number | null): Fixed | null {
  const { week, thisMonth } = groups;
  if (week === undefined && thisMonth === undefined) return null;
  if (published === null) return NOTHING;
  if (week !== undefined) {
    const sunday = published - weekdayOf(published) + 7 * stepOf(groups['weekTurn']);
    return between(sunday, sunday + 6, 'day-of-publication');
  }
  const [year = 0, now = 1] = isoDay(published).split('-').map(Number);
  const count = year * 12 + now - 1 + stepOf(groups['monthTurn'] ?? groups['dayTurn'] ?? groups['bareDayTurn']);
  const month = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const day = groups['wordDayOfIt'] === undefined ? Number(groups['dayOfIt'] ?? groups['bareDayOfIt'] ?? 0) : dayInWords(groups['wordDayOfIt']);
  if (day === 0) return { edtf: `${month.year}-${two(month.month)}`, min: `${month.year}-${two(month.month)}-01`, max: lastDayOf(month.year, month.month), calendar: 'gregorian', because: 'day-of-publication' };
  if (!isRealDay({ ...month, day })) return NOTHING;
  const last = Number(groups['lastDayOfIt'] ?? day);
  const first = dayNumber({ ...month, day });
  return between(first, last > day && isRealDay({ ...month, day: last }) ? first + last - day : first, 'day-of-publication');
}

const PARTS: ReadonlyMap<string, number> = new Map([['الاول', 1], ['الثاني', 2], ['الثالث', 3], ['الرابع', 4], ['الاخير', 0]]);

/** «the first quarter of 2025», «the second half of the current year». */
export function partOfYear(groups: Groups, published: number | null): Fixed | null {
  const { share, which } = groups;
  if (share === undefined || which === undefined) return null;
  const written = groups['shareYear'];
  if (written === undefined && published === null) return NOTHING;
  const year = written === undefined ? Number(isoDay(published ?? 0).slice(0, 4)) + stepOf(groups['shareTurn']) : Number(written);
  const months = share === 'الربع' ? 3 : 6;
  const number = PARTS.get(which) ?? 1;
  const at = number === 0 ? 12 / months : number;
  if (at * months > 12) return NOTHING;
  const [first, last] = [(at - 1) * months + 1, at * months];
  const because = written === undefined ? { because: 'year-of-publication' } : {};
  return { edtf: `${year}-${two(first)}/${year}-${two(last)}`, min: `${year}-${two(first)}-01`, max: lastDayOf(year, last), calendar: 'gregorian', ...because };
}

/** «the end of the year», «this summer»: of the year of publication, unless a turn leads on. */
export function thisYear(groups: Groups, published: number | null): Fixed | null {
  if (groups['thisYear'] === undefined) return null;
  if (published === null) return NOTHING;
  const year = Number(isoDay(published).slice(0, 4)) + Math.max(-1, Math.min(0, stepOf(groups['seasonTurn'])));
  return { edtf: String(year), min: `${year}-01-01`, max: `${year}-12-31`, calendar: 'gregorian', because: 'year-of-publication' };
}
