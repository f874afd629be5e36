import { splitsOf } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { listedHeads } from './words/name-words.ts';

/** «شركات النفط كـ«غازنا»»: a plural head stands within a few words before the quote. */
export function followsPluralHead(view: TextView, open: number): boolean {
  for (let at = open - 1; at >= open - 6; at--) {
    if (splitsOf(view.word(at)).some(({ stem }) => listedHeads.has(stem))) return true;
    if (view.isLineEnd(at) || ['.', '"', ':', '؛'].includes(view.mark(at))) return false;
  }
  return false;
}
