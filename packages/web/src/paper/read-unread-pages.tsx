import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { DocumentPage, DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { notify } from '../parts/toast.tsx';

/** Has the unread pages of a document tried once more, and tells how far that is. Nothing where the whole of it is being read. */
export function ReadUnreadPages({ document }: { readonly document: Pick<DocumentPage, 'id' | 'state' | 'progress'> }) {
  const speech = useSpeech();
  const { unread } = speech.texts.documents;
  const queries = useQueryClient();
  const router = useRouter();
  const again = useMutation({
    mutationFn: () => send<DocumentSummary>('POST', `/documents/${encodeURIComponent(document.id)}/unread-pages`),
    onSuccess: async () => {
      notify({ message: unread.readingAgain });
      await Promise.all([queries.invalidateQueries(), router.invalidate()]);
    },
    onError: (problem) => notify({ message: problemSentence(problem, speech), failure: true }),
  });
  if (document.state !== 'to_review' && document.state !== 'reviewed') return null;
  if (document.progress !== null) return <output>{speech.say(unread.progress, { n: document.progress.done, of: document.progress.of })}</output>;
  return (
    <Button small className="no-print" isDisabled={again.isPending} onPress={() => again.mutate()}>
      {unread.readAgain}
    </Button>
  );
}
