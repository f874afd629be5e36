import { around, type Part } from './grey-picture.ts';
import { withEachWord, type RecognisedPage, type RecognisedWord } from './recognised-page.ts';

/** What was read on a part of the picture by an engine for Latin letters, and how sure it is. */
export type LatinReader = (part: Part) => Promise<{ readonly text: string; readonly confidence: number } | null>;

/** The Arabic engine knows no Latin letter: it writes digits in their place, and is not sure of them. */
const UNSURE = 60;
/** A name must be this sure. Three capitals are not read into digits, however unsure the engine is of them. */
const SURE = 60;
const ABBREVIATION = /^\p{Lu}{3,}$/u;
/** Capitals in a row look like a long number to the Arabic engine; it may be sure of it. */
const LONG_NUMBER = /\d{6}/;
/** The per cent sign is written as two digits, of which the engine is sure. */
const LIKE_PERCENT = /^96(\d{1,3})$/;
/** Digits take less room than this share of their height; where they seem to take more, the engine has lost some of them, sure as it is. */
const WIDEST_DIGIT = 0.95;
/** So many words of a page are read again at most. */
const MOST_WORDS = 80;
/** Letters that touch the edge are not read. */
const MARGIN = 0.15;

/** Reads what may be Latin words and percentages in Arabic lines again, and numbers that lost digits, by an engine that knows them. */
export async function withLatinWords(page: RecognisedPage, read: LatinReader): Promise<RecognisedPage> {
  const doubtful = page.paragraphs.flat(2).filter(mayBeLatin).slice(0, MOST_WORDS);
  const reread = new Map<RecognisedWord, RecognisedWord>();
  for (const word of doubtful) {
    const latin = await read(around(word, { beside: MARGIN, above: MARGIN }));
    const better = latin === null ? null : asLatin(word, latin);
    if (better !== null) reread.set(word, better);
  }
  return withEachWord(page, (word) => reread.get(word) ?? word);
}

function mayBeLatin(word: RecognisedWord): boolean {
  const { text, confidence } = word;
  return lostDigits(word) || LIKE_PERCENT.test(text) || LONG_NUMBER.test(text) || (confidence < UNSURE && /[\p{Nd}©\p{Script=Latin}]/u.test(text));
}

function lostDigits({ text, width, height }: RecognisedWord): boolean {
  return /^[\p{Nd}\p{P}]+$/u.test(text) && /\p{Nd}/u.test(text) && width > height * WIDEST_DIGIT * text.length;
}

function asLatin(word: RecognisedWord, { text, confidence }: { readonly text: string; readonly confidence: number }): RecognisedWord | null {
  const after = /[.,،؛:]$/u.exec(word.text)?.[0] ?? '';
  if (lostDigits(word)) {
    const [number = ''] = /\p{Nd}[\p{Nd}.,:/-]*\p{Nd}/u.exec(text) ?? [];
    return number.length > word.text.length - after.length ? { ...word, text: number + after, confidence } : null;
  }
  const percent = LIKE_PERCENT.exec(word.text)?.[1];
  if (percent !== undefined) return text.replace(/\s/g, '').includes(`%${percent}`) && confidence >= SURE ? { ...word, text: `${percent}%`, confidence } : null;
  const [name] = /\p{Script=Latin}[\p{Script=Latin}\p{Nd}&.-]*[\p{Script=Latin}\p{Nd}]/u.exec(text) ?? [];
  if (name === undefined || (confidence < SURE && !ABBREVIATION.test(name))) return null;
  const inBrackets = /[()]/.test(text) || /[()]/.test(word.text);
  return { ...word, text: `${inBrackets ? `(${name})` : name}${after}`, confidence };
}
