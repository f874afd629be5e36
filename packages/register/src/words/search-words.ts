import { bareWords, foldArabic, foldLatin } from '../names/fold.ts';
import { isArabic } from '../names/match-key.ts';
import { COMMON_WORDS } from './field-words.ts';
import { stemArabic } from './stem-arabic.ts';
import { stemLatin } from './stem-latin.ts';

/**
 * The words of a text for searching, one beside the other: `stems[i]` and `exact[i]` are the same word, and i is its
 * place in the text. No word is left out and none is empty, so that phrases can be found by place.
 */
export interface SearchWords {
  readonly stems: readonly string[];
  readonly exact: readonly string[];
}

/** Folds and stems every word: for the index, and in the same way for what is searched. */
export function searchWords(text: string): SearchWords {
  const words = bareWords(text).flatMap(apart);
  const stems: string[] = [];
  const exact: string[] = [];
  for (const word of words) {
    const arabic = isArabic(word);
    const folded = arabic ? foldArabic(word) : foldLatin(word);
    // a lone hamza folds to nothing: it stays as it is
    exact.push(folded === '' ? word : folded);
    stems.push(folded === '' ? word : arabic ? stemArabic(word) : stemLatin(word));
  }
  return { stems, exact };
}

/** «عبدالعزيز» is written in one and in two words: always two here. */
function apart(word: string): string | string[] {
  return word.length > 6 && word.startsWith('عبدال') ? ['عبد', word.slice(3)] : word;
}

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.map((word) => foldLatin(foldArabic(word))));

/** True for a folded word (of `exact`) so common that a search should not insist on it. */
export function isCommonWord(exactWord: string): boolean {
  return COMMON.has(exactWord);
}
