import { foldLatin } from '../names/fold.ts';

/** Two spellings of one word; the British one is kept. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['program', 'programm'],
  ['center', 'centr'],
  ['labor', 'labour'],
  ['defense', 'defenc'],
  ['license', 'licenc'],
  ['analyse', 'analys'],
]);

/** Short words whose s is their own. */
const NO_PLURAL: ReadonlySet<string> = new Set(['news', 'gas', 'pays', 'plus', 'sans', 'this', 'his', 'has', 'was', 'temps', 'corps', 'cours', 'sous']);

/**
 * The stem of an English or French word: lower case, no accents, the plural and a final e off. Which of the two languages
 * it is need not be known: «parties» and «partie», «countries» and «country» meet.
 */
export function stemLatin(bareWord: string): string {
  const word = foldLatin(bareWord).replace(/iz(?=[aei])/gu, 'is');
  if (word.length < 4) return word;
  const one = singular(word);
  return SPELLINGS.get(one) ?? withoutFinalVowel(one);
}

function singular(word: string): string {
  if (NO_PLURAL.has(word)) return word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -2)}l`;
  if (/(?:ss|us|[srnx]is)$/u.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutFinalVowel(word: string): string {
  const closed = word.replace(/(?:ie|y)$/u, 'i');
  const short = closed.replace(/e+$/u, '');
  return short.length >= 3 ? short : closed;
}
