import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { EntryChange, EntryPage, HistoryItem } from '../api/types.ts';
import { useUndo } from '../api/use-undo.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { entryQuery } from './queries.ts';

interface Changing {
  /** The version over which is saved: the one that was on screen when she began, or what somebody has made of it since. */
  readonly seen: EntryPage;
  /** What the register holds by now, when somebody else has saved meanwhile. */
  readonly newer: EntryPage | null;
  readonly failure: string | null;
  readonly isSaving: boolean;
  readonly save: (change: EntryChange) => void;
}

/** Saves what she changes in an entry, and offers to take it back. Whoever saves second is shown what the register holds by then. */
export function useEntryChange(entry: EntryPage, onClose: () => void): Changing {
  const speech = useSpeech();
  const queries = useQueryClient();
  const undo = useUndo();
  const [newer, setNewer] = useState<EntryPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // The page behind may meanwhile have asked the server anew.
  const [seen] = useState(entry);
  const { mutate, isPending } = useMutation({
    mutationFn: (wanted: EntryChange) => send<EntryPage>('PATCH', `/entries/${encodeURIComponent(entry.id)}`, wanted),
    onSuccess: async () => {
      onClose();
      const act = await latestCorrection(entry.id);
      notify({ message: speech.texts.register.edit.saved, ...(act === null ? {} : { undo: () => undo(act) }) });
      await queries.invalidateQueries();
    },
    onError: async (problem) => {
      if (problem instanceof Problem && problem.code === 'stale-version') {
        setNewer(await queries.fetchQuery({ ...entryQuery(entry.id, speech.language), staleTime: 0 }));
      } else setFailure(problemSentence(problem, speech));
    },
  });
  return { seen: newer ?? seen, newer, failure, isSaving: isPending, save: mutate };
}

/** What was just saved, so that it can be taken back; null where the history is out of reach. */
async function latestCorrection(entry: string): Promise<string | null> {
  const { items } = await get<{ items: HistoryItem[] }>(`/entries/${encodeURIComponent(entry)}/history`).catch(() => ({ items: [] }));
  const [latest] = items;
  return latest?.deed === 'correct-entry' ? latest.act : null;
}
