import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { send } from './client.ts';
import { problemSentence } from './problem-sentence.ts';
import type { ActDone } from './types.ts';

/** Takes an act back from whichever page she has reached by then, says so, and offers to take that back too. */
export function useUndo(): (act: string) => void {
  const speech = useSpeech();
  const { texts } = speech;
  const queries = useQueryClient();
  const again = useRef<(act: string) => void>(() => {});
  const undo = useCallback(
    (act: string) => {
      void send<ActDone>('POST', `/acts/${encodeURIComponent(act)}/undo`).then(
        (done) => {
          notify({ message: texts.review.told.undone, next: { label: texts.frame.redo, act: () => again.current(done.act) } });
          return queries.invalidateQueries();
        },
        (failure: unknown) => notify({ message: problemSentence(failure, speech), failure: true }),
      );
    },
    [queries, speech, texts],
  );
  useEffect(() => {
    again.current = undo;
  });
  return undo;
}
