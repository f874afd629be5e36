import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import type { HeadNoun } from './head-nouns.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { PRESIDED } from './words/after-heads.ts';

const presided = wordSet(PRESIDED);

/** «رئاسة مجلس الوزراء» is a body, «رئاسة هيئة الأرصاد» who heads one. */
export function isPresidency(view: TextView, at: number): boolean {
  const [next, after] = [view.word(at + 1), view.word(at + 2)];
  if (next === 'العامه') return /^ل(?!ل?موتمر|ل?دوره|ل?اجتماع)/u.test(after); // «الرئاسة العامة لشؤون …»
  if (!presided.has(next)) return false;
  return (next !== 'مجلس' && next !== 'هييه') || /^(?:ال)?(?:وزراء|اركان)$/u.test(after);
}

/** «الجمعية الوطنية بدولة مالي», «رئيس الجمعية الوطنية»: a parliament; «الجمعية الوطنية للنساء» is none. */
export function isNationalAssembly(view: TextView, at: number, { noun }: HeadNoun): boolean {
  if (noun !== 'جمعية' || view.word(at + 1) !== 'الوطنيه' || view.word(at + 2).startsWith('ل')) return false;
  if (/^(?:رييسه?|عضوه?|نايبه?|نواب|اعضاء)$/u.test(view.word(at - 1))) return true;
  const after = view.word(at + 2) === 'في' ? at + 3 : at + 2;
  const state = knownNameAt(view.tokens, after);
  return state?.known.type === 'state' && (after > at + 2 ? state.cut === 0 : view.word(after).startsWith('ب'));
}

/** «رئيس البرنامج الوطني لتطوير …»: a programme that somebody heads. */
export function isNationalProgramme(view: TextView, at: number, { noun }: HeadNoun): boolean {
  const adjective = view.word(at + 1);
  if (noun !== 'برنامج' || !view.word(at + 2).startsWith('ل')) return false;
  return /^ال(?:وطني|قومي|عربي|اقليمي)$/u.test(adjective) || (isDefinite(adjective) && stateOfNationality(adjective) !== null);
}
