import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { ambiguousNames } from './words/given-names.ts';
import type { Named } from './person.ts';

/** Whether a link stands within a name: «سالم بن محمد». */
export function isLinked(view: TextView, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (['بن', 'بنت', 'ابو', 'ولد', 'منت'].includes(view.word(at))) return true;
  return false;
}

/** What a name weighs: its pieces, and what led to it. */
interface Weight {
  readonly first: string;
  readonly given: number;
  readonly words: number;
  readonly led: boolean;
  readonly last: string;
  /** A link stands within it: «سالم بن محمد». */
  readonly linked: boolean;
}

/** How sure a name’s own words make it a person’s. */
export function strengthOf({ first, given, words, led, last, linked }: Weight): Named['strength'] {
  if (led) return given > 0 || words > 1 ? 'sure' : 'likely';
  if (words < 2 || given === 0) return 'weak';
  if (given > 2 || linked) return 'sure';
  const nisba = isDefinite(last) && last.endsWith('ي');
  if (!ambiguousNames.has(first) && (given > 1 || nisba)) return 'sure';
  return given > 1 || nisba ? 'likely' : ambiguousNames.has(first) ? 'weak' : 'likely';
}
