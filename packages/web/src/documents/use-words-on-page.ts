import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useUndo } from '../api/use-undo.ts';
import type { DocumentPage, Span } from '../api/types.ts';
import { notify } from '../parts/toast.tsx';
import type { Corrected } from '../recognition/use-correct.ts';
import { doubtfulNextTo, placeOf, type Place } from '../recognition/places.ts';

interface WordsOnPage {
  /** The words that are being corrected. */
  readonly place: Place | null;
  readonly onPlace: (place: Place | null) => void;
  /** A click on words begins to correct them, where they can be. */
  readonly choose: { readonly onChoose?: (words: Span) => void };
  readonly checkDoubtful: () => void;
  readonly onCorrected: Corrected;
}

/** Correcting recognised words on the page of their document. */
export function useWordsOnPage(document: DocumentPage): WordsOnPage {
  const queries = useQueryClient();
  const undo = useUndo();
  const [place, onPlace] = useState<Place | null>(null);
  const goTo = (words: Span | null): void => onPlace(words === null ? null : placeOf(document, words));
  const isOpen = document.isCorrectable && (document.state === 'to_review' || document.state === 'reviewed');
  return {
    place: isOpen ? place : null,
    onPlace,
    choose: isOpen ? { onChoose: goTo } : {},
    checkDoubtful: () => goTo(doubtfulNextTo(document, null, 1)),
    onCorrected: async ({ act }, message) => {
      await queries.invalidateQueries();
      notify({ message, undo: () => undo(act) });
    },
  };
}
