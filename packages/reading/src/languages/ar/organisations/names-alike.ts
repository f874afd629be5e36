import { stateOfNationality } from './known-names.ts';

/** A name as its bare words: folded, without article, quotes and joining particles. */
export function bareWords(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map(bareWord);
}

function bareWord(word: string): string {
  for (const prefix of ['وال', 'بال', 'لل', 'ال']) if (word.startsWith(prefix) && word.length - prefix.length >= 2) return word.slice(prefix.length);
  return word;
}

/** «غرفة أبها» for «الغرفة التجارية الصناعية بأبها»: the same head, the words in the same order, some left out. */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || short.length >= full.length || short[0] !== full[0]) return false;
  let at = 0;
  for (const word of full) {
    const wanted = short[at];
    if (wanted !== undefined && (word === wanted || word.slice(1) === wanted && /^[بلو]/u.test(word))) at++;
  }
  return at === short.length;
}

/** Whether a nationality is among the words that only the fuller name has: «وزارة العمل» and «وزارة العمل النيبالية». */
export function addsNationality(short: readonly string[], full: readonly string[]): boolean {
  return full.some((word) => !short.includes(word) && stateOfNationality(word) !== null);
}

/** «العلوم التطبيقية» in quotes for «جامعة العلوم التطبيقية»: words that stand together in the fuller name, less its head. */
export function isPartOfName(part: readonly string[], full: readonly string[]): boolean {
  return part.length > 0 && full.length > part.length && ` ${full.slice(1).join(' ')} `.includes(` ${part.join(' ')} `);
}
