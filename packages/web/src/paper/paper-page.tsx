import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import type { DocumentPage, PageSize, Span } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { between, boxesOf, wordAtPoint, wordsOf, type Box } from './boxes.ts';
import { imageAddress, pageQuery } from './queries.ts';
import { ReadUnreadPages } from './read-unread-pages.tsx';
import { useNear } from './use-near.ts';

/** Words that are lit on a page, and how. */
export interface PaperMark extends Span {
  readonly tint: string;
  readonly basis: string;
  readonly isStrong: boolean;
}

interface PaperPageProps {
  readonly document: Pick<DocumentPage, 'id' | 'rewordings' | 'state' | 'progress'>;
  readonly number: number;
  readonly of: number;
  readonly page: PageSize;
  readonly marks: readonly PaperMark[];
  /** Words that may be others than were recognised. */
  readonly doubtful: readonly Span[];
  /** What is to be brought into view. */
  readonly focus: PaperMark | null;
  readonly chosen: Span | null;
  readonly onChoose?: (words: Span) => void;
}

/** One page: its image, and over it the light on its words. */
export function PaperPage({ document, number, of, page, marks, doubtful, focus, chosen, onChoose }: PaperPageProps) {
  const { texts, say } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const isNear = useNear(frame);
  const { data: places } = useQuery({ ...pageQuery(document, number), enabled: isNear || focus !== null });
  const [isRefused, setRefused] = useState(false);
  // a page that is broken is not asked for again and again
  const isMissing = isRefused || page.unread === 'broken-page';
  const words = useMemo(() => (places === undefined ? [] : wordsOf(places)), [places]);
  const first = useRef<Span | null>(null);
  useBroughtIntoView(frame, focus, words.length > 0);

  const wordUnder = (event: PointerEvent<HTMLElement>): Span | null => {
    const place = event.currentTarget.getBoundingClientRect();
    return wordAtPoint(words, { x: ((event.clientX - place.left) / place.width) * page.width, y: ((event.clientY - place.top) / place.height) * page.height });
  };
  const choosing = onChoose === undefined ? {} : {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      first.current = wordUnder(event);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const last = wordUnder(event);
      if (first.current !== null && last !== null) onChoose(between(first.current, last));
      first.current = null;
    },
    // a finger that goes on to scroll chooses nothing
    onPointerCancel: () => {
      first.current = null;
    },
  };
  const name = say(texts.documents.paper.page, { n: number, of });
  return (
    <figure className="paper-page">
      <div ref={(element) => void (frame.current = element)} className="paper-sheet" dir="ltr" style={{ aspectRatio: `${page.width} / ${page.height}` }} {...choosing}>
        {isNear && !isMissing && <img src={imageAddress(document.id, number)} alt={name} draggable={false} onError={() => setRefused(true)} />}
        {isMissing && <p className="paper-missing" dir="auto">{texts.problems.codes['not-drawn']}</p>}
        {doubtful.flatMap((span) => boxesOf(words, span).map((box) => <span key={span.start} className="paper-doubtful" style={on(page, box)} />))}
        {marks.map((mark) =>
          boxesOf(words, mark).map((box) => <span key={`${mark.start}-${mark.end}-${box.left}-${box.top}`} className={`paper-lit lit-${mark.tint} lit-${mark.basis}${mark.isStrong ? ' lit-strong' : ''}`} style={on(page, box)} />))}
        {chosen !== null && boxesOf(words, chosen).map((box) => <span key={`${box.left}-${box.top}`} className="paper-lit paper-chosen" style={on(page, box)} />)}
      </div>
      <figcaption className="soft">
        {name}
        {page.unread !== undefined && (
          <>
            {` · ${texts.documents.unread.here} (${texts.documents.unread.why[page.unread]}) `}
            <ReadUnreadPages document={document} />
          </>
        )}
      </figcaption>
    </figure>
  );
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

function on({ width, height }: PageSize, box: Box): CSSProperties {
  return { insetInlineStart: share(box.left, width), insetBlockStart: share(box.top, height), inlineSize: share(box.width, width), blockSize: share(box.height, height) };
}

/** Brings the page into view, and its lit words as soon as it is known where they stand. */
function useBroughtIntoView(frame: { readonly current: HTMLElement | null }, focus: PaperMark | null, isKnown: boolean): void {
  const at = focus === null ? null : `${focus.start}-${focus.end}`;
  useEffect(() => {
    if (at === null || frame.current === null || frame.current.offsetParent === null) return;
    const lit = isKnown ? (frame.current.querySelector('.lit-strong') ?? frame.current.querySelector('.paper-lit')) : null;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    (lit ?? frame.current).scrollIntoView({ block: lit === null ? 'start' : 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [frame, at, isKnown]);
}
