import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Dispatch } from 'react';
import type { ActDone, DocumentPage, Span } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { doubtfulNextTo, placeOf, spanOf, type Place } from '../recognition/places.ts';
import type { ReviewAction } from './review-state.ts';
import type { Acts } from './use-acts.ts';

export interface CorrectingWords {
  /** The words that are being corrected; null where none are. */
  readonly place: Place | null;
  readonly onPlace: (place: Place | null) => void;
  /** Begins with the words that are chosen, else with the first doubtful ones. */
  readonly begin: (chosen: Span | null) => void;
  readonly onCorrected: (done: ActDone, message: string) => Promise<void>;
}

/** Correcting recognised words in the midst of a review: what is corrected is chosen in the source, and undone like any other act. */
export function useCorrecting(document: DocumentPage, dispatch: Dispatch<ReviewAction>, acts: Pick<Acts, 'undo'>): CorrectingWords {
  const { texts } = useSpeech();
  const router = useRouter();
  const [place, onPlace] = useState<Place | null>(null);
  const span = place === null ? null : spanOf(document, place);
  const at = span === null ? null : `${span.start} ${span.end}`;
  useEffect(() => {
    const [start, end] = at?.split(' ').map(Number) ?? [];
    dispatch({ do: 'choose', words: start === undefined || end === undefined || start === end ? null : { start, end } });
  }, [at, dispatch]);
  return {
    place,
    onPlace: (next) => {
      onPlace(next);
      // the keys go on from the source
      if (next === null) globalThis.document.querySelector<HTMLElement>('#source')?.focus();
    },
    begin: (chosen) => {
      const first = chosen ?? doubtfulNextTo(document, null, 1);
      if (!document.isCorrectable) notify({ message: texts.recognition.notRecognised });
      else if (first === null) notify({ message: texts.recognition.noneDoubted });
      else onPlace(placeOf(document, first));
    },
    onCorrected: async (done, message) => {
      dispatch({ do: 'done', act: done, moveOn: false });
      await router.invalidate();
      notify({ message, undo: () => void acts.undo(done.act) });
    },
  };
}
