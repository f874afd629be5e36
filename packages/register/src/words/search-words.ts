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
  const words = bareWords(text).flatMap(apart).map(wordOf);
  return { stems: words.map(({ stem }) => stem), exact: words.map(({ exact }) => exact) };
}

interface Word {
  readonly stem: string;
  readonly exact: string;
}

/** The field uses the same words over and over: each is stemmed once, until so many are known. */
const known = new Map<string, Word>();
const MOST_KNOWN = 30_000;
/** A longer one does not come again. */
const LONGEST_KNOWN = 30;

function wordOf(bareWord: string): Word {
  const before = known.get(bareWord);
  if (before !== undefined) return before;
  const word = stemmed(bareWord);
  if (known.size >= MOST_KNOWN) known.clear();
  if (bareWord.length <= LONGEST_KNOWN) known.set(bareWord, word);
  return word;
}

function stemmed(bareWord: string): Word {
  const arabic = isArabic(bareWord);
  const folded = arabic ? foldArabic(bareWord) : foldLatin(bareWord);
  // a lone hamza folds to nothing: it stays as it is
  if (folded === '') return { stem: bareWord, exact: bareWord };
  return { stem: arabic ? stemArabic(bareWord) : stemLatin(bareWord), exact: folded };
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
