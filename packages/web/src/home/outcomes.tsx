import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { get, query } from '../api/client.ts';
import { refusalSentence } from '../api/problem-sentence.ts';
import type { CaptureOutcome, DocumentList, DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { Progress } from '../parts/progress.tsx';
import { forgetOutcomes, useCaptures } from './capture.ts';
import { nameOfOutcome } from './outcome-name.ts';
import { ReadingProgress } from '../documents/reading-progress.tsx';
import { RestrictedBadge } from './restricted-badge.tsx';

const ASK_AGAIN = 700;
const MOST = 200;

export function isUnderWay(document: DocumentSummary | null | undefined): boolean {
  return document?.state === 'captured' || document?.state === 'reading';
}

/** The newest state of what was handed in, asked again until nothing is under way. */
function useNewest(outcomes: readonly CaptureOutcome[]): ReadonlyMap<string, DocumentSummary> {
  const { language } = useSpeech();
  const taken = outcomes.flatMap(({ document }) => (document === null ? [] : [document.id]));
  const list = useQuery({
    queryKey: ['documents', 'handed-in', taken, language],
    queryFn: ({ signal }) =>
      get<DocumentList>(`/documents${query({ sort: '-captured', size: Math.min(MOST, taken.length + 20) })}`, signal),
    enabled: taken.length > 0,
    staleTime: 0,
    refetchInterval: (asked) => {
      const known = asked.state.data?.items.filter((each) => taken.includes(each.id)) ?? [];
      return asked.state.data === undefined || known.some(isUnderWay) ? ASK_AGAIN : false;
    },
  });
  const newest = new Map((list.data?.items ?? []).map((each) => [each.id, each]));
  useHomeInStep(taken.map((id) => newest.get(id)?.state ?? '').join(' '));
  return newest;
}

/** What has been read here waits below at the same moment, and not when Home asks next. */
export function useHomeInStep(states: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (states.trim() !== '') void queries.invalidateQueries({ queryKey: ['home'] });
  }, [queries, states]);
}

/** What became of each file that was handed in: read, known already, or refused and why. */
export function Outcomes() {
  const { texts, say } = useSpeech();
  const { sending, outcomes } = useCaptures();
  const newest = useNewest(outcomes);
  if (sending === 0 && outcomes.length === 0) return null;
  return (
    <section className="outcomes" aria-label={texts.home.takingTitle} aria-live="polite">
      {sending > 0 && <Progress label={say(texts.home.sending, { n: sending })} />}
      <ul className="lines">
        {outcomes.map((outcome, place) => (
          // Two outcomes may speak of the same document; their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key -- the list only grows at its head and is never sorted
          <OutcomeLine key={`${outcomes.length - place}`} outcome={outcome} newest={newest.get(outcome.document?.id ?? '')} />
        ))}
      </ul>
      {outcomes.length > 0 && sending === 0 && (
        <Button look="plain" small onPress={forgetOutcomes}>
          {texts.home.hideOutcomes}
        </Button>
      )}
    </section>
  );
}

function OutcomeLine({ outcome, newest }: { readonly outcome: CaptureOutcome; readonly newest: DocumentSummary | undefined }) {
  const speech = useSpeech();
  const { texts } = speech;
  const document = newest ?? outcome.document;
  const { name, file } = nameOfOutcome(outcome, document);
  const refused = outcome.outcome === 'refused' ? outcome : document?.state === 'refused' ? document : null;
  return (
    <li className="line">
      <span className="line-main">
        <DirText lang={name === document?.title ? document.language : null}>{name ?? texts.home.pastedText}</DirText>
        {file !== null && (
          <span className="line-file">
            <DirText>{file}</DirText>
          </span>
        )}
        {refused !== null && <span className="line-reason">{refusalSentence(refused, speech)}</span>}
      </span>
      {refused === null && document !== null ? <Taken document={document} isKnown={outcome.outcome === 'known'} /> : <Badge tone="brick">{texts.home.refused}</Badge>}
    </li>
  );
}

export function Taken({ document, isKnown }: { readonly document: DocumentSummary; readonly isKnown: boolean }) {
  const { texts, say } = useSpeech();
  if (isUnderWay(document)) {
    if (document.progress !== null) return <ReadingProgress document={document} />;
    return <Progress label={document.state === 'captured' ? texts.home.waitingToRead : texts.home.readingNow} />;
  }
  const isToReview = document.state === 'to_review' && document.pending > 0;
  // What was reviewed since it was handed in has not been read in vain.
  const decided = document.accepted > 0 ? texts.home.allDecided : texts.home.nothingFound;
  return (
    <span className="line-end">
      <RestrictedBadge document={document} />
      {isKnown && <Badge tone="slate">{texts.home.known}</Badge>}
      {isToReview && <span className="line-note">{say(texts.home.proposals, { n: document.pending })}</span>}
      {!isToReview && !isKnown && <span className="line-note">{document.state === 'reviewed' ? texts.documents.states.reviewed : decided}</span>}
      {isToReview ? (
        <Link to="/review/$documentId" params={{ documentId: document.id }} className={buttonClass('primary', true)}>
          {texts.home.review}
        </Link>
      ) : (
        <Link to="/documents/$id" params={{ id: document.id }} className={buttonClass('quiet', true)}>
          {texts.home.open}
        </Link>
      )}
    </span>
  );
}
