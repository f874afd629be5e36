import type { Sentence } from '../ground.ts';
import type { Span } from '../text/span.ts';
import type { ActWords } from './act-words.ts';

/** «…, whose seat is in Tunis, …»: a clause set between commas, which says nothing of the verb after it. */
const ASIDE = /, (?:dont|qui|que|qu'|ou|which|who|whose|where|that) ?[^,;.]{1,120},/gu;

/** The subjects of a verb that begins at `end`: what stands before it in the same clause, without what is set aside in it. */
export function subjectsBefore(sentence: Sentence, end: number, { instruments }: ActWords): readonly Span[] {
  const before = sentence.masked.slice(0, end);
  const asides = [...before.matchAll(ASIDE)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const isAside = (at: number): boolean => asides.some((aside) => at >= aside.start && at < aside.end);
  let start = 0;
  for (const found of before.matchAll(instruments.clauseStart)) if (!isAside(found.index)) start = found.index + found[0].length;
  const pieces: Span[] = [];
  for (const aside of asides.filter((one) => one.start >= start)) {
    pieces.push({ start, end: aside.start });
    start = aside.end;
  }
  return [...pieces, { start, end }];
}
