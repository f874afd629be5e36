import type { RecognisedPage, RecognisedWord } from './recognised-page.ts';
import type { Part } from './grey-picture.ts';

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
/** So many words of a page are read again at most. */
const MOST_WORDS = 80;
/** Letters that touch the edge are not read. */
const MARGIN = 0.15;

/** Reads what may be Latin words and percentages in Arabic lines again, by an engine that knows them. */
export async function withLatinWords(page: RecognisedPage, read: LatinReader): Promise<RecognisedPage> {
  const doubtful = page.paragraphs.flat(2).filter(mayBeLatin).slice(0, MOST_WORDS);
  const reread = new Map<RecognisedWord, RecognisedWord>();
  for (const word of doubtful) {
    const margin = Math.round(word.height * MARGIN);
    const latin = await read({ left: word.left - margin, top: word.top - margin, width: word.width + margin * 2, height: word.height + margin * 2 });
    const better = latin === null ? null : asLatin(word, latin);
    if (better !== null) reread.set(word, better);
  }
  return { paragraphs: page.paragraphs.map((lines) => lines.map((words) => words.map((word) => reread.get(word) ?? word))) };
}

function mayBeLatin({ text, confidence }: RecognisedWord): boolean {
  return LIKE_PERCENT.test(text) || LONG_NUMBER.test(text) || (confidence < UNSURE && /[\p{Nd}©\p{Script=Latin}]/u.test(text));
}

function asLatin(word: RecognisedWord, { text, confidence }: { readonly text: string; readonly confidence: number }): RecognisedWord | null {
  const percent = LIKE_PERCENT.exec(word.text)?.[1];
  if (percent !== undefined) return text.replace(/\s/g, '').includes(`%${percent}`) && confidence >= SURE ? { ...word, text: `${percent}%`, confidence } : null;
  const [name] = /\p{Script=Latin}[\p{Script=Latin}\p{Nd}&.-]*[\p{Script=Latin}\p{Nd}]/u.exec(text) ?? [];
  if (name === undefined || (confidence < SURE && !ABBREVIATION.test(name))) return null;
  const inBrackets = /[()]/.test(text) || /[()]/.test(word.text);
  const after = /[.,،؛:]$/u.exec(word.text)?.[0] ?? '';
  return { ...word, text: `${inBrackets ? `(${name})` : name}${after}`, confidence };
}
