import { stateOfNationality } from '../organisations/known-names.ts';
import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { givenNames } from './words/given-names.ts';
import { honorifics, officeLikeHonorifics } from './words/titles.ts';

function mayBeName(word: string): boolean {
  return word.length > 2 && !isDefinite(word) && !stopWords.has(word) && !isCommonNoun(word) && !/^[وبلفك]/u.test(word);
}

/** What stands between a title and a name: the rank in «الوزير المفوض أيهم», the State in «الشاعر العماني يعقوب». */
export function isRankOrHome(view: TextView, at: number, from: number): boolean {
  if (at === from) return false;
  const [before, word, next] = [view.word(at - 1), view.word(at), view.word(at + 1)];
  const named = givenNames.has(next) || next === 'عبد';
  if (/^المفوضه?$/u.test(word)) return named && /^[وبل]?الوزيره?$/u.test(before);
  const title = before.replace(/^[وبف](?=ال)/u, '');
  return (named || mayBeName(next)) && honorifics.has(title) && !officeLikeHonorifics.has(title) && isDefinite(word) && !givenNames.has(word) && stateOfNationality(word) !== null;
}
