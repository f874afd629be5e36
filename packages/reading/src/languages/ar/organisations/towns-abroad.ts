import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { knownNameAt } from './known-names.ts';

/** With these begin names of towns in two words. */
const FIRST_WORDS = wordSet([
  'سان', // San, Saint
  'سانتا', // Santa
  'سانت', // Saint
  'ساو', // São
  'لوس', // Los
  'لاس', // Las
  'نيو', // New
  'نورث', // North
  'ساوث', // South
  'بورت', // Port
  'ريو', // Rio
  'بوينس', // Buenos
]);

/** «سانتا باربرا», «نيو كاسل»: how many words a town abroad takes; 0 where none stands. */
export function lengthOfTownAbroad(view: TextView, at: number): number {
  const [first, second] = [view.word(at), view.word(at + 1)];
  if (!FIRST_WORDS.has(first)) return 0;
  const known = knownNameAt(view.tokens, at);
  if (known !== null && known.cut === 0) return known.known.type === 'place' ? known.end - at : 0;
  return second.length > 2 && !isDefinite(second) && !stopWords.has(second) && !isCommonNoun(second) ? 2 : 0;
}
