import { wordsIn } from '../../../text/words-in.ts';
import { fold } from '../letters/fold.ts';
import { LEADING_ORDINALS, ORDINAL_ONES, ORDINAL_TENS } from './words/ordinals.ts';

const valuesOf = (rows: typeof ORDINAL_ONES): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, ...forms]) => forms.map((form) => [fold(form), value] as const)));
const ones = valuesOf(ORDINAL_ONES);
const tens = valuesOf(ORDINAL_TENS);

const leading = new Map(LEADING_ORDINALS.map(([value, word]) => [fold(word), value] as const));
const HUNDRED: ReadonlySet<string> = new Set(['المائة', 'المئة'].map(fold));

/** The number of a session, in words («السابعة والخمسون») or in digits («الـ57»); null where none is said. */
export function ordinalIn(name: string): number | null {
  const words = wordsIn(fold(name));
  const first = leading.get((words[0] ?? '').replace(/^[وبلف](?=.{3})/u, ''));
  if (first !== undefined) return first;
  for (const [index, word] of words.entries()) {
    const digits = /^(?:ال)?(\d{1,3})$/u.exec(word)?.[1];
    if (digits !== undefined) return Number(digits);
    const one = ones.get(word);
    if (one !== undefined) return one + tenAfter(words, index + 1);
    const ten = tens.get(word);
    if (ten !== undefined && ten >= 20) return ten + hundredAfter(words, index + 1);
  }
  return null;
}

function tenAfter(words: readonly string[], at: number): number {
  const ten = tens.get((words[at] ?? '').replace(/^و(?=ال)/u, ''));
  return ten === undefined ? hundredAfter(words, at) : ten + hundredAfter(words, at + 1);
}

/** «… after the hundredth». */
function hundredAfter(words: readonly string[], at: number): number {
  return words[at] === 'بعد' && HUNDRED.has(words[at + 1] ?? '') ? 100 : 0;
}
