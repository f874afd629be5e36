import { fold } from '../letters/fold.ts';
import { BEFORE_TEN, NUMBER_WORDS } from './words/counting.ts';

const NUMBER = new Map(NUMBER_WORDS.map(([word, value]) => [fold(word), value]));
const BEFORE_TEN_OF = new Map([...NUMBER_WORDS, ...BEFORE_TEN].map(([word, value]) => [fold(word), value]));

/** «the ⟨agreements⟩, 13 of them, …», in Arabic «the agreements the-13». */
export function countAfter(masked: string, at: number): number {
  return Math.max(1, Number(/^["')]* ال(\d{1,3})(?!\d)/u.exec(masked.slice(at + 1, at + 12))?.[1] ?? 1));
}

/** The last two words before an instrument, but for «drafts of». */
const BEFORE = /(?:([\p{L}\p{N}]+) )?([\p{L}\p{N}]+)(?: (?:مشاريع|مشروعات|مسودات|مشروع))?[ "'(]*[وبل]{0,2}$/u;

/** «16 agreements», «three memoranda», «fifteen protocols», «four drafts of agreements»: how many a mention stands for. */
export function countBefore(masked: string, at: number): number {
  const [, earlier = '', last = ''] = BEFORE.exec(masked.slice(Math.max(0, at - 32), at)) ?? [];
  const digits = /^(?:و|علي)?(\d{1,3})$/u.exec(last)?.[1];
  if (digits !== undefined) return Math.max(1, Number(digits));
  const number = numberOf(last);
  if (number === undefined) return 1;
  return number + (added(earlier, number, last) ?? 0);
}

function numberOf(word: string): number | undefined {
  return NUMBER.get(word) ?? NUMBER.get(word.replace(/^[وبل](?=.{3})/u, ''));
}

/** «five (and) twenty», «five-ten»: the small number before the great one. */
function added(word: string, number: number, last: string): number | undefined {
  const small = BEFORE_TEN_OF.get(word) ?? BEFORE_TEN_OF.get(word.replace(/^[وبل](?=.{3})/u, ''));
  if (small === undefined || small >= 10) return undefined;
  const isTeen = number === 10 && !last.startsWith('و');
  const isAbove = number >= 20 && last.startsWith('و');
  return isTeen || isAbove ? small : undefined;
}
