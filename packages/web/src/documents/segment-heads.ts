import type { Segment } from '../api/types.ts';

type Part = Pick<Segment, 'kind' | 'start' | 'end'>;

/** What heads a part of a document: its kind, and its number where the kind comes more than once; null where nothing need be said. */
export type SegmentHead = { readonly kind: Segment['kind']; readonly n: number | null } | null;

/** The lines of a story that need no head of their own. */
const UNHEADED: ReadonlySet<Segment['kind']> = new Set(['byline', 'caption']);

/** A headline is no longer than this. */
const HEADLINE = 200;

/**
 * Heads of the parts. A headline that stands apart from its story, with the byline between them, begins that story:
 * the two are one. The only story of a document needs no head.
 */
export function segmentHeads(segments: readonly Part[]): readonly SegmentHead[] {
  const heads = segments.map((segment, index) => (UNHEADED.has(segment.kind) || goesOn(segments, index) ? null : segment.kind));
  const seen = new Map<string, number>();
  return heads.map((kind) => {
    if (kind === null) return null;
    const count = heads.filter((each) => each === kind).length;
    if (kind === 'article' && count === 1) return null;
    const n = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, n);
    return { kind, n: count > 1 ? n : null };
  });
}

function goesOn(segments: readonly Part[], index: number): boolean {
  if (segments[index]?.kind !== 'article') return false;
  const before = segments.slice(0, index).findLast((segment) => !UNHEADED.has(segment.kind));
  const apart = segments[index - 1] !== before;
  return apart && before?.kind === 'article' && before.end - before.start <= HEADLINE;
}
