import type { Segment } from '../reading.ts';
import type { Span } from '../text/span.ts';

/** A stretch of one segment, short enough to be sent to a model at once. */
export interface Window extends Span {
  /** Index in `Reading.segments`. */
  readonly segment: number;
}

/** About two pages: what small models read with care. */
const LONGEST = 6_000;
/** A shorter stretch holds no sentence. */
const SHORTEST = 40;

/** Segments of which a model is asked. Captions repeat, and page furniture says nothing. */
const TELLING: ReadonlySet<string> = new Set(['article', 'related_article']);

/** The stretches of a text of which a model is asked, in order; none of them leaves its segment, and all end between words. */
export function windowsOf(source: string, segments: readonly Segment[]): readonly Window[] {
  return segments.flatMap(({ kind, start, end }, segment) => (TELLING.has(kind) ? cut(source, { start, end }).map((span) => ({ ...span, segment })) : []));
}

function cut(source: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const to = end - from <= LONGEST ? end : breakBefore(source, { start: from, end: from + LONGEST });
    if (source.slice(from, to).trim().length >= SHORTEST) pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}

/** The last end of a paragraph, of a sentence or of a word in the latter half of a stretch. */
function breakBefore(source: string, { start, end }: Span): number {
  const half = start + LONGEST / 2;
  for (const mark of ['\n', '. ', ' ']) {
    const at = source.lastIndexOf(mark, end - mark.length);
    if (at > half) return at + mark.length;
  }
  return end;
}
