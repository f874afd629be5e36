import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReviewPage as ReviewAnswer } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Progress } from '../parts/progress.tsx';
import { ReviewDesk } from './review-desk.tsx';
import './review.css';

const route = getRouteApi('/review/$documentId');
const ASK_AGAIN = 1000;

/** A document beside what was read in it. */
export function ReviewPage() {
  const review = route.useLoaderData();
  const router = useRouter();
  const isBeingRead = review.document.state === 'captured' || review.document.state === 'reading';
  useAskedAgain(isBeingRead || review.document.progress !== null);
  if (isBeingRead) return <BeingRead review={review} />;
  const { id, publishedOn } = review.document;
  // Another day of publication has it read again, with other proposals: the desk is laid anew, at once with them, so that nothing done there is lost.
  return <ReviewDesk key={`${id} ${publishedOn ?? ''}`} review={review} onDescribed={() => void router.invalidate()} />;
}

/** Asks again each second while a document, or a page of it, is being read. */
function useAskedAgain(isUnderway: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isUnderway) return undefined;
    const timer = setInterval(() => void router.invalidate(), ASK_AGAIN);
    return () => clearInterval(timer);
  }, [router, isUnderway]);
}

function BeingRead({ review }: { readonly review: ReviewAnswer }) {
  const { texts } = useSpeech();
  return (
    <div className="page">
      <EmptyState title={<DirText lang={review.document.language}>{review.document.title || review.document.fileName || texts.documents.unknown}</DirText>} hint={texts.review.notRead}>
        <Progress label={texts.home.readingNow} />
      </EmptyState>
    </div>
  );
}
