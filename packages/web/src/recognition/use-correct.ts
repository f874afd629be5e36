import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { ActDone, DocumentPage, WordsRead } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';

/** Told what was done and how it is said; done once the page shows it. */
export type Corrected = (done: ActDone, message: string) => Promise<void>;

interface Correcting {
  /** Whether it was written. */
  readonly correct: (read: WordsRead) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why it was not; what she wrote stays in the field. */
  readonly conflict: string | null;
}

/** Says to the server what she reads; where another was faster, the page is asked anew, so that she sees what stands there now. */
export function useCorrect(document: Pick<DocumentPage, 'id'>, onCorrected: Corrected): Correcting {
  const speech = useSpeech();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<string | null>(null);
  const { told } = speech.texts.recognition;
  const correct = async (read: WordsRead): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    try {
      const done = await send<ActDone>('POST', `/documents/${encodeURIComponent(document.id)}/words`, read);
      const words = read.words.trim();
      const message = words === read.seen.trim() ? told.confirmed : words === '' ? told.removed : told.corrected;
      await onCorrected(done, speech.say(message, { words: words === '' ? read.seen : words }));
      setConflict(null);
      return true;
    } catch (failure) {
      const now = failure instanceof Problem && failure.code === 'words-changed' ? failure.detail['now'] : undefined;
      const stands = typeof now === 'string' && now !== '' ? ` ${speech.say(speech.texts.recognition.standsNow, { words: now })}` : '';
      // she is told once the page shows what stands there, so that she can answer at once
      if (now !== undefined) await queries.invalidateQueries();
      setConflict(problemSentence(failure, speech) + stands);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { correct, isBusy, conflict };
}
