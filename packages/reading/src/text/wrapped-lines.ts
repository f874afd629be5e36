import type { Folded } from './folded.ts';

/** Lines as wide as a page of typescript or a mail; wider ones are paragraphs. */
const NARROWEST = 45;
const WIDEST = 125;
/** How much of the width a line fills when the next word did not fit. */
const FILLED = 0.72;
/** So many lines show a habit. */
const FEWEST = 4;

const ENDS = /[.!?؟:؛…]["')\]]*$/u;
/** What begins a line of its own: a bullet, a number, a letter with a bracket. */
const ITEM = /^\s*(?:[-*+]|\(?(?:\d{1,3}|[\p{L}])[).-]|"?\d{1,3}\s*-)/u;

/**
 * A text whose lines were broken at a width, as old pages and mails are, with its paragraphs whole again: such a break is a
 * blank. A text of whole paragraphs stays as it is. No letter moves, so the way back is the same.
 */
export function joinWrappedLines(folded: Folded): Folded {
  const lines = folded.text.split('\n');
  const width = widthOf(lines);
  if (width === null) return folded;
  const isFull = (line: string): boolean => line.trimEnd().length >= width * FILLED;
  const joins = (line: string, next: string): boolean => isFull(line) && !ENDS.test(line.trimEnd()) && next.trim() !== '' && !ITEM.test(next);
  const text = lines.map((line, at) => (at === lines.length - 1 ? line : line + (joins(line, lines[at + 1] ?? '') ? ' ' : '\n'))).join('');
  return { ...folded, text };
}

/** Whether the lines of a text were broken at a width. */
export function isWrapped(text: string): boolean {
  return widthOf(text.split('\n')) !== null;
}

/** The width at which the lines of a text were broken; null where they were not. */
function widthOf(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0);
  const width = Math.max(...lengths.slice(0, 5_000));
  if (lengths.length < FEWEST || width < NARROWEST || width > WIDEST) return null;
  const full = lines.filter((line) => line.trim().length >= width * FILLED);
  // Verses and lists have as many ends of sentences as lines; wrapped prose has few.
  const open = full.filter((line) => !ENDS.test(line.trimEnd()));
  return full.length >= FEWEST && full.length >= lengths.length * 0.5 && open.length >= full.length * 0.6 ? width : null;
}
