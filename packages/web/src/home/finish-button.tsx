import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { ActDone, DocumentSummary } from '../api/types.ts';
import { useUndo } from '../api/use-undo.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { notify } from '../parts/toast.tsx';

/** Takes a document in which nothing is left to decide out of those that wait, without opening it again. */
export function FinishButton({ document }: { readonly document: DocumentSummary }) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const queries = useQueryClient();
  const undo = useUndo();
  const finish = useMutation({
    mutationFn: () => send<ActDone>('POST', `/documents/${encodeURIComponent(document.id)}/finish`),
    onSuccess: async ({ act }) => {
      notify({ message: texts.review.told.finished, undo: () => undo(act) });
      // The button goes with its line.
      globalThis.document.getElementById('waiting')?.focus();
      await queries.invalidateQueries();
    },
    onError: (failure) => notify({ message: problemSentence(failure, speech), failure: true }),
  });
  return (
    <Button small isDisabled={finish.isPending} aria-label={say(texts.home.finishOf, { title: document.title })} onPress={() => finish.mutate()}>
      {texts.home.finish}
    </Button>
  );
}
