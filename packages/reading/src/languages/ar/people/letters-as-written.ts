import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { givenNames } from './words/given-names.ts';

/** «ألكسندر» begins like the article only after folding. */
export function hasArticle(view: TextView, at: number, word: string): boolean {
  if (!isDefinite(word)) return false;
  return !'أإآ'.includes(view.source[view.folded.starts[view.startOf(at)] ?? 0] ?? 'ا');
}

/** «آن», «آنا»: women’s names that only their madda tells from «أن» and «أنا». */
export function isWithMadda(view: TextView, at: number, word: string): boolean {
  return (word === 'ان' || word === 'انا') && view.source[view.folded.starts[(view.tokens[at]?.end ?? 0) - word.length] ?? 0] === 'آ';
}

/** «علي» the man, not «على» the preposition, unless the source writes every yeh without dots. */
export function isYeh(view: TextView, at: number): boolean {
  if (view.dotlessYeh && givenNames.has(view.word(at - 1))) return true;
  const end = view.tokens[at]?.end ?? 1;
  return view.source[view.folded.starts[end - 1] ?? 0] !== 'ى';
}

/** «حضرة» with its ending, not «حضره». */
export function writesTa(view: TextView, at: number): boolean {
  return view.source[view.folded.starts[(view.tokens[at]?.end ?? 1) - 1] ?? 0] === 'ة';
}
