import type { Sentence } from '../ground.ts';
import type { Segment, Value } from '../reading.ts';
import { type Folded, sourceSpan } from '../text/folded.ts';
import { firstFrom, type Masking, maskSentence } from '../text/mask.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, textOf } from '../text/span.ts';
import type { TokenWalk } from '../text/token-walk.ts';
import type { PublicationDay, SegmentAt } from './segment-at.ts';

/** The tokens of a segment, the last exclusive. */
export interface SegmentTokens {
  readonly segment: SegmentAt;
  readonly from: number;
  readonly to: number;
}

/** Each segment with its tokens, in one walk over the text. */
export function tokensBySegment(view: TokenWalk, segments: readonly SegmentAt[]): readonly SegmentTokens[] {
  let from = 0;
  return segments.map((segment) => {
    while (from < view.tokens.length && view.startOf(from) < segment.stretch.start) from++;
    let to = from;
    while (to < view.tokens.length && view.startOf(to) < segment.stretch.end) to++;
    const found = { segment, from, to };
    from = to;
    return found;
  });
}

/** What is known of the publication of a segment’s story, and by which rule. */
export interface Publication {
  /** Said on the page. */
  readonly day: PublicationDay | null;
  readonly publisher: { readonly stretch: Span; readonly rule: string } | null;
  /** Told by capture, `YYYY-MM-DD`. */
  readonly captured: string | null;
  /** The language in whose rules this was found. */
  readonly code: string;
}

/** A segment as the reading gives it: its span of the source, and its publication with the words that say so. */
export function segmentOf(source: string, folded: Folded, { segment, publication: { day, publisher, captured, code } }: { segment: SegmentAt; publication: Publication }): Segment {
  const value = (stretch: Span, rule: string, said?: string): Value<string> => {
    const span = sourceSpan(folded, stretch);
    return { value: said ?? textOf(source, span), basis: 'stated', rule, evidence: [span] };
  };
  const told: Value<string> | null = captured === null ? null : { value: captured, basis: 'inferred', because: 'told-by-capture', rule: `${code}/segments/told`, evidence: [] };
  return {
    ...sourceSpan(folded, segment.stretch),
    kind: segment.kind,
    // What capture knows is the day of the page, not of another story on it.
    publishedOn: day !== null ? value(day.stretch, `${code}/segments/date-line`, day.iso) : segment.story === 0 ? told : null,
    publisher: publisher === null ? null : value(publisher.stretch, publisher.rule),
  };
}

/** The sentences of a segment, each with the names in it masked; maskings come in order. */
export function sentencesIn(folded: Folded, { stretch, headline }: SegmentAt, { index, maskings, abbreviations }: { index: number; maskings: readonly Masking[]; abbreviations?: ReadonlySet<string> }): readonly Sentence[] {
  let next = firstFrom(maskings, stretch.start);
  return sentencesOf(folded.text, stretch, abbreviations).map((span) => {
    const isHeadline = headline !== null && span.start >= headline.start && span.end <= headline.end;
    const inside: Masking[] = [];
    for (let one = maskings[next]; one !== undefined && one.stretch.start < span.end; one = maskings[++next]) {
      if (one.stretch.start >= span.start && one.stretch.end <= span.end) inside.push(one);
    }
    return maskSentence(folded, { segment: index, isHeadline, stretch: span }, inside);
  });
}
