import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { ActDone, DocumentPage, DocumentSummary } from '../api/types.ts';
import { useRestore } from '../api/use-restore.ts';
import { useSpeech } from '../language/language.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { notify } from '../parts/toast.tsx';
import { forgetWork } from '../review/kept-work.ts';

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

/** Asks before a document is deleted; where entries rest on it, says so instead. */
function RemoveDialog({ document, onClose }: { readonly document: DocumentPage; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const words = texts.documents;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const restore = useRestore();
  const path = `/documents/${encodeURIComponent(document.id)}`;
  const [refusal, setRefusal] = useState<string | null>(document.entries.length > 0 ? say(words.removeRefused, { n: document.entries.length }) : null);
  const remove = useMutation({
    mutationFn: () => send<ActDone>('DELETE', path),
    onSuccess: async () => {
      forgetWork(document.id);
      notify({ message: words.removed, undo: () => restore(path, words.restored) });
      await navigate({ to: '/documents' });
      queries.removeQueries({ queryKey: ['document', document.id] });
      await queries.invalidateQueries();
    },
    onError: (problem) => {
      const rests = problem instanceof Problem && problem.code === 'has-entries' && document.entries.length > 0;
      setRefusal(rests ? say(words.removeRefused, { n: document.entries.length }) : problemSentence(problem, speech));
    },
  });
  return (
    <Dialog title={words.removeTitle} isOpen onClose={onClose}>
      {refusal === null ? <p>{words.removeWhat}</p> : <p role="alert">{refusal}</p>}
      <div className="dialog-actions">
        <Button onPress={onClose}>{words.cancel}</Button>
        {refusal === null && (
          <Button look="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
            {words.remove}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
