import { createContext, useContext } from 'react';
import type { Dispatch } from 'react';
import type { Proposal, ProposalField } from '../api/types.ts';
import type { Choices } from './kept-work.ts';
import type { ReviewAction } from './review-state.ts';

/** What the parts of a review share. */
export interface Review {
  readonly text: string;
  /** The day from which «yesterday» counts; null where it is not known. */
  readonly publishedOn: string | null;
  readonly proposals: readonly Proposal[];
  readonly proposal: (id: string | null) => Proposal | null;
  readonly matches: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, Choices>;
  readonly dispatch: Dispatch<ReviewAction>;
  readonly correct: (proposal: Proposal, fields: readonly ProposalField[]) => void;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('useReview stands outside a review');
  return review;
}
