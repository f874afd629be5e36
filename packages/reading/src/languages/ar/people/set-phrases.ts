import { isDefinite } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { givenNames } from './given-names.ts';
import { HOME } from './office-shapes.ts';
import { officeLikeHonorifics } from './titles.ts';

/** «وزير العدل حافظ الأختام», «وزير الداخلية وأقاليم ما وراء البحار»: how many words go on with the office of a minister. */
export function lengthOfSetPhrase(view: TextView, at: number): number {
  const word = view.word(at);
  if (/^و?حافظه?$/u.test(word) && view.word(at + 1) === 'الاختام') return 2;
  if (word === 'والاتحاد' && /^الاوروبي$/u.test(view.word(at + 1)) && view.word(at - 1) === 'الخارجيه' && view.word(at + 2).startsWith('و')) return 2;
  return word === 'واقاليم' && view.word(at + 1) === 'ما' && view.word(at + 2) === 'وراء' ? 4 : 0;
}

/** «سفارة خادم الحرمين الشريفين»: how many words name the embassy of whoever reigns. */
export function lengthOfRoyalEmbassy(view: TextView, at: number): number {
  if (!/^(?:سفاره|قنصليه)$/u.test(view.word(at)) || view.word(at + 1) !== 'خادم') return 0;
  return view.word(at + 3) === 'الشريفين' ? 4 : 3;
}

/** «المكلف بمهمة سالم …»: no noun of its gender stands before the participle, which it could be an adjective of. */
export function standsAlone(view: TextView, at: number): boolean {
  const before = view.word(at - 1);
  return !isDefinite(before) || stopWords.has(before) || before.endsWith('ه') !== view.word(at).endsWith('ه');
}

/** «قسم المعارض»: after the noun of a body a word that is a title elsewhere, where no name follows. */
export function isTitleOfThing(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  return officeLikeHonorifics.has(view.word(at)) && (next === '' || stopWords.has(next) || /^[وبلف]/u.test(next)) && !givenNames.has(next);
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

/** «… خلية المرأة»: an indefinite noun with its genitive, which somebody answers for. */
export function isChargeOf(view: TextView, at: number): boolean {
  const [noun, genitive] = [view.word(at), view.word(at + 1)];
  return noun.length > 2 && !isDefinite(noun) && !stopWords.has(noun) && !givenNames.has(noun) && isDefinite(genitive) && !stopWords.has(genitive);
}

/** «بكلية الحقوق جامعة طنطا»: the university right after a part of it. */
export function isSchoolOf(view: TextView, { name }: Body, at: number): boolean {
  return view.word(at) === 'جامعه' && /^(?:ال)?(?:كليه|معهد|قسم|مستشفي|مركز|عماده)(?![ء-ي])/u.test(view.text.slice(name.start, name.start + 9));
}

/** «المندوب الدائم للمملكة بمنظمة …»: he serves the State where the outlet is at home. */
export function isSentFromHome(view: TextView, noun: string, at: number): boolean {
  return /^(?:مندوب|ممثل|سفير)ه?$/u.test(noun) && view.word(at - 1).startsWith('لل') && HOME.has(`ال${view.word(at - 1).slice(2)}`);
}
