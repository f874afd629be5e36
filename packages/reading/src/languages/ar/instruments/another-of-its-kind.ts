import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';

const OTHERS = ['أخرى', 'آخر', 'ثانية', 'ثان', 'ثاني', 'ثانيا', 'ثالثة', 'ثالث', 'ثالثا', 'رابعة', 'رابع', 'رابعا'];
/** What is told of it goes on from «another»: with whom, on what. */
const GOES_ON = `(?= (?:مع|بين|بشان|في شان|حول|بخصوص|في مجال|في مجالات|في ميدان|في قطاع|في المجال|في المجالات|خاصه ب|متعلقه ب|تتعلق ب|يتعلق ب|في (?!${SIGN.place}|${SIGN.state})ال[ء-ي]{3,}|ل(?!ه |ها |هم )[ء-ي]{3,}))`;
const ANOTHER = new RegExp(`${words(OTHERS.map((word) => `و${word}`), '')}${GOES_ON}`, 'gu');
/** «two memoranda, the first with …, and another with …»: the halves of what was named. */
const FIRST_OF_TWO = /(?:^| )(?:الاولي|الاول|احداهما|احدهما|اولاهما)(?: |$)/u;
/** So many letters of what the first is about may stand before «another». */
const LONGEST_BETWEEN = 140;
/** Where something else is told of, «another» may be another of that. */
const TELLS_ELSE = /(?:^| )(?:ان|التي|الذي|حيث|كما|تتضمن|يتضمن|تشمل|يشمل|تنص|ينص|منها)(?: |$)/u;
/** «between a local company and another in …»: the second of a pair, not of instruments. */
const PAIR_OPEN = /(?:^| )بين (?!.* و)/u;

/** «a memorandum on health, and ⟨another⟩ on teaching»: where one is meant of the kind named before it; the names of the sentence stand as given. */
export function anothersIn(masked: string, names: readonly Span[]): readonly Span[] {
  const [first] = names;
  if (first === undefined) return [];
  const found: Span[] = [];
  for (const { 0: letters, index } of masked.slice(first.end).matchAll(ANOTHER)) {
    const start = first.end + index + 1;
    const another = { start, end: start + letters.length - 1 };
    const last = [...names, ...found].filter((name) => name.end <= another.start).reduce((best, name) => (name.end > best.end ? name : best), first);
    const between = masked.slice(last.end, another.start - 1);
    if (between.length <= LONGEST_BETWEEN && !TELLS_ELSE.test(between) && !PAIR_OPEN.test(between) && !FIRST_OF_TWO.test(between) && !/[.؛!؟]/u.test(between)) found.push(another);
  }
  return found;
}

/** Whether these words of an instrument are «another», and its noun stands before it. */
export const isAnother = (name: string): boolean => ANOTHERS.has(fold(name));
const ANOTHERS: ReadonlySet<string> = new Set(OTHERS.map(fold));
