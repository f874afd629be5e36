import { isDefinite } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { namingAdjectives } from '../organisations/words/name-words.ts';
import { readBody } from '../organisations/read-body.ts';
import { stateMeant } from '../organisations/state-meant.ts';
import type { TextView } from '../text-view.ts';
import { isEverydayNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { givenNames } from './words/given-names.ts';
import { accusativeAdjectives, officeAdjectives } from './words/office-nouns.ts';
import { officeLikeHonorifics } from './words/titles.ts';
import { PLURAL_PEOPLE } from './words/offices.ts';

/** How many words say more of an office at this token: «العام», «المنتهية ولايته»; -1 where they begin another one. */
export function adjectivesAt(view: TextView, at: number, complemented: boolean): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (accusativeAdjectives.has(word)) return complemented ? 0 : 1;
  if ((word === 'غير' || word === 'شبه') && officeAdjectives.has(next)) return 2; // «سفيرها غير المقيم»
  if (word === 'سابقا' && complemented) return 1; // «رئيس اللجنة سابقا»
  if (!complemented && /^(?:دايم|مقيم)ه?$/u.test(word)) return 1; // «سفير ومندوب دائم لدى …»
  // «سفيرا لنا فوق العادة ومفوضا لدى …»
  if (word === 'وفوق' && next === 'العاده') return 2; // «سفيرا مفوضا وفوق العادة»
  if (/^(?:ل(?:نا|ه|ها)|ومفوضه?ا?|والمفوضه?)$/u.test(word) && (next === 'فوق' || view.word(at - 1) === 'العاده')) return 1;
  if (/^المنتهيه?$/u.test(word) && next.startsWith('ولايت')) return 2;
  if (/^التابعه?$/u.test(word) && complemented && next.startsWith('ل')) return (readBody(view, at + 1, { insideOffice: true })?.endToken ?? at + (stateOfNationality(view.word(at + 2)) === null ? 2 : 3)) - at;
  if (/^(?:ال)?متعدده?$/u.test(word) && complemented && isDefinite(next)) return 2;
  if (!officeAdjectives.has(word) || (word === 'بالوكاله' && /^ال\p{L}+يه$/u.test(next) && next !== 'الحاليه')) return 0; // «بالوكالة الفرنسية للتنمية» is where
  if (word === 'المشرف' && ['العام', 'علي'].includes(next)) return /^(?:مساعد|نايب|وكيل)ه?$/u.test(view.word(at - 1)) ? 0 : -1;
  // «رئيس المكلفين» is no adjective; «مدير عام» is.
  return complemented && ['عام', 'عامه', 'اول'].includes(word) ? -1 : 1;
}

/** After the field of an office comes an adjective («الروسي», «العالية», «التونسيين» after a plural) or a name («البسام»). */
export function isAdjectiveOfField(word: string, before: string): boolean {
  if (word.endsWith('ين') && !namingAdjectives.has(word)) return /(?:ين|ون|ا|اء)$/u.test(before) || pluralPeople.has(before);
  if (isEverydayNoun(word)) return false;
  return stateOfNationality(word) !== null || /(?:ي|يه|ه)$/u.test(word) || namingAdjectives.has(word);
}

const pluralPeople = wordSet(PLURAL_PEOPLE);

/** The State of an adjective that agrees with the office: «وزيرة الصحة المصرية», not «وزير المدن الفرنسية». */
export function nationalityIn(view: TextView, { from, to, feminine }: { from: number; to: number; feminine: boolean }): Body | null {
  for (let at = to - 1; at > from; at--) {
    // «نقيب المقاولين الفلسطينيين»: of many; «وزيرة المالية»: of finance.
    if (/(?:ين|ون|ات)$/u.test(view.word(at)) || (view.word(at) === 'الماليه' && /^(?:ال)?وزيره$/u.test(view.word(at - 1)))) continue;
    if (view.word(at).endsWith('ه') === feminine && stateOfNationality(view.word(at)) !== null) return stateMeant(view, at);
  }
  return null;
}

/** «مصر الشقيقة»: a courtesy to a State. */
export const COURTESY = /^ال(?:شقيق|صديق)ه?$/u;

/** «رئيس الديوان الملكي», not «صاحب السمو الملكي». */
export function isRoyal(view: TextView, at: number): boolean {
  return view.word(at) === 'الملكي' && view.word(at - 1) !== 'السمو';
}

/** «قسم المعارض»: after the noun of a body a word that is a title elsewhere, where no name follows. */
export function isTitleOfThing(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  return officeLikeHonorifics.has(view.word(at)) && (next === '' || stopWords.has(next) || /^[وبلف]/u.test(next)) && !givenNames.has(next);
}
