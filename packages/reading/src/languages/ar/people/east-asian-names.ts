import { isDefinite } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { officeNouns } from './words/office-nouns.ts';

/** «شي جين بينغ», «وانغ ون بين»: the family name, then one or two short words of any look. */
export function eastAsianEnd(view: TextView, from: number): number {
  let at = from + 1;
  while (at < from + 3 && isShortSyllable(view, at, at > from + 1)) at++;
  return at;
}

/** A word that may be a given name of the east of Asia; «بين» only as the last, where nothing lies between. */
export function isShortSyllable(view: TextView, at: number, last: boolean): boolean {
  const word = view.word(at);
  if (word.length < 2 || word.length > 5 || isDefinite(word)) return false;
  if (word === 'بين') return last && (view.word(at + 1) === '' || stopWords.has(view.word(at + 1)));
  return !stopWords.has(word) && !isCommonNoun(word) && !officeNouns.has(word) && !headNouns.has(word) && !/[حذصضطظع]/u.test(word);
}
