import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import { sessionQuery } from '../api/queries.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { NotSignedInPage } from './not-signed-in-page.tsx';
import { isPartMissing, isUnreachable } from './unreachable.ts';

interface ErrorPageProps {
  readonly error: unknown;
  readonly reset?: () => void;
}

export function ErrorPage(props: ErrorPageProps) {
  const { error } = props;
  // An address whose id is none is no page either.
  if (error instanceof Problem && (error.status === 404 || error.status === 422)) return <NotFoundPage />;
  if (error instanceof Problem && error.code === 'not-signed-in') return <NotSignedInPage />;
  return isUnreachable(error) ? <Unreachable {...props} /> : <Failed {...props} />;
}

function Failed({ error, reset }: ErrorPageProps) {
  const speech = useSpeech();
  const { texts } = speech;
  const retry = useRetry(reset);
  return (
    <div className="page page-message">
      <h1>{texts.frame.errorTitle}</h1>
      <p>{error instanceof Problem ? problemSentence(error, speech) : texts.frame.errorHint}</p>
      {error instanceof Error && !(error instanceof Problem) && <pre dir="ltr">{error.message}</pre>}
      <Button look="primary" onPress={retry}>
        {texts.frame.retry}
      </Button>
    </div>
  );
}

/** Nothing answered. The page comes back by itself as soon as the server does. */
function Unreachable({ error, reset }: ErrorPageProps) {
  const { texts } = useSpeech();
  const retry = useRetry(reset);
  const { dataUpdatedAt } = useQuery(sessionQuery);
  const [failedAt] = useState(dataUpdatedAt);
  useEffect(() => {
    if (dataUpdatedAt > failedAt) retry();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each answer of the server, not for each new way to retry
  }, [dataUpdatedAt, failedAt]);
  return (
    <div className="page page-message">
      <h1>{texts.frame.errorTitle}</h1>
      <p>{texts.frame.unreachableHint}</p>
      <Button look="primary" onPress={() => (isPartMissing(error) ? location.reload() : retry())}>
        {texts.frame.retry}
      </Button>
    </div>
  );
}

function useRetry(reset: (() => void) | undefined): () => void {
  const router = useRouter();
  return () => {
    reset?.();
    void router.invalidate();
  };
}
