import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { ActDone, DocumentPage } from '../api/types.ts';
import { useUndo } from '../api/use-undo.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { NearCopies } from './near-copies.tsx';

/** On the page of a document: those that say nearly the same, and what can be done about it. */
export function CopiesOnPage({ document }: { readonly document: DocumentPage }) {
  const speech = useSpeech();
  const queries = useQueryClient();
  const undo = useUndo();
  const [comparing, setComparing] = useState<string | null>(null);
  const setAside = useMutation({
    mutationFn: (other: string) => send<ActDone>('POST', `/documents/${encodeURIComponent(document.id)}/copy-of/${encodeURIComponent(other)}`),
    onSuccess: async ({ act }) => {
      setComparing(null);
      notify({ message: speech.texts.documents.copies.isSetAside, undo: () => undo(act) });
      await queries.invalidateQueries();
    },
    onError: (failure) => notify({ message: problemSentence(failure, speech), failure: true }),
  });
  return <NearCopies document={document} comparing={comparing} onCompare={setComparing} onSetAside={(other) => setAside.mutate(other)} />;
}
