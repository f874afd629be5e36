import type { Segment } from '../api/types.ts';

/** What heads a part of a document; parts of a kind that comes more than once are numbered. */
export function segmentHeads(segments: readonly Pick<Segment, 'kind'>[]): readonly { readonly kind: Segment['kind']; readonly n: number | null }[] {
  const seen = new Map<string, number>();
  return segments.map(({ kind }) => {
    const n = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, n);
    const several = segments.filter((each) => each.kind === kind).length > 1;
    return { kind, n: several ? n : null };
  });
}
