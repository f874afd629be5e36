import { foreignWords, frequentWords } from './frequent-words.ts';
import type { Line } from './page-lines.ts';

/** How far the text that a document carries can be trusted. */
export type TextLayer = 'sound' | 'doubtful' | 'absent';

/** What was read of a page, as far as it tells whether its text layer is sound. */
export interface LayerSigns {
  readonly text: string;
  /** Characters for which the document names no letter. */
  readonly unreadable: number;
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
/** So many of them tell that a page with few words is sound among others that are not. */
const FEWEST_FREQUENT = 3;
/** A page of so many words, of which hardly one in a hundred is frequent, is bad among the soundest others; a list of names is shorter or has some. */
const MANY_WORDS = 100;
const HARDLY_ANY = 0.01;
/** A larger share of words of one letter, or of letters of two scripts, is met in no text. */
const BROKEN_SHARE = 0.15;

/** Whether lines of a page are no text, but a stamp or a number at most. */
export function isWordless(lines: readonly Line[]): boolean {
  const letters = lines.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => /\p{L}/u.test(text)).length, 0);
  return letters < LETTERS_A_PAGE;
}

/**
 * Judges a text layer by what every text of a language has: letters, whole words, and the frequent words of that language. Pages that
 * are pictures have no signs.
 */
export function judgeLayer(pages: readonly (LayerSigns | null)[]): TextLayer {
  const texts = pages.flatMap((page) => (page === null ? [] : [counted(page)]));
  const whole = texts.reduce(together, NOTHING);
  if (whole.letters < LETTERS_A_PAGE * texts.length) return whole.letters < LETTERS_A_PAGE ? 'absent' : 'doubtful';
  return isBroken(whole) || isUnknown(whole) ? 'doubtful' : 'sound';
}

/** The pages whose text is not what is seen on them: each is judged by itself where it has enough words, and by all together where it has not. */
export function pagesInDoubt(pages: readonly (LayerSigns | null)[]): number[] {
  const isDoubted = judgeLayer(pages) === 'doubtful';
  return pages.flatMap((page, number) => {
    if (page === null) return [];
    const signs = counted(page);
    const hasHardlyAny = signs.ours >= MANY_WORDS && signs.frequent < signs.ours * HARDLY_ANY;
    return isBroken(signs) || hasHardlyAny || (isDoubted && (isUnknown(signs) || signs.frequent < FEWEST_FREQUENT)) ? [number] : [];
  });
}

/** So many times more sense makes a reading better: the same words are recognised a little differently from time to time. */
const BETTER = 1.5;

/** Whether what was recognised on the pictures of pages makes more sense than what their text layer says. */
export function makesMoreSense(recognised: LayerSigns, layer: LayerSigns): boolean {
  return senseOf(recognised) > Math.max(senseOf(layer) * BETTER, 0);
}

function senseOf(page: LayerSigns): number {
  const { frequent, broken } = counted(page);
  return frequent - broken - page.unreadable;
}

/** A text in Russian or Greek has none of the words we know, and is sound. */
const OURS = /^[\p{scx=Arabic}\p{scx=Latin}]+$/u;

interface Counted {
  readonly letters: number;
  readonly unreadable: number;
  readonly words: number;
  /** Those in letters of which we know frequent words. */
  readonly ours: number;
  readonly frequent: number;
  readonly broken: number;
}

const NOTHING: Counted = { letters: 0, unreadable: 0, words: 0, ours: 0, frequent: 0, broken: 0 };

function together(one: Counted, other: Counted): Counted {
  return {
    letters: one.letters + other.letters,
    unreadable: one.unreadable + other.unreadable,
    words: one.words + other.words,
    ours: one.ours + other.ours,
    frequent: one.frequent + other.frequent,
    broken: one.broken + other.broken,
  };
}

function counted({ text, unreadable }: LayerSigns): Counted {
  const words = text.normalize('NFKC').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    letters: words.reduce((sum, { length }) => sum + length, 0),
    unreadable,
    words: words.length,
    ours: words.filter((word) => OURS.test(word)).length,
    // a letter by itself is met by accident
    frequent: words.filter((word) => word.length > 1 && isKnown(word)).length,
    broken: words.filter(isBrokenWord).length,
  };
}

function isKnown(word: string): boolean {
  return frequentWords.has(word) || foreignWords.has(word);
}

function isBrokenWord(word: string): boolean {
  return word.length === 1 ? OURS.test(word) && !isKnown(word) : /\p{scx=Arabic}/u.test(word) && /\P{scx=Arabic}/u.test(word);
}

function isBroken({ letters, unreadable, words, broken }: Counted): boolean {
  return unreadable > letters * UNREADABLE_SHARE || (words >= WORDS_ENOUGH && broken > words * BROKEN_SHARE);
}

function isUnknown({ ours, frequent }: Counted): boolean {
  return ours >= WORDS_ENOUGH && frequent < ours * FREQUENT_SHARE;
}
