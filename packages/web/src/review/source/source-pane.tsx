/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a textarea cannot light words; this text is gone through like one, and not written */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DocumentPage, Proposal, ProposalField, ProposalKind, Span } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { PaperView } from '../../paper/paper-view.tsx';
import { Corrector } from '../../recognition/corrector.tsx';
import { Doubted } from '../../recognition/doubted.tsx';
import { ViewChoice, type PaperChoice } from '../../paper/view-choice.tsx';
import { useLit } from '../lit.ts';
import { marksOf } from '../marks.ts';
import { useReview } from '../review-context.ts';
import { ChosenBar } from './chosen-bar.tsx';
import type { OpenMenu } from './chosen-bar.tsx';
import { moved } from './move-by-words.ts';
import { bringIntoView, selectedIn } from './place-in-source.ts';
import { isLineOfArticle, segmentName, SourceSegment } from './source-segment.tsx';
import { stretchesOf } from './stretches.ts';
import type { CorrectingWords } from '../use-correcting.ts';
import { useOverlaid } from '../../recognition/use-overlaid.ts';
import { wholeWords, wordAt } from './words.ts';

export interface SourcePaneProps {
  readonly document: DocumentPage;
  readonly active: { readonly proposal: Proposal; readonly fields: readonly ProposalField[] } | null;
  readonly chosen: Span | null;
  readonly menu: OpenMenu;
  readonly onMenu: (menu: OpenMenu) => void;
  readonly onAdd: (kind: ProposalKind) => void;
  readonly correcting: CorrectingWords;
  readonly onPublishedOn: (day: string) => void;
  /** The document is being read again. */
  readonly onReadAgain: () => Promise<void>;
}

/** The source: what is lit, what is chosen, and choosing by hand or by keys. */
export function SourcePane({ document, active, chosen, menu, onMenu, onAdd, correcting, onPublishedOn, onReadAgain }: SourcePaneProps) {
  const speech = useSpeech();
  const { texts } = speech;
  const { proposal, dispatch } = useReview();
  const lit = useLit();
  const pane = useRef<HTMLDivElement>(null);
  const { text, segments } = document;
  const [view, setView] = useState<PaperChoice>('text');
  const hovered = proposal(lit?.proposal ?? null);
  const marks = useMemo(() => marksOf({ active, hovered, lit }), [active, hovered, lit]);
  const stretches = useMemo(() => stretchesOf(text, segments), [text, segments]);

  const parts = useMemo(() => segments.filter((segment) => !isLineOfArticle(segment)), [segments]);
  useEffect(() => {
    if (pane.current !== null && marks.length > 0) bringIntoView(pane.current, lit === null ? '.lit' : '.lit-strong');
  }, [lit, marks]);
  useEffect(() => {
    if (chosen !== null && pane.current !== null) bringIntoView(pane.current, '.chosen');
  }, [chosen]);

  useOverlaid(pane, document);

  const chooseByHand = () => {
    const selected = pane.current === null ? null : selectedIn(pane.current);
    if (selected === null) return;
    dispatch({ do: 'choose', words: selected.start === selected.end ? wordAt(text, selected.start) : wholeWords(text, selected) });
  };
  const chooseByKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen !== null) {
      event.preventDefault();
      onMenu(active?.proposal.state === 'pending' ? 'assign' : 'add');
      return;
    }
    if (event.key === 'Escape' && chosen !== null) {
      dispatch({ do: 'choose', words: null });
      return;
    }
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const words = moved(text, chosen, { key: event.key, isExtending: event.shiftKey, isRtl });
    if (words === null) return;
    event.preventDefault();
    dispatch({ do: 'choose', words });
  };

  return (
    <section className="pane source-pane" aria-label={texts.review.source}>
      {parts.length > 1 && (
        <nav className="segment-nav" aria-label={texts.review.segments.label}>
          {parts.map((segment) => (
            <button
              key={segment.seq}
              type="button"
              className="segment-tab"
              aria-current={segment.seq === active?.proposal.segment ? 'true' : undefined}
              onClick={() => pane.current?.querySelector(`#segment-${segment.seq}`)?.scrollIntoView({ block: 'start' })}
            >
              {segmentName(segment, segments, speech)}
            </button>
          ))}
        </nav>
      )}
      <Doubted document={document} shortcut="M" onCheck={() => correcting.begin(null)} onReadAgain={onReadAgain} />
      {document.pages.length > 0 && <ViewChoice chosen={view} onChoose={setView} />}
      {view === 'pages' && (
        <div className="source-scroll">
          <PaperView document={document} marks={marks} chosen={chosen} onChoose={(words) => dispatch({ do: 'choose', words })} />
        </div>
      )}
      <div
        ref={pane}
        id="source"
        hidden={view === 'pages'}
        className="source-scroll"
        role="textbox"
        aria-multiline="true"
        aria-readonly="true"
        aria-label={texts.review.source}
        aria-describedby="source-hint"
        tabIndex={0}
        lang={document.language ?? undefined}
        dir={document.language === null ? 'auto' : document.language === 'ar' ? 'rtl' : 'ltr'}
        onMouseUp={chooseByHand}
        onKeyDown={chooseByKeys}
      >
        {stretches.map((stretch) => (
          <SourceSegment
            key={stretch.start}
            text={text}
            span={stretch}
            segment={stretch.segment}
            label={stretch.segment !== null && parts.includes(stretch.segment) && parts.length > 1 ? segmentName(stretch.segment, segments, speech) : null}
            marks={marks}
            chosen={chosen}
          />
        ))}
      </div>
      <p id="source-hint" className="visually-hidden">
        {texts.review.sourceHint}
      </p>
      {correcting.place === null ? (
        <ChosenBar active={active} chosen={chosen} open={menu} onOpen={onMenu} onAdd={onAdd} onPublishedOn={onPublishedOn} {...(document.isCorrectable ? { onCorrectWords: () => correcting.begin(chosen) } : {})} />
      ) : (
        <Corrector document={document} place={correcting.place} onPlace={correcting.onPlace} onCorrected={correcting.onCorrected} />
      )}
    </section>
  );
}
