import { useNavigate } from '@tanstack/react-router';
import { getReview } from '../api/queries.ts';
import type { ReviewPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import type { Acts } from './use-acts.ts';

interface Leaving {
  /** The document has been finished before. */
  readonly isFinished: boolean;
  readonly finish: () => Promise<void>;
  readonly leaveForLater: () => Promise<void>;
  /** Sets the document aside as a copy of another. */
  readonly setAside: (other: string) => Promise<void>;
}

/** The ways to leave the desk; each leads to the document that waits next, and can be undone from there. */
export function useLeaving(review: ReviewPage, acts: Acts, left: number): Leaving {
  const { document: source } = review;
  const { texts, say } = useSpeech();
  const navigate = useNavigate();
  // Asked anew: others may have come while she worked on this one.
  const goOn = async () => {
    const { next: waiting } = await getReview(source.id).catch(() => review);
    await (waiting === null ? navigate({ to: '/' }) : navigate({ to: '/review/$documentId', params: { documentId: waiting } }));
  };
  const comeBack = () => navigate({ to: '/review/$documentId', params: { documentId: source.id } });
  // Somebody who came back to a finished document only goes on from it.
  const isFinished = source.state === 'reviewed';
  const leaveForLater = async () => {
    const done = isFinished ? null : await acts.leave('defer');
    if (done === null && !isFinished) return;
    if (done !== null) notify({ message: texts.review.told.later, next: { label: texts.review.comeBack, act: () => void acts.undo(done.act).then(comeBack) } });
    await goOn();
  };
  const finish = async () => {
    if (isFinished) {
      await goOn();
      return;
    }
    const done = await acts.leave('finish');
    if (done === null) return;
    notify({
      message: left > 0 ? say(texts.review.told.finishedLeaving, { n: left }) : texts.review.told.finished,
      undo: () => void acts.undo(done.act).then(comeBack),
    });
    await goOn();
  };
  const setAside = async (other: string) => {
    const done = await acts.leave(`copy-of/${other}`);
    if (done === null) return;
    notify({ message: texts.documents.copies.isSetAside, undo: () => void acts.undo(done.act).then(comeBack) });
    await goOn();
  };
  return { isFinished, finish, leaveForLater, setAside };
}
