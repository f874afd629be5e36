import { literally, WORD_AFTER, WORD_BEFORE } from '../../rules/pattern.ts';
import { SIGN } from '../../text/masked.ts';
import { fold } from './letters/fold.ts';
import { CLAUSE_BREAKS } from './clause-breaks.ts';

/** Particles that stand before a verb or a noun as letters of the same word. */
export const AND = 'و|ف';
/** Letters attached before a word: and, so, in, as, for. */
export const AND_OR_PREPOSITION = '[وف]?(?:[بكل]|لل)|[وف]';

/**
 * One of these words, whole and folded, perhaps with «و» or «ف» before it. Folded text knows few letters, so the edges
 * of words are told by a short class: classes of all the world's letters take the engine tens of milliseconds a rule.
 */
export function words(list: readonly string[], particles: string = AND): string {
  const folded = [...new Set(list.map(fold))].sort((a, b) => b.length - a.length).map(literally);
  return `${WORD_BEFORE}${particles === '' ? '' : `(?:${particles})?`}(?:${folded.join('|')})${WORD_AFTER}`;
}

/** The same pattern where letters may be attached right before its words: «وعشرة قرارات», «بعشرة قرارات». */
export function attached(pattern: string): string {
  return pattern.replaceAll(WORD_BEFORE, '');
}

/** The pattern of a rule, of folded letters and signs: all of them single code units. */
export function sequence(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''));
}

/** Not right after one of these words, «and» before them or not. */
export function notAfter(list: readonly string[]): string {
  return `(?<!${WORD_BEFORE}و?(?:${list.map(fold).join('|')}) )`;
}

const BREAK = words(CLAUSE_BREAKS);

/** At most so many words that stay in the same clause: none of them begins another clause, no strong stop between. */
export function clause(most: number): string {
  return `(?:(?!${BREAK})[^\\s.؛!؟;]+\\s+){0,${most}}?`;
}

/** The same, and none of the words is one of these. */
export function clauseWithout(list: readonly string[], most: number): string {
  return `(?:(?!${BREAK}|${words(list)})[^\\s.؛!؟;]+\\s+){0,${most}}?`;
}

/** At most so many words of the same sentence. */
export function wordsBetween(most: number): string {
  return `(?:[^\\s.؛!؟;]+\\s+){0,${most}}?`;
}

/** Signs of mentions; each may carry attached particles, quotes and a comma. */
export const INSTRUMENT = `["'(]*(?:${AND_OR_PREPOSITION})?["'(]*${SIGN.instrument}`;
/** Words right before an instrument that make it the setting of an act, not its object: «after the agreement». */
const NOT_OBJECT_AFTER = [
  'بعد', 'قبل', 'عن', 'في', 'إلى', 'مع', 'وفق', 'ضمن', 'تنفيذ', 'خرق', 'بنود', 'إطار', 'بموجب', 'رغم', 'منذ', 'بشأن', 'حول', 'انتهاك', 'مناقشة',
  'بحث', 'هامش', 'مسودة', 'نص', 'تفعيل', 'تجديد', 'تمديد', 'بتجديد', 'بتمديد',
];
/** «a number of agreements» are the object all the same. */
const NUMBER_OF = ['عدد', 'عددا', 'مجموعة', 'جملة', 'العديد', 'سلسلة', 'حزمة', 'رزمة'];
/** The instrument as the object of its verb: «signed ⟨it⟩», «signed on ⟨it⟩». */
export const SIGNED_OBJECT = `(?<!(?:${NOT_OBJECT_AFTER.map(fold).join('|')}) ["'(]*)(?<!(?<!(?:${NUMBER_OF.map(fold).join('|')}) )(?<![ء-ي])من ["'(]*)["'(]*و?["'(]*${SIGN.instrument}`;
/** A body or a State. */
export const BODY = `[${SIGN.organisation}${SIGN.state}]`;
/** Whoever acts: a body, a State, a person, an office. */
export const WHO = `[${SIGN.organisation}${SIGN.state}${SIGN.person}${SIGN.office}]`;
/** A person or an office. */
export const PERSON = `[${SIGN.person}${SIGN.office}]`;
/** Any mention. */
export const ANY_SIGN = `[${Object.values(SIGN).join('')}]`;
