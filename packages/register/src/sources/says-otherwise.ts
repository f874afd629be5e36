import { matchKey } from '../names/match-key.ts';
import { tellingWords } from '../names/likeness.ts';
import type { DayRange } from '../days/days.ts';
import { denies } from './denies.ts';

/** A value as one source tells it, for comparing with what another says of the same. */
export type Told =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'days'; readonly days: DayRange }
  | { readonly is: 'entry'; readonly entry: string };

/** Codes by which a source leaves open what it is, or only mentions it. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['other', 'background']);

/**
 * True when a source says something else of a value than is known, or fixes more of a day. One that says the same, or the same less exactly
 * («يناير» of the twelfth of January, «الرياض» of «مدينة الرياض»), supports what is known.
 */
export function saysOtherwise(known: Told, told: Told): boolean {
  if (known.is === 'days' && told.is === 'days') return !holds(told.days, known.days);
  if (known.is === 'number' && told.is === 'number') return known.number !== told.number;
  if (known.is === 'code' && told.is === 'code') return !SAYS_NOTHING.has(told.code) && known.code !== told.code;
  if (known.is === 'entry' && told.is === 'entry') return known.entry !== told.entry;
  return !(known.is === 'text' && told.is === 'text' && areOneWording(known.text, told.text));
}

/** True for a range in which the other lies, or one that fixes no day at all. */
function holds(told: DayRange, known: DayRange): boolean {
  if (told.min === null && told.max === null) return true;
  const isFrom = told.min === null || (known.min !== null && told.min <= known.min);
  const isTo = told.max === null || (known.max !== null && known.max <= told.max);
  return isFrom && isTo;
}

/** The words of one are among those of the other, and none of them turns it into its opposite. */
function areOneWording(a: string, b: string): boolean {
  if (matchKey(a, 'ar') === matchKey(b, 'ar')) return true;
  if (denies(a) !== denies(b)) return false;
  const [first, second] = [tellingWords(a), tellingWords(b)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** What is planned comes to be, or does not: the order in which a meeting or an activity passes through its states. */
const STAGES: Readonly<Record<string, number>> = { background: -1, planned: 0, ongoing: 1, held: 2, cancelled: 2 };

/** True when a meeting or an activity has gone on since: «held» is no contradiction of «planned», it is what became of it. */
export function isLaterStage(known: string, told: string): boolean {
  return (STAGES[known] ?? Infinity) < (STAGES[told] ?? -1);
}
