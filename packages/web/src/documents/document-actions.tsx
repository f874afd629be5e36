import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { ActDone, DocumentPage, DocumentSummary } from '../api/types.ts';
import { useRestore } from '../api/use-restore.ts';
import { useSpeech } from '../language/language.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Progress } from '../parts/progress.tsx';
import { notify } from '../parts/toast.tsx';
import { forgetWork } from '../review/kept-work.ts';
import { withdrawalQuery } from './queries.ts';

/** What can be done with a document: fetch the original, read it again, delete it. */
export function DocumentActions({ document }: { readonly document: DocumentPage }) {
  const speech = useSpeech();
  const words = speech.texts.documents;
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const path = `/documents/${encodeURIComponent(document.id)}`;
  const readAgain = useMutation({
    mutationFn: () => send<DocumentSummary>('POST', `${path}/read-again`),
    onSuccess: async () => {
      notify({ message: words.readingAgain });
      await queries.invalidateQueries();
    },
    onError: (problem) => notify({ message: problemSentence(problem, speech), failure: true }),
  });
  return (
    <div className="document-actions no-print">
      <a className={buttonClass('quiet')} href={`/api${path}/original`} download>
        {words.original}
      </a>
      <Button isDisabled={readAgain.isPending} onPress={() => readAgain.mutate()}>
        {words.readAgain}
      </Button>
      <Button look="danger" onPress={() => setRemoving(true)}>
        {words.remove}
      </Button>
      {removing && <RemoveDialog document={document} onClose={() => setRemoving(false)} />}
    </div>
  );
}

/** Asks before a document is deleted, and tells what would leave the register with it. */
function RemoveDialog({ document, onClose }: { readonly document: DocumentPage; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const words = texts.documents;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const restore = useRestore();
  const path = `/documents/${encodeURIComponent(document.id)}`;
  const { data: withdrawal, error } = useQuery(withdrawalQuery(document.id));
  const rests = withdrawal !== undefined && withdrawal.going + withdrawal.staying > 0;
  const remove = useMutation({
    mutationFn: () => send<ActDone>('DELETE', rests ? `${path}?with=entries` : path),
    onSuccess: async () => {
      forgetWork(document.id);
      notify({ message: rests ? words.removedWithEntries : words.removed, undo: () => restore(path, words.restored) });
      await navigate({ to: '/documents' });
      queries.removeQueries({ queryKey: ['document', document.id] });
      await queries.invalidateQueries();
    },
  });
  const failure = remove.error ?? error;
  return (
    <Dialog title={words.removeTitle} isOpen onClose={onClose}>
      {failure !== null && <p role="alert">{problemSentence(failure, speech)}</p>}
      {failure === null && withdrawal === undefined && <Progress label={texts.frame.loading} />}
      {failure === null && withdrawal !== undefined && (
        <>
          <p>{words.removeWhat}</p>
          {rests && <p>{say(words.removeEntries, { n: withdrawal.going })}</p>}
          {withdrawal.staying > 0 && <p>{say(words.removeKeeps, { n: withdrawal.staying })}</p>}
        </>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{words.cancel}</Button>
        {failure === null && (
          <Button look="danger" isDisabled={withdrawal === undefined || remove.isPending} onPress={() => remove.mutate()}>
            {rests ? words.removeWithEntries : words.remove}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
