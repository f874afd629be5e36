import { wordsIn } from '../../text/words-in.ts';
import { fold } from '../letters/fold.ts';
import { spelling } from './known-names.ts';

/** Words that one writer puts into a name and the next leaves out. */
const SMALL: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'for', 'in', 'on', 'de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'pour', 's', 'a', 'au', 'aux',
]);

/** A name as its words: folded, one spelling, without small words. */
export function bareWords(name: string): readonly string[] {
  return wordsIn(fold(name)).filter((word) => !SMALL.has(word)).map(spelling);
}
