import type { ActDone, HistoryItem } from '../api/types.ts';

/** Whether undoing reaches entries besides the one whose page she reads: then she is asked first. */
export const reachesOthers = ({ entries }: Pick<HistoryItem, 'entries'>): boolean => entries > 1;

/** Whether undoing takes out of the register what an acceptance brought in. */
export const takesOut = ({ deed, brought }: Pick<HistoryItem, 'deed' | 'brought'>): boolean => brought || deed === 'accept' || deed === 'accept-all';

/**
 * The document whose review she goes on with once the change is undone; null where she stays. A page that went with the
 * act is no place to stay at, nor is one entry of many whose proposals all wait again.
 */
export function reviewAfter(item: Pick<HistoryItem, 'entries' | 'brought' | 'document'>, { proposals }: Pick<ActDone, 'proposals'>): string | null {
  const isLeft = item.brought || reachesOthers(item);
  return isLeft && proposals.some(({ state }) => state === 'pending') ? (item.document?.id ?? null) : null;
}
