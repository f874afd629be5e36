import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import { sessionQuery } from '../api/queries.ts';
import type { ActDone } from '../api/types.ts';
import { useRestore } from '../api/use-restore.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { notify } from '../parts/toast.tsx';
import './samples-notice.css';

/** Says that what is shown are samples, and removes them with one press; nothing where there are none. */
export function SamplesNotice() {
  const speech = useSpeech();
  const { texts, say } = speech;
  const queries = useQueryClient();
  const session = useQuery(sessionQuery);
  const restore = useRestore();
  const removal = useMutation({
    mutationFn: () => send<ActDone>('DELETE', '/samples'),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notify({ message: texts.documents.samples.removed, undo: () => restore('/samples', texts.documents.samples.restored) });
    },
    onError: (failure) => notify({ message: problemSentence(failure, speech), failure: true }),
  });
  const samples = session.data?.samples;
  if (samples === undefined || !samples.loaded || samples.documents === 0) return null;
  return (
    <aside className="samples-notice no-print">
      <p>{say(texts.documents.samples.notice, { n: samples.documents })}</p>
      <Button small isDisabled={removal.isPending} onPress={() => removal.mutate()}>
        {removal.isPending ? texts.documents.samples.removing : texts.documents.samples.remove}
      </Button>
    </aside>
  );
}
