import type { Direction } from './reading-order.ts';
import type { Glyph } from './page-glyphs.ts';
import { isNextCell, type Line } from './page-lines.ts';

/** Lines of one paragraph stand at most so many times the usual distance apart. */
const LOOSE = 1.25;
/** A line ends its paragraph when so many sizes are left empty at its end. */
const SHORT = 4;
/** Another size of letters is another paragraph. */
const OTHER_SIZE = 0.15;

/** The usual distance between two lines of one size, where one stands right below the other. */
export type Leading = (size: number) => number;

/** Lines are set at most so many sizes apart where a size is met too seldom to tell. */
const WIDEST = 2.5;

/** Measures the leading of a page, size by size: a heading is set wider than the text below it. */
export function leadingOf(lines: readonly Line[]): Leading {
  const distances = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || !isBelow(line, next) || sizeOf(line.size) !== sizeOf(next.size)) continue;
    const ofSize = distances.get(sizeOf(line.size));
    if (ofSize === undefined) distances.set(sizeOf(line.size), [line.y - next.y]);
    else ofSize.push(line.y - next.y);
  }
  const usual = new Map([...distances].map(([size, all]) => [size, all.toSorted((a, b) => a - b)[all.length >> 2] ?? 0]));
  return (size) => Math.min(usual.get(sizeOf(size)) ?? Infinity, size * WIDEST);
}

/** Sizes to the nearest tenth: letters of one size are told a little differently from line to line. */
function sizeOf(size: number): number {
  return Math.round(Math.log(Math.max(size, 0.1)) * 10);
}

function isBelow(line: Line, next: Line): boolean {
  return next.y < line.y - line.size * 0.5 && next.left < line.right && line.left < next.right;
}

/** The margins between which the lines of a block stand. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Lines of one block stand at most so many times the usual distance apart. */
const BLOCK = 2.5;

/** Lines cut into blocks: what stands right below one another, and has its margins in common. */
export function blocksOf(lines: readonly Line[], leading: Leading): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && isBelow(last, line) && last.y - line.y <= leading(last.size) * BLOCK) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

export function marginsOf(block: readonly Line[]): Margins {
  return {
    left: block.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: block.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
}

/** Whether a line goes on in the next: it is full, and the next is near, as large, and begins nothing of its own. */
export function goesOn(line: Line, next: Line, { margins, leading, direction }: { margins: Margins; leading: Leading; direction: Direction }): boolean {
  const isNear = isBelow(line, next) && line.y - next.y <= leading(line.size) * LOOSE;
  const isAsLarge = Math.abs(line.size - next.size) <= line.size * OTHER_SIZE;
  return isNear && isAsLarge && isFull(line, margins, direction) && !startsItem(next, direction) && !isRow(line) && !isRow(next);
}

/** The row of a table: room for another cell is left between two words. */
function isRow({ glyphs, size }: Line): boolean {
  return glyphs.some((glyph, at) => isNextCell(glyphs[at - 1], glyph, size) && !isBullet(glyph) && !isBullet(glyphs[at - 1]));
}

function isBullet(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && BULLET.test(glyph.text);
}

export function isFull(line: Line, margins: Margins, direction: Direction): boolean {
  const empty = direction === 'rtl' ? line.left - margins.left : margins.right - line.right;
  return empty <= line.size * SHORT;
}

const BULLET = /^[•▪●◦–—*-]/u;

/** A bullet, or a number with its sign, before the first word. */
export function startsItem({ glyphs }: Line, direction: Direction): boolean {
  const inOrder = direction === 'rtl' ? glyphs.toReversed() : glyphs;
  const opening = inOrder.slice(0, 5).map(({ text }) => text).join('');
  return BULLET.test(opening) || /^\(?\p{Nd}{1,2}\s?[.)(-]/u.test(opening);
}
