/** Days are ISO text (`2026-03-31`): they compare as text, and nothing here knows what day it is. */

/** The days between which something lies; null where nothing fixes that side. */
export interface DayRange {
  readonly min: string | null;
  readonly max: string | null;
}

const DAY = 86_400_000;

function parts(day: string): [year: number, month: number, date: number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day);
  return isoDay(Date.UTC(year, month - 1, date) + days * DAY);
}

/** The same day of the month so many months later, or the last day of that month where it has none such. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** True when everything in the first range lies before everything in the second. */
export function liesBefore(first: DayRange, second: DayRange): boolean {
  return first.max !== null && second.min !== null && first.max < second.min;
}

/** The smallest range that holds both; an open side stays as the other has it. */
export function widen(range: DayRange, other: DayRange): DayRange {
  return { min: earlier(range.min, other.min), max: later(range.max, other.max) };
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** So many days apart two outlets may put one event: the day it was, the day it was reported, a slip of the pen. */
const NEAR = 14;

/** True when two times may be two accounts of one event: they meet, or lie a few days apart. */
export function liesNear(first: DayRange, second: DayRange): boolean {
  return !liesBefore({ min: first.min, max: first.max === null ? null : addDays(first.max, NEAR) }, second)
    && !liesBefore({ min: second.min, max: second.max === null ? null : addDays(second.max, NEAR) }, first);
}
