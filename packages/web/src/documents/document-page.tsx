import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { refusalSentence } from '../api/problem-sentence.ts';
import type { DocumentPage as Document } from '../api/types.ts';
import { readSpans, type Span } from '../evidence/lit-text.ts';
import { useSpeech } from '../language/language.tsx';
import type { PaperMark } from '../paper/paper-page.tsx';
import { PaperView } from '../paper/paper-view.tsx';
import { ViewChoice, type PaperChoice } from '../paper/view-choice.tsx';
import { CorrectionsMade } from '../recognition/corrections-made.tsx';
import { Corrector } from '../recognition/corrector.tsx';
import { Doubted } from '../recognition/doubted.tsx';
import { spanOf } from '../recognition/places.ts';
import { Badge } from '../parts/badge.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { labelOf } from '../register/labels.ts';
import { AboutDocument } from './about-document.tsx';
import { Companions, isCover } from './companions.tsx';
import { CopiesOnPage } from './copies-on-page.tsx';
import { DocumentActions } from './document-actions.tsx';
import { DocumentText } from './document-text.tsx';
import { documentQuery } from './queries.ts';
import { ReadingProgress } from './reading-progress.tsx';
import { useWordsOnPage } from './use-words-on-page.ts';
import { StateBadge } from './state-badge.tsx';
import '../register/ink.css';
import './documents.css';

/** A document as it was taken in: its text, what is known about it, and what of the register rests on it. */
export function DocumentPage() {
  const { id } = useParams({ from: '/documents/$id' });
  const { at } = useSearch({ from: '/documents/$id' });
  const { language } = useSpeech();
  const { data: document } = useSuspenseQuery(documentQuery(id, language));
  const spans = readSpans(at ?? '');
  const [view, setView] = useState<PaperChoice>('text');
  const { place, onPlace, choose, onCorrected, checkDoubtful } = useWordsOnPage(document);
  const chosen = place === null ? null : spanOf(document, place);
  return (
    <article className="page document-page" key={document.id}>
      <Head document={document} />
      <CopiesOnPage document={document} />
      <div className="document-body">
        <section className="document-main" aria-label={useSpeech().texts.documents.text}>
          {spans.length > 0 && <LitNotice count={spans.length} />}
          <Doubted document={document} onCheck={checkDoubtful} onReadAgain={() => Promise.resolve()} />
          {document.pages.length > 0 && <ViewChoice chosen={view} onChoose={setView} />}
          {view === 'text' && <DocumentText document={document} spans={spans} chosen={chosen} {...choose} />}
          {isCover(document) && <Companions document={document} />}
          {view === 'pages' && <PaperView document={document} marks={spans.map(asMark)} chosen={chosen} {...choose} />}
          {place !== null && <Corrector document={document} place={place} onPlace={onPlace} onCorrected={onCorrected} />}
        </section>
        <aside className="document-side">
          <AboutDocument document={document} />
          {!isCover(document) && <Companions document={document} />}
          {!isCover(document) && <Entries document={document} />}
          <CorrectionsMade document={document} />
          <DocumentActions document={document} />
        </aside>
      </div>
    </article>
  );
}

function asMark(span: Span): PaperMark {
  return { ...span, tint: 'instrument', basis: 'stated', isStrong: true };
}

function Head({ document }: { readonly document: Document }) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.documents;
  const underway = document.state === 'captured' || document.state === 'reading';
  return (
    <header className="document-head">
      <p className="origin">
        <Link to="/documents">{words.title}</Link>
        <StateBadge state={document.state} />
        <Badge tone={document.confidentiality === 'restricted' ? 'brick' : 'plain'}>{labelOf('confidentialities', document.confidentiality, language)}</Badge>
        {document.isSample && <Badge tone="slate">{words.sample}</Badge>}
      </p>
      <h1>
        <DirText lang={document.language}>{document.title === '' ? (document.fileName ?? words.unknown) : document.title}</DirText>
      </h1>
      {underway && <ReadingProgress document={document} />}
      {document.state === 'refused' && (
        <output className="document-refusal">
          {words.refusedBecause}: {refusalSentence(document, speech)}
        </output>
      )}
      {(document.state === 'to_review' || document.state === 'reviewed') && !isCover(document) && (
        <p className="no-print">
          <Link to="/review/$documentId" params={{ documentId: document.id }} className={buttonClass(document.state === 'to_review' ? 'primary' : 'quiet')}>
            {document.state === 'to_review' ? words.review : words.reviewAgain}
          </Link>
        </p>
      )}
    </header>
  );
}

function LitNotice({ count }: { readonly count: number }) {
  const { texts, say } = useSpeech();
  const navigate = useNavigate();
  return (
    <p className="document-lit no-print">
      <output>{say(texts.documents.lit, { n: count })}</output>
      <Button small look="plain" onPress={() => void navigate({ to: '.', search: {}, replace: true, resetScroll: false })}>
        {texts.documents.unlight}
      </Button>
    </p>
  );
}

function Entries({ document }: { readonly document: Document }) {
  const { texts } = useSpeech();
  const words = texts.documents;
  const kinds: Readonly<Record<string, string>> = texts.kinds.one;
  return (
    <section aria-labelledby="document-entries">
      <h2 id="document-entries">{words.entries}</h2>
      {document.entries.length === 0 && (
        <p className="soft">
          {words.noEntries} {document.pending > 0 && words.noEntriesHow}
        </p>
      )}
      <ul className="document-entries">
        {document.entries.map((entry) => (
          <li key={entry.id}>
            <Link to="/entries/$id" params={{ id: entry.id }}>
              <DirText>{entry.title}</DirText>
            </Link>{' '}
            <span className="soft">{kinds[entry.kind] ?? entry.kind}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
