import { wordsIn } from '../../../text/words-in.ts';
import { fold } from '../letters/fold.ts';
import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { givenNames } from './words/given-names.ts';
import { SET_PHRASES } from './words/offices.ts';

/** «نائب المتحدث الرسمي باسم …»: whoever speaks stands within the two words before. */
export function isSpokesman(view: TextView, at: number, start: number): boolean {
  return [1, 2].some((back) => /^(?:ال)?(?:متحدث|ناطق)ه?$/u.test(view.word(at - back)) && at - back > start);
}

/** «مساعد المشرف العام على …»: whoever oversees stands within the words so far. */
export function isOverseer(view: TextView, start: number, at: number): boolean {
  for (let back = start; back < at; back++) if (/^[وبل]?(?:ال)?مشرفه?$/u.test(view.word(back))) return true;
  return false;
}

/** «كبير مستشاري الرئيس»: of whom somebody is the first. */
export function isStaffOfChief(word: string, noun: string): boolean {
  return /^كبيره?$/u.test(noun) && /^(?:مستشاري|مساعدي|مفاوضي|موظفي)$/u.test(word);
}

/** «الرئيس المدير العام»: two offices that are one. */
export function isChairman(view: TextView, at: number, start: number): boolean {
  return at === start && /^و?الرييسه?$/u.test(view.word(at)) && /^المديره?$/u.test(view.word(at + 1)) && /^العامه?$/u.test(view.word(at + 2));
}

/** «المسؤول عن الشؤون الخارجية»: how many words say what a minister answers for. */
export function lengthOfCharge(view: TextView, at: number): number {
  const [before, word, next] = [view.word(at - 1), view.word(at), view.word(at + 1)];
  // «وزير أوروبا والشؤون الخارجية»
  if (/^وزيره?$/u.test(before) && /^(?:اوروبا|افريقيا)$/u.test(word) && /^وال\p{L}{3}/u.test(next)) return 2;
  // «وولي عهده الأمين»
  if (word === 'عهده' && /^و?ولي$/u.test(before)) return next === 'الامين' ? 2 : 1;
  if (!/^(?:ال)?مسوول[هة]?$/u.test(word) || next !== 'عن') return 0;
  if (isDefinite(view.word(at + 2))) return 3;
  return view.word(at + 2) === 'شوون' && isDefinite(view.word(at + 3)) ? 4 : 0;
}

const setPhrases = SET_PHRASES.map((phrase) => wordsIn(fold(phrase)));

/** «وزير العدل حافظ الأختام», «وزير الداخلية وأقاليم ما وراء البحار»: how many words go on with the office of a minister. */
export function lengthOfSetPhrase(view: TextView, at: number): number {
  const phrase = setPhrases.find((words) => words.every((word, index) => view.word(at + index) === word));
  if (phrase !== undefined) return phrase.length;
  // «وزير الخارجية والاتحاد الأوروبي والتعاون»: the Union is a field among others, not a body.
  const union = view.word(at) === 'والاتحاد' && view.word(at + 1) === 'الاوروبي';
  return union && view.word(at - 1) === 'الخارجيه' && view.word(at + 2).startsWith('و') ? 2 : 0;
}

/** «… خلية المرأة»: an indefinite noun with its genitive, which somebody answers for. */
export function isChargeOf(view: TextView, at: number): boolean {
  const [noun, genitive] = [view.word(at), view.word(at + 1)];
  return noun.length > 2 && !isDefinite(noun) && !stopWords.has(noun) && !givenNames.has(noun) && isDefinite(genitive) && !stopWords.has(genitive);
}

const BEGINS_PURPOSE = /^لل\p{L}|^لش[وي]?ون$/u;

/** «… للبحث والدراسات العليا»: what a deputy is for goes on for so many words. */
export function isWithinPurpose(view: TextView, at: number): boolean {
  if (BEGINS_PURPOSE.test(view.word(at - 1))) return true;
  if (!view.word(at).startsWith('وال') && !view.word(at - 1).startsWith('وال')) return false;
  for (let back = 1; back < 8; back++) {
    if (BEGINS_PURPOSE.test(view.word(at - back))) return true;
    if (!isDefinite(view.word(at - back)) && !view.word(at - back).startsWith('وال')) return false;
  }
  return false;
}
