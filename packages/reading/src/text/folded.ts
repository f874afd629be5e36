import type { Span } from './span.ts';

/** Folded letters with the way back: which stretch of the untouched source stands behind each of them. */
export interface Folded {
  readonly text: string;
  /** For each folded letter, where the source letter begins. */
  readonly starts: Int32Array;
  /** For each folded letter, where the source letter and the marks it carries end. */
  readonly ends: Int32Array;
}

/** The source behind a stretch of folded letters; an empty stretch stands where it is. */
export function sourceSpan(folded: Folded, stretch: Span): Span {
  const { starts, ends } = folded;
  const last = Math.max(stretch.start, stretch.end - 1);
  const start = starts[stretch.start] ?? ends[ends.length - 1] ?? 0;
  return stretch.end <= stretch.start ? { start, end: start } : { start, end: ends[last] ?? start };
}
