import type { DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { buttonClass } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { FinishButton } from './finish-button.tsx';
import { RestrictedBadge } from './restricted-badge.tsx';

interface WaitingProps {
  readonly total: number;
  readonly documents: readonly DocumentSummary[];
}

/** What waits for review, and the way into the first of it. */
export function Waiting({ total, documents, isNothingLeft }: WaitingProps & { readonly isNothingLeft: boolean }) {
  const { texts, say } = useSpeech();
  const [first] = documents;
  return (
    <section aria-labelledby="waiting">
      <div className="section-head">
        <h2 id="waiting" tabIndex={-1}>{say(texts.home.waiting, { n: total })}</h2>
        {first !== undefined && (
          <Link to="/review/$documentId" params={{ documentId: first.id }} className={buttonClass('primary', true)}>
            {texts.home.reviewFirst}
          </Link>
        )}
      </div>
      {first === undefined && isNothingLeft && <p className="section-empty">{texts.home.waitingEmpty}</p>}
      <Lines total={total} documents={documents} />
    </section>
  );
}

/** What she left for later waits too, and is not forgotten; the newest stand above it. */
export function Deferred({ total, documents }: WaitingProps) {
  const { texts, say } = useSpeech();
  if (total === 0) return null;
  return (
    <section aria-labelledby="deferred">
      <h2 id="deferred">{say(texts.home.deferred, { n: total })}</h2>
      <Lines total={total} documents={documents} />
    </section>
  );
}

function Lines({ total, documents }: WaitingProps) {
  const { texts } = useSpeech();
  return (
    <>
      <ul className="lines">
        {documents.map((document) => (
          <WaitingLine key={document.id} document={document} />
        ))}
      </ul>
      {total > documents.length && (
        <Link to="/documents" search={{ state: 'to_review' }}>
          {texts.home.seeAll}
        </Link>
      )}
    </>
  );
}

function WaitingLine({ document }: { readonly document: DocumentSummary }) {
  const { texts, say } = useSpeech();
  const isDecided = document.pending === 0 && document.accepted > 0;
  return (
    <li className="line">
      <Link to="/review/$documentId" params={{ documentId: document.id }} className="line-main line-link">
        <DirText lang={document.language}>{document.title}</DirText>
      </Link>
      <span className="line-end">
        <RestrictedBadge document={document} />
        {document.isSample && <Badge>{texts.home.sample}</Badge>}
        <span className="line-note">{isDecided ? texts.home.allDecided : say(texts.home.proposals, { n: document.pending })}</span>
        {document.pending === 0 && <FinishButton document={document} />}
      </span>
    </li>
  );
}
