import type { Sentence } from '../ground.ts';
import type { Key } from '../reading.ts';
import type { KnownBodies } from './known-bodies.ts';
import { type ListWords, readList, type Resolve } from './read-list.ts';

/** «the two sides»: the pair of bodies last named as a pair before a place in a story. */
export function twoSides(sentences: readonly Sentence[], before: Sentence, asked: { known: KnownBodies; words: ListWords; resolve: Resolve; between: RegExp }): readonly Key[] {
  const { known, words, resolve, between } = asked;
  const upTo = sentences.indexOf(before) + 1;
  for (const sentence of sentences.slice(0, upTo).reverse()) {
    for (const found of [...sentence.masked.matchAll(between)].reverse()) {
      const list = readList({ sentence, within: { start: found.index, end: sentence.masked.length }, resolve }, words);
      const keys = [...new Set(list.map((one) => known.partyOf(one)).filter((key) => key !== null))];
      if (keys.length === 2) return keys;
    }
  }
  return [];
}
