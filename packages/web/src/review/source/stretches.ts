import type { Segment, Span } from '../../api/types.ts';

export interface Stretch extends Span {
  /** Null for what lies between segments. */
  readonly segment: Segment | null;
}

/** The whole text in order: its segments, and whatever lies between them, so that nothing of the source is left out. */
export function stretchesOf(text: string, segments: readonly Segment[]): readonly Stretch[] {
  const inOrder = [...segments].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const segment of inOrder) {
    if (segment.start > at && text.slice(at, segment.start).trim() !== '') stretches.push({ start: at, end: segment.start, segment: null });
    const start = Math.max(at, segment.start);
    if (segment.end > start) stretches.push({ start, end: segment.end, segment });
    at = Math.max(at, segment.end);
  }
  if (text.slice(at).trim() !== '') stretches.push({ start: at, end: text.length, segment: null });
  return stretches;
}
