import { useQueryClient } from '@tanstack/react-query';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { send } from './client.ts';
import { problemSentence } from './problem-sentence.ts';
import type { ActDone } from './types.ts';

/** Puts back what was removed under this address, from whichever page she has reached by then, and says so. */
export function useRestore(): (path: string, told: string) => void {
  const speech = useSpeech();
  const queries = useQueryClient();
  return (path, told) => {
    void send<ActDone>('POST', `${path}/restore`).then(
      () => {
        notify({ message: told });
        return queries.invalidateQueries();
      },
      (failure: unknown) => notify({ message: problemSentence(failure, speech), failure: true }),
    );
  };
}
