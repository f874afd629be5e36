import type { Speech } from '../language/language.tsx';

export interface Ending {
  /** How many proposals are undecided. */
  readonly left: number;
  /** The document has been finished before. */
  readonly isFinished: boolean;
  readonly hasNext: boolean;
}

/** What the key that ends the work on a document does now. */
export function endingText({ left, isFinished, hasNext }: Ending, { texts, say }: Speech): string {
  if (isFinished) return hasNext ? texts.review.finishShort : texts.review.finishLast;
  if (left > 0) return say(texts.review.finishLeaving, { n: left });
  return hasNext ? texts.review.commands.finish : texts.review.finishLast;
}
