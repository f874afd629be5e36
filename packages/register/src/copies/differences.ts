import { fold } from '../names/fold.ts';
import { wordsInBoth } from './words-in-both.ts';

/** A stretch of a text, and whether the other text lacks it there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** One place where two texts differ, with the words around it; empty pieces where a text has nothing there. */
export interface Difference {
  readonly here: readonly Piece[];
  readonly there: readonly Piece[];
}

/** So many equal words are shown before and after what differs. */
const AROUND = 5;

/** Where two texts differ in their words, in order. Spelling that means nothing, marks and punctuation do not count. */
export function differencesOf(here: string, there: string): readonly Difference[] {
  const texts = [wordsOf(here), wordsOf(there)] as const;
  const common = wordsInBoth(texts[0].map(({ key }) => key), texts[1].map(({ key }) => key));
  return placesThatDiffer(common, [texts[0].length, texts[1].length]).map(([first, last]) => ({
    here: piecesOf(here, texts[0], { from: first[0], to: last[0], common: new Set(common.map(([one]) => one)) }),
    there: piecesOf(there, texts[1], { from: first[1], to: last[1], common: new Set(common.map(([, other]) => other)) }),
  }));
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

type Pair = readonly [here: number, there: number];

/** Letters with their marks, so that a vowelled word is one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ key: fold(match[0]), start: match.index, end: match.index + match[0].length }));
}

/** From which word to which, in each text, words stand that the other lacks; places with few words between them are one. */
function placesThatDiffer(common: readonly Pair[], lengths: Pair): readonly (readonly [Pair, Pair])[] {
  const places: [Pair, Pair][] = [];
  let before: Pair = [-1, -1];
  for (const next of [...common, lengths]) {
    const from: Pair = [before[0] + 1, before[1] + 1];
    if (next[0] > from[0] || next[1] > from[1]) {
      const last = places.at(-1);
      if (last !== undefined && from[0] - last[1][0] <= 2 * AROUND) last[1] = next;
      else places.push([from, next]);
    }
    before = next;
  }
  return places;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly common: ReadonlySet<number>;
}

/** The words of a stretch with some around them, as they are written; equal and differing words apart. */
function piecesOf(text: string, words: readonly Word[], { from, to, common }: Stretch): readonly Piece[] {
  const pieces: Piece[] = [];
  const first = Math.max(0, from - AROUND);
  const last = Math.min(words.length, to + AROUND);
  for (let at = first; at < last; at += 1) {
    const differs = !common.has(at);
    // what stands after a word, a full stop or a space, goes with it
    const written = text.slice(words[at]?.start, at + 1 < last ? words[at + 1]?.start : words[at]?.end).replace(/\s+/gu, ' ');
    const before = pieces.at(-1);
    if (before?.differs === differs) pieces[pieces.length - 1] = { text: before.text + written, differs };
    else pieces.push({ text: written, differs });
  }
  return pieces;
}
