import { useEffect } from 'react';
import { isWorkKept, keepWork } from './kept-work.ts';
import type { ReviewState } from './review-state.ts';

const ask = (event: BeforeUnloadEvent): void => {
  if (isWorkKept()) event.preventDefault();
};

/** What she has not saved outlives a look at another page; before the window closes the browser asks. */
export function useKeptWork(document: string, state: ReviewState): void {
  useEffect(() => {
    keepWork(document, state);
    if (isWorkKept()) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }, [document, state]);
}
