import { wordSet } from '../words/word-set.ts';
import { NO_ADJECTIVES } from './words/no-adjectives.ts';

const SHAPE = /^ال(?:[ء-ي]{2,}(?:يه|ي)|خاصه|عامه|مستدامه|متجدده|مشتركه?|مختلفه|متعدده|متقدمه)$/u;
const nouns = wordSet(NO_ADJECTIVES);

/** Whether this folded word with its article is an adjective: «the scientific». */
export function isAdjective(letters: string): boolean {
  return SHAPE.test(letters) && !nouns.has(letters);
}

/** «the … scientific and cultural»: two adjectives of one noun end alike. */
export function agree(first: string, second: string): boolean {
  return isAdjective(first) && isAdjective(second) && first.endsWith('ه') === second.endsWith('ه');
}
