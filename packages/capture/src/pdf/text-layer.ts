import { frequentWords } from './frequent-words.ts';
import type { Line } from './page-lines.ts';

/** How far the text that a document carries can be trusted. */
export type TextLayer = 'sound' | 'doubtful' | 'absent';

/** What was read of the pages, as far as it tells whether the text layer is sound. */
export interface LayerSigns {
  readonly text: string;
  /** Characters for which the document names no letter. */
  readonly unreadable: number;
  /** Those that should have text. */
  readonly pages: number;
}

/** Fewer letters a page than this are a stamp or a number on a scan. */
const LETTERS_A_PAGE = 20;
/** A larger share of characters without a letter makes words unreadable. */
const UNREADABLE_SHARE = 0.05;
/** Fewer words tell nothing about how often the frequent ones are met. */
const WORDS_ENOUGH = 60;
/**
 * In running text of the samples, 17 to 25 of a hundred words are frequent ones; in text whose letters are wrong or in
 * wrong order, 0 to 6.
 */
const FREQUENT_SHARE = 0.08;

/** Whether lines of a page are no text, but a stamp or a number at most. */
export function isWordless(lines: readonly Line[]): boolean {
  const letters = lines.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => /\p{L}/u.test(text)).length, 0);
  return letters < LETTERS_A_PAGE;
}

/** Judges a text layer by what every text of a language has: letters, and the frequent words of that language. */
export function judgeLayer({ text, unreadable, pages }: LayerSigns): TextLayer {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS_A_PAGE * pages) return letters === 0 || letters < LETTERS_A_PAGE ? 'absent' : 'doubtful';
  if (unreadable > letters * UNREADABLE_SHARE) return 'doubtful';
  const words = text.normalize('NFKC').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < WORDS_ENOUGH) return 'sound';
  const frequent = words.filter((word) => frequentWords.has(word)).length;
  return frequent < words.length * FREQUENT_SHARE ? 'doubtful' : 'sound';
}
