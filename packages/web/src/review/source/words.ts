import type { Span } from '../../api/types.ts';

// Letters with their marks, digits, and what stands inside a word: tatweel, apostrophes, hyphens, slashes of references.
const IN_WORD = /[\p{L}\p{M}\p{N}\u0640\u200c'’\-/]/u;

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && IN_WORD.test(text.charAt(at));
}

/** The word at an offset, or null between words. */
export function wordAt(text: string, at: number): Span | null {
  if (!isInWord(text, at)) return isInWord(text, at - 1) ? wordAt(text, at - 1) : null;
  let start = at;
  let end = at + 1;
  while (isInWord(text, start - 1)) start -= 1;
  while (isInWord(text, end)) end += 1;
  return { start, end };
}

export function wordAfter(text: string, at: number): Span | null {
  for (let place = at; place < text.length; place += 1) {
    if (isInWord(text, place)) return wordAt(text, place);
  }
  return null;
}

export function wordBefore(text: string, at: number): Span | null {
  for (let place = at - 1; place >= 0; place -= 1) {
    if (isInWord(text, place)) return wordAt(text, place);
  }
  return null;
}

/** A selection made by hand, grown or shrunk to whole words; null when it holds none. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  const first = isInWord(text, start) ? wordAt(text, start) : wordAfter(text, start);
  const last = isInWord(text, end - 1) ? wordAt(text, end - 1) : wordBefore(text, end);
  if (first === null || last === null || first.start >= last.end) return null;
  return { start: first.start, end: last.end };
}

/** The sentence around a span, for showing it where the source is out of sight. */
export function around(text: string, span: Span, reach: number): { before: string; exact: string; after: string } {
  const from = Math.max(0, span.start - reach, text.lastIndexOf('\n', span.start - 1) + 1);
  const lineEnd = text.indexOf('\n', span.end);
  const to = Math.min(text.length, span.end + reach, lineEnd === -1 ? text.length : lineEnd);
  const start = from === 0 || text[from - 1] === '\n' ? from : (wordAfter(text, text.indexOf(' ', from))?.start ?? from);
  const cut = to === text.length || text[to] === '\n' ? to : text.lastIndexOf(' ', to);
  return {
    before: (start > from ? '… ' : '') + text.slice(Math.min(start, span.start), span.start),
    exact: text.slice(span.start, span.end),
    after: text.slice(span.end, Math.max(cut, span.end)) + (cut < to ? ' …' : ''),
  };
}
