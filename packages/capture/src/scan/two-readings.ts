import type { KnowsWord } from './engine-words.ts';
import { withEachWord, type RecognisedPage, type RecognisedWord } from './recognised-page.ts';

/** Words of two readings are the same on the page when they share so much of the room they take together. */
const SAME_ROOM = 0.6;
/** A reading whose words the language knows is preferred, unless the engine is so much surer of the other. */
const FOR_KNOWN = 40;

/** The lines of one reading, with those of its words in the place of which the other has a better one. */
export function betterOf(first: RecognisedPage, second: RecognisedPage, knows: KnowsWord): RecognisedPage {
  const others = second.paragraphs.flat(2);
  const better = (word: RecognisedWord): RecognisedWord => {
    const other = inPlaceOf(word, others);
    return other !== null && worthOf(other, knows) > worthOf(word, knows) ? { ...word, text: other.text, confidence: other.confidence } : word;
  };
  return withEachWord(first, better);
}

/** What a reading is worth beside another one of the same word. */
export function worthOf({ text, confidence }: Pick<RecognisedWord, 'text' | 'confidence'>, knows: KnowsWord): number {
  return confidence + (isKnown(text, knows) ? FOR_KNOWN : 0);
}

/** Whether the letters of a reading, without marks and signs, are words of the language. */
export function isKnown(text: string, knows: KnowsWord): boolean {
  const words = text.normalize('NFKC').replace(/[\p{M}\u0640]/gu, '').match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every(knows);
}

/** What the other reading has where a word stands; several of its words may be one of the first. */
function inPlaceOf(word: RecognisedWord, others: readonly RecognisedWord[]): Pick<RecognisedWord, 'text' | 'confidence'> | null {
  const met = others.filter((other) => isOver(other, word)).toSorted((one, other) => other.left - one.left);
  const left = met.reduce((least, other) => Math.min(least, other.left), Infinity);
  const right = met.reduce((most, other) => Math.max(most, other.left + other.width), -Infinity);
  const shared = Math.min(right, word.left + word.width) - Math.max(left, word.left);
  const together = Math.max(right, word.left + word.width) - Math.min(left, word.left);
  if (met.length === 0 || shared < together * SAME_ROOM) return null;
  return { text: met.map(({ text }) => text).join(' '), confidence: met.reduce((least, { confidence }) => Math.min(least, confidence), 100) };
}

function isOver(one: RecognisedWord, other: RecognisedWord): boolean {
  const wide = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const high = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return wide > Math.min(one.width, other.width) / 2 && high > Math.min(one.height, other.height) / 2;
}
