/** Offsets in a text, counted as JavaScript counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text, lit or not. */
export interface Piece {
  readonly text: string;
  readonly lit: boolean;
  readonly start: number;
}

/** One paragraph of a text, with where it begins in the whole. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** Cuts a stretch of text at the spans that lie in it; spans that overlap or touch light one piece. */
export function cutAtSpans(text: string, spans: readonly Span[], offset = 0): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, lit: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), lit, start: offset + at });
    at = Math.max(at, end);
  };
  for (const span of merged(spans)) {
    const start = Math.min(Math.max(span.start - offset, 0), text.length);
    const end = Math.min(Math.max(span.end - offset, 0), text.length);
    if (end <= start) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** The paragraphs of a stretch of text; blank lines stand between them and in none. */
export function paragraphsOf(text: string, offset = 0): readonly Paragraph[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map((match) => ({ text: match[0], start: offset + match.index }));
}

/** Reads `10-20,40-52` of an address; whatever is no span is left out. */
export function readSpans(written: string): readonly Span[] {
  return written.split(',').flatMap((each) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(each) ?? [];
    const span = { start: Number(start), end: Number(end) };
    return span.end > span.start ? [span] : [];
  });
}

/** The spans as they stand in an address. */
export function writeSpans(spans: readonly Span[]): string {
  return spans.map((span) => `${span.start}-${span.end}`).join(',');
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}
