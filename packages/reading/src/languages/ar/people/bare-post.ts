import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { givenIn } from './around-names.ts';
import { accusativeAdjectives, accusativeOffices } from './words/office-nouns.ts';
import type { Office } from './person.ts';
import { honorifics } from './words/titles.ts';

/** The nouns of women, which tell of an office alone only in a list. */
const OF_WOMEN = wordSet(['رئيسة', 'نائبة', 'عضوة', 'مقررة', 'أمينة', 'منسقة', 'مديرة']);
/** The same of men, nominative. */
const OF_MEN = wordSet(['رئيس', 'نائب', 'عضو', 'مقرر', 'منسق', 'رئيسا']);

/** «سالم علي رئيسا، …», «- سلوى حسن – عضوا», «(مقررة)»: a post with nothing after it, in a list or after a choice. */
export function readBarePost(view: TextView, at: number, separated: boolean): Office | null {
  const word = view.word(at);
  const accusative = accusativeOffices.has(word);
  // «ممثلا عن …» says for whom somebody acts.
  if (word === 'ممثلا') return null;
  if (!accusative && !OF_WOMEN.has(word) && !(separated && OF_MEN.has(word))) return null;
  let end = at + 1;
  while (accusative && accusativeAdjectives.has(view.word(end))) end++;
  if (!closesPost(view, end, accusative)) return null;
  return { title: view.stretch(at, end), body: null, bodies: [], nationality: null, complete: false, possessive: false, startToken: at, endToken: end };
}

/** A mark or the end of the line; after an accusative also the next of the list, or how it came about. */
function closesPost(view: TextView, at: number, accusative: boolean): boolean {
  const word = view.word(at);
  if (word === '') return view.mark(at) !== '"';
  return accusative && (stopWords.has(word) || /^(?:له|لها|لهم|خلفا|بدلا)$/u.test(word) || (word.startsWith('و') && (honorifics.has(word.slice(1)) || givenIn(word) !== null)));
}
