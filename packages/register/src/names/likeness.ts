import { isArabic, matchKey } from './match-key.ts';

/** Words that link the parts of a person's name: نسب in Arabic, its transliterations in Latin letters. */
const LINKS = new Set(['بن', 'ابن', 'بنت', 'ال', 'bin', 'ibn', 'ben', 'bint', 'al', 'el']);

/**
 * How alike two names are, 0–1. Word by word, whatever their order; a word that one of them lacks counts, a link such
 * as «بن» does not. Cheap enough to rank hundreds of candidates.
 */
export function likeness(a: string, b: string): number {
  const first = tellingWords(a);
  const second = tellingWords(b);
  return likenessOfWords(first, second);
}

/** The words of a name by which it is compared. */
export function tellingWords(name: string): readonly string[] {
  const key = matchKey(name, isArabic(name.trim()) ? 'ar' : 'en');
  const words = key.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !LINKS.has(word));
  return telling.length === 0 ? words : telling.map(withoutLatinArticle);
}

/** «AlMalik» and «Al-Malik» are one name. */
function withoutLatinArticle(word: string): string {
  return word.length > 5 && word.startsWith('al') ? word.slice(2) : word;
}

/** How alike two lists of words are, 0–1. */
export function likenessOfWords(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  let alike = 0;
  for (const word of first) {
    const best = bestAmong(word, left);
    if (best === null) continue;
    alike += best.score;
    left.splice(best.index, 1);
  }
  return (2 * alike) / (first.length + second.length);
}

function bestAmong(word: string, words: readonly string[]): { index: number; score: number } | null {
  let best: { index: number; score: number } | null = null;
  words.forEach((other, index) => {
    const score = likenessOfWord(word, other);
    if (score > 0 && (best === null || score > best.score)) best = { index, score };
  });
  return best;
}

/** 1 for the same word, something less for a slip of one letter or an initial, else 0. */
export function likenessOfWord(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 0.6 : 0;
  const longer = Math.max(a.length, b.length);
  return longer >= 4 && differByOneLetter(a, b) ? 1 - 1 / longer : 0;
}

/** True when one letter put in, left out, changed or swapped with its neighbour makes one word the other. */
function differByOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length !== restB.length) return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
  const swapped = restA.charAt(1) + restA.charAt(0) === restB.slice(0, 2) && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped;
}
