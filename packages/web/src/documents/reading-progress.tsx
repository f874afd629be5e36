import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { notify } from '../parts/toast.tsx';

/** How far a document that is being read is: page by page where it is a scan, which takes long and can be stopped. */
export function ReadingProgress({ document }: { readonly document: Pick<DocumentSummary, 'id' | 'state' | 'progress'> }) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () => send<DocumentSummary>('POST', `/documents/${encodeURIComponent(document.id)}/stop-reading`),
    onSuccess: () => queries.invalidateQueries(),
    onError: (problem) => notify({ message: problemSentence(problem, speech), failure: true }),
  });
  const { progress } = document;
  if (progress === null) return <Progress label={texts.documents.states[document.state]} />;
  return (
    <div className="reading-progress">
      <Progress label={say(texts.documents.recognising, { n: progress.done, of: progress.of })} value={(progress.done / progress.of) * 100} />
      <Button small isDisabled={stop.isPending} onPress={() => stop.mutate()}>
        {texts.documents.stopReading}
      </Button>
    </div>
  );
}
