import type { Glyph } from '../pdf/page-glyphs.ts';
import type { Line } from '../pdf/page-lines.ts';
import type { RecognisedPage, RecognisedWord } from './recognised-page.ts';

/** A line of recognised words: the words in the order of reading, and the line as paragraphs are told from. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  readonly line: Line;
}

/** Letters without dots or tails are lower than those with them: only a line much higher than the others is set larger. */
const LARGER = 1.5;

/** The lines of a recognised page. The engine's own paragraphs are left aside: it joins a heading to what follows it. */
export function linesOfPage({ paragraphs }: RecognisedPage): readonly RecognisedLine[] {
  const lines = paragraphs.flat().filter((words) => words.length > 0);
  const heights = lines.map(heightOf);
  const usual = heights.toSorted((a, b) => a - b)[heights.length >> 1] ?? 0;
  return lines.map((words) => ({ words, line: lineOf(words, Math.max(usual, heightOf(words) > usual * LARGER ? heightOf(words) : 0)) }));
}

function heightOf(words: readonly RecognisedWord[]): number {
  return words.reduce((most, { height }) => Math.max(most, height), 0);
}

/** Heights are counted upward from the lower edge, as in a PDF. */
function lineOf(words: readonly RecognisedWord[], size: number): Line {
  const glyphs = words.map((word, at) => glyphOf(word, size, at)).toSorted((a, b) => a.left - b.left);
  const feet = glyphs.map(({ y }) => y).toSorted((a, b) => a - b);
  return {
    glyphs,
    left: glyphs.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: glyphs.reduce((most, { right }) => Math.max(most, right), -Infinity),
    y: feet[feet.length >> 1] ?? 0,
    size,
  };
}

function glyphOf({ text, left, top, width, height }: RecognisedWord, size: number, at: number): Glyph {
  const bottom = -(top + height);
  return { text, x: left, y: bottom, left, right: left + width, bottom, top: -top, size, at };
}
