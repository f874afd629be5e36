import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { isVerbOfNews } from '../people/name-ends.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { pluralHeads } from './words/name-words.ts';

/** Words that begin the name of a place or of a man after whom a university is named, and need another: spring of, son of, sons of, village of, south of, … */
const BEGINS_TWO = wordSet(['عين', 'ابن', 'ابو', 'أبي', 'ام', 'بني', 'كفر', 'جنوب', 'شمال', 'وسط', 'شرق', 'غرب', 'بيت', 'دير', 'وادي', 'ذي', 'الملك', 'الملكة', 'الأمير', 'الأميرة', 'السلطان', 'الشيخ', 'الإمام', 'القاضي']);

/** Where one town, area or proper name in a list ends, `cut` letters after the beginning of its first word; 0 where none stands. */
export function endOfProper(view: TextView, at: number, cut: number): number {
  const known = knownNameAt(view.tokens, at);
  if (known !== null && known.cut === cut) return known.known.type === 'place' ? known.end : 0;
  const word = view.word(at).slice(cut);
  const next = view.word(at + 1);
  if (BEGINS_TWO.has(word)) return next.length > 2 && !next.startsWith('و') && !stopWords.has(next) ? at + 2 : 0;
  return mayBeProper(word) ? at + 1 : 0;
}

/** An unknown word that is no verb, no common noun and no head of something else. */
function mayBeProper(word: string): boolean {
  const bare = withoutArticle(word);
  if (word.length < 4 || stopWords.has(word) || isVerbOfNews(word) || isCommonNoun(word) || isCommonNoun(bare)) return false;
  if (headNouns.has(bare) || pluralHeads.has(bare) || officeNouns.has(bare)) return false;
  // «ووقعت», «ويشارك», «وتم»: verbs that follow «و».
  return isDefinite(word) || !/^[يتسن]|[تها]$|(?:وا|تا|ات|ين|ون)$/u.test(word) || /[^ت]ه$/u.test(word);
}
