import { fold } from '../letters/fold.ts';

/** Words as they are written, folded for matching. */
export function wordSet(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(fold));
}
