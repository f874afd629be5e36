import type { PagePlaces, Span } from '../api/types.ts';

/** A part of a page in points, from its left and its upper edge. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface WordOnPage extends Box, Span {}

/** The words of a page with their places. */
export function wordsOf({ words }: PagePlaces): readonly WordOnPage[] {
  return words.map(([start = 0, end = 0, left = 0, top = 0, width = 0, height = 0]) => ({ start, end, left, top, width, height }));
}

/** Where a stretch of the text stands on a page: one box a line, over its words and the blanks between them. */
export function boxesOf(words: readonly WordOnPage[], { start, end }: Span): readonly Box[] {
  const boxes: Box[] = [];
  for (const word of words) {
    if (word.end <= start || word.start >= end) continue;
    const last = boxes.at(-1);
    if (last !== undefined && last.top === word.top && last.height === word.height) boxes[boxes.length - 1] = around(last, word);
    else boxes.push({ left: word.left, top: word.top, width: word.width, height: word.height });
  }
  return boxes;
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  return { left, top: a.top, width: Math.max(a.left + a.width, b.left + b.width) - left, height: a.height };
}

/** The word at a point of the page, or the nearest one on the line that the point lies on. */
export function wordAtPoint(words: readonly WordOnPage[], { x, y }: { readonly x: number; readonly y: number }): Span | null {
  const onLine = words.filter(({ top, height, start, end }) => top <= y && y <= top + height && start < end);
  const away = ({ left, width }: Box) => Math.max(left - x, x - left - width, 0);
  const [first, ...others] = onLine;
  if (first === undefined) return null;
  const { start, end } = others.reduce((nearest, word) => (away(word) < away(nearest) ? word : nearest), first);
  return { start, end };
}

/** From the first word of the one to the last word of the other, whichever comes first. */
export function between(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
