import type { Span } from './span.ts';
import { matchesOf } from './matches.ts';

/** Ends of sentences; a full stop between digits, after one letter (د.) or inside a number is none. Old wires of agencies end them with the Arabic zero, which looks like a stop. */
const END = /[.!?؟…]+["')\]]*(?=\s|$|[\u0621-\u064a])|(?<=[\u0621-\u064a]{2})0(?=\s|$)|\n+/gu;

/** No sentence that tells something is longer; what is longer (a page without a full stop) is cut between words, so that patterns have an end. */
const LONGEST = 4_000;

const NONE: ReadonlySet<string> = new Set();

/** The sentences of a stretch of folded letters, without white space around them. A line never runs on, and a language’s abbreviations end none. */
export function sentencesOf(text: string, stretch: Span, abbreviations: ReadonlySet<string> = NONE): readonly Span[] {
  const sentences: Span[] = [];
  const piece = text.slice(stretch.start, stretch.end);
  let from = 0;
  const cut = (start: number, end: number): number => {
    const span = trimmed(text, { start: stretch.start + start, end: stretch.start + end });
    if (span.end > span.start) sentences.push(span);
    return end;
  };
  const push = (to: number): void => {
    while (to - from > LONGEST) from = cut(from, betweenWords(piece, from));
    cut(from, to);
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

/** The last place between two words of the longest sentence that may begin here; where there is none, its end. */
function betweenWords(piece: string, from: number): number {
  const blank = piece.lastIndexOf(' ', from + LONGEST);
  return blank > from ? blank : from + LONGEST;
}

/** «د. » and «م. » are titles, with «و» before them too; «2.5» never comes here, for the stop must be followed by white space. */
function isAbbreviation(piece: string, index: number, end: string): boolean {
  if (end !== '.') return false;
  const before = piece.slice(Math.max(0, index - 3), index);
  return /(?:^|[\s("'/.|])(?:و(?=[دما]))?\p{L}$/u.test(before);
}

function wordBefore(piece: string, index: number): string {
  return /[^\s("']*$/u.exec(piece.slice(Math.max(0, index - 12), index))?.[0] ?? '';
}

/** A stretch without the blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}
