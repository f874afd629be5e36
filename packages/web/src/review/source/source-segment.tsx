import { memo, useMemo } from 'react';
import type { Segment, Span } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import type { AllTexts } from '../../language/language.tsx';
import { linesOf, marksOn } from './runs.ts';
import type { Mark } from './runs.ts';
import { SourceLine } from './source-line.tsx';

/** Page furniture and the like: told, but not part of what the document says. */
function isAside({ kind }: Pick<Segment, 'kind'>): boolean {
  return kind === 'boilerplate' || kind === 'keywords';
}

/** Lines that belong to the article they stand in: they are shown, but are no part to go to. */
export function isLineOfArticle({ kind }: Pick<Segment, 'kind'>): boolean {
  return kind === 'byline' || kind === 'caption';
}

export function segmentName(segment: Segment, segments: readonly Segment[], { texts, say }: { texts: AllTexts; say: (text: string, values: Record<string, number>) => string }): string {
  const n = segments.filter(({ kind, seq }) => kind === segment.kind && seq <= segment.seq).length;
  return say(texts.review.segments[segment.kind], { n });
}

interface SourceSegmentProps {
  readonly text: string;
  readonly span: Span;
  readonly segment: Segment | null;
  readonly label: string | null;
  readonly marks: readonly Mark[];
  readonly chosen: Span | null;
}

function chosenOn(line: Span, chosen: Span | null): Span | null {
  return chosen !== null && chosen.start < line.end && line.start < chosen.end ? chosen : null;
}

/** A part of the source that stands for itself, line by line; only lines whose light changes are painted again. */
export const SourceSegment = memo(function SourceSegment({ text, span, segment, label, marks, chosen }: SourceSegmentProps) {
  const { texts } = useSpeech();
  const { start, end } = span;
  const lines = useMemo(() => linesOf(text, { start, end }), [text, start, end]);
  const look = segment === null || isLineOfArticle(segment) ? 'segment-line' : isAside(segment) ? 'segment-aside' : 'segment-article';
  return (
    <div className={`segment ${look}`} {...(segment === null ? {} : { id: `segment-${segment.seq}` })}>
      {label !== null && (
        <span className="segment-label" aria-label={`${texts.review.segments.label}: ${label}`} role="note">
          {label}
        </span>
      )}
      {lines.map((line) => (
        <SourceLine key={line.start} line={line} marks={marksOn(line, marks)} chosen={chosenOn(line, chosen)} />
      ))}
    </div>
  );
});
