import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { send } from './client.ts';
import { problemSentence } from './problem-sentence.ts';
import type { ActDone } from './types.ts';

type Go = (done: ActDone) => Promise<void>;

/** Where she goes once an act is undone, before pages ask anew: the one she is on may be gone with it; and where once it is done again. */
export interface Ways {
  readonly leave: Go;
  readonly comeBack: Go;
}

/** Takes an act back from whichever page she has reached by then, says so, and offers to take that back too. */
export function useUndo(): (act: string, ways?: Ways) => void {
  const speech = useSpeech();
  const { texts } = speech;
  const queries = useQueryClient();
  const again = useRef<(act: string, ways?: Ways) => void>(() => {});
  const undo = useCallback(
    (act: string, ways?: Ways) => {
      void send<ActDone>('POST', `/acts/${encodeURIComponent(act)}/undo`).then(
        async (done) => {
          const waysBack = ways === undefined ? undefined : { leave: ways.comeBack, comeBack: ways.leave };
          notify({ message: texts.review.told.undone, next: { label: texts.frame.redo, act: () => again.current(done.act, waysBack) } });
          await ways?.leave(done);
          await queries.invalidateQueries();
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
