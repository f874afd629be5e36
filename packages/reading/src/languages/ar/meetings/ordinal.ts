import { fold } from '../letters/fold.ts';
import { ORDINAL_ONES, ORDINAL_TENS } from './words/ordinals.ts';

const valuesOf = (rows: typeof ORDINAL_ONES): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, ...forms]) => forms.map((form) => [fold(form), value] as const)));
const ones = valuesOf(ORDINAL_ONES);
const tens = valuesOf(ORDINAL_TENS);

/** The number of a session, in words («السابعة والخمسون») or in digits («الـ57»); null where none is said. */
export function ordinalIn(name: string): number | null {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  for (const [index, word] of words.entries()) {
    const digits = /^(?:ال)?(\d{1,3})$/u.exec(word)?.[1];
    const isYear = digits === undefined && /^\d{4}$/u.test(word);
    if (digits !== undefined && !isYear) return Number(digits);
    const one = ones.get(word);
    const ten = tens.get((words[index + 1] ?? '').replace(/^و(?=ال)/u, ''));
    if (one !== undefined) return ten === undefined ? one : one + ten;
    const alone = tens.get(word);
    if (alone !== undefined && alone >= 20) return alone;
  }
  return null;
}
