import type { Span } from './span.ts';
import { matchesOf } from './matches.ts';

/** Ends of sentences; a full stop between digits, after one letter (د.) or inside a number is none. */
const END = /[.!?؟…]+["')\]]*(?=\s|$|[\u0621-\u064a])|\n+/gu;

const NONE: ReadonlySet<string> = new Set();

/** The sentences of a stretch of folded letters, without white space around them. A line never runs on, and a language’s abbreviations end none. */
export function sentencesOf(text: string, stretch: Span, abbreviations: ReadonlySet<string> = NONE): readonly Span[] {
  const sentences: Span[] = [];
  const piece = text.slice(stretch.start, stretch.end);
  let from = 0;
  const push = (to: number): void => {
    const span = trimmed(text, { start: stretch.start + from, end: stretch.start + to });
    if (span.end > span.start) sentences.push(span);
    from = to;
  };
  for (const found of matchesOf(END, piece)) {
    const end = found.index + found[0].length;
    if (isAbbreviation(piece, found.index, found[0]) || (found[0] === '.' && abbreviations.has(wordBefore(piece, found.index)))) continue;
    push(end);
  }
  push(piece.length);
  return sentences;
}

/** «د. » and «م. » are titles; «2.5» never comes here, for the stop must be followed by white space. */
function isAbbreviation(piece: string, index: number, end: string): boolean {
  if (end !== '.') return false;
  const before = piece.slice(Math.max(0, index - 2), index);
  return /^[\s("'/.]?\p{L}$/u.test(before);
}

function wordBefore(piece: string, index: number): string {
  return /[^\s("']*$/u.exec(piece.slice(Math.max(0, index - 12), index))?.[0] ?? '';
}

export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}
