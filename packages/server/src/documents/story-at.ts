/** A stretch of a text of some sort, as the reading cut it. */
interface Cut {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** An article with the lines before and behind it that say who wrote it, and for whom. */
export function storyAt(segments: readonly Cut[], seq: number): { start: number; end: number } {
  const [before, own, behind] = [segments[seq - 1], segments[seq], segments[seq + 1]];
  return { start: (before?.kind === 'byline' ? before : own)?.start ?? 0, end: (behind?.kind === 'byline' ? behind : own)?.end ?? 0 };
}
