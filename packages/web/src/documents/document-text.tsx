import { useEffect, useRef } from 'react';
import type { DocumentPage, Segment } from '../api/types.ts';
import { cutAtSpans, paragraphsOf, type Paragraph, type Piece, type Span } from '../evidence/lit-text.ts';
import { useSpeech } from '../language/language.tsx';
import { useOverlaid } from '../recognition/use-overlaid.ts';
import { selectedIn } from '../review/source/place-in-source.ts';
import { wordAt } from '../review/source/words.ts';
import { isCover } from './companions.tsx';
import { segmentHeads } from './segment-heads.ts';

interface DocumentTextProps {
  readonly document: DocumentPage;
  readonly spans: readonly Span[];
  /** Words that are being corrected, and what a click on others does; left out where nothing can be. */
  readonly chosen?: Span | null;
  readonly onChoose?: (words: Span) => void;
}

/** The text, part by part, with words lit; the first lit words are brought into view. Always text, never markup. */
export function DocumentText({ document, spans, chosen = null, onChoose }: DocumentTextProps) {
  const { texts, say } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  useOverlaid(frame, document);
  const lit = spans.map((span) => `${span.start}-${span.end}`).join();
  useEffect(() => {
    if (lit === '') return;
    const mark = frame.current?.querySelector('mark');
    // What is folded away must be unfolded before it can be seen.
    const folded = mark?.closest('details');
    if (folded !== null && folded !== undefined) folded.open = true;
    mark?.scrollIntoView({ block: 'center' });
  }, [lit]);
  if (document.text.trim() === '') return <p className="soft">{isCover(document) ? texts.documents.heldOnly : texts.documents.noText}</p>;
  const heads = segmentHeads(document.segments);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the same words are reached by key from the list of doubtful ones
    <div className="document-text" ref={frame} {...(onChoose === undefined ? {} : { onMouseUp: () => chooseClicked(frame.current, document.text, onChoose) })}>
      {document.segments.length === 0 && <Paragraphs text={document.text} spans={spans} chosen={chosen} language={document.language} />}
      {document.segments.map((segment, index) => {
        const head = heads[index] ?? null;
        const name = texts.documents.segments[segment.kind];
        const words = head === null || head.n === null ? name : say(texts.documents.segmentNumbered, { kind: name, n: head.n });
        return <SegmentText key={segment.seq} segment={segment} head={head === null ? null : words} document={document} spans={spans} chosen={chosen} />;
      })}
    </div>
  );
}

/** A click is a choice; what is selected to be copied is none. */
function chooseClicked(frame: HTMLElement | null, text: string, onChoose: (words: Span) => void): void {
  const selected = frame === null ? null : selectedIn(frame);
  const word = selected === null || selected.start !== selected.end ? null : wordAt(text, selected.start);
  if (word !== null) onChoose(word);
}

function isChosen({ start, text }: Piece, chosen: Span | null): boolean {
  return chosen !== null && start < chosen.end && chosen.start < start + text.length;
}

interface SegmentTextProps extends DocumentTextProps {
  readonly segment: Segment;
  /** Null where nothing need be said of the part. */
  readonly head: string | null;
}

function SegmentText({ segment, head, document, spans, chosen = null }: SegmentTextProps) {
  const text = document.text.slice(segment.start, segment.end);
  const paragraphs = <Paragraphs text={text} offset={segment.start} spans={spans} chosen={chosen} language={document.language} />;
  if (segment.kind === 'boilerplate') {
    return (
      <details className="segment segment-boilerplate segment-headed">
        <summary>{head}</summary>
        {paragraphs}
      </details>
    );
  }
  return (
    <section className={`segment segment-${segment.kind}${head === null ? '' : ' segment-headed'}`}>
      {head !== null && <h2 className="segment-head">{head}</h2>}
      {paragraphs}
    </section>
  );
}

interface ParagraphsProps {
  readonly text: string;
  readonly offset?: number;
  readonly spans: readonly Span[];
  readonly chosen: Span | null;
  readonly language: string | null;
}

function Paragraphs({ text, offset = 0, spans, chosen, language }: ParagraphsProps) {
  return paragraphsOf(text, offset).map((paragraph: Paragraph) => (
    <p key={paragraph.start} className="source-text" dir="auto" lang={language ?? undefined}>
      {cutAtSpans(paragraph.text, chosen === null ? spans : [...spans, chosen], paragraph.start).map((piece) =>
        piece.lit ? (
          <mark key={piece.start} data-at={piece.start} className={isChosen(piece, chosen) ? 'chosen' : 'lit lit-instrument lit-stated lit-strong'}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start} data-at={piece.start}>
            {piece.text}
          </span>
        ),
      )}
    </p>
  ));
}
