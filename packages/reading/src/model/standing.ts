import type { Span } from '../text/span.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Arabic writes these onto the word that follows: «وبالرباط» holds «الرباط» and «رباط». */
const JOINED = /(?:^|[^\p{L}\p{N}])(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/u;
const LONGEST_JOINED = 5;

/**
 * Where words stand in a stretch of the source, letter by letter; null where they do not. They begin and end where words do, so that
 * «مصر» is not found in «مصرف».
 */
export function whereItStands(source: string, words: string, within: Span): Span | null {
  if (words === '') return null;
  const stretch = source.slice(within.start, within.end);
  for (let at = stretch.indexOf(words); at !== -1; at = stretch.indexOf(words, at + 1)) {
    const span = { start: within.start + at, end: within.start + at + words.length };
    if (beginsWord(source, span.start) && endsWord(source, span.end)) return span;
  }
  return null;
}

function beginsWord(source: string, start: number): boolean {
  if (!LETTER.test(source.charAt(start))) return true;
  return JOINED.test(source.slice(Math.max(0, start - LONGEST_JOINED), start));
}

function endsWord(source: string, end: number): boolean {
  return !(LETTER.test(source.charAt(end)) && LETTER.test(source.charAt(end - 1)));
}
