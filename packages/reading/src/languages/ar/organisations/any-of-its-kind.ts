import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { isDeed } from '../fields/verbal-noun.ts';
import { fold } from '../letters/fold.ts';
import { isDefinite } from '../letters/tokens.ts';
import { isVerbOfNews } from '../people/name-ends.ts';
import { givenNames } from '../people/words/given-names.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { HeadNoun } from './head-nouns.ts';
import { stateOfNationality } from './known-names.ts';
import { describingWords, purposeNouns } from './words/name-words.ts';

/** Of these kinds none has a name in quotes: «المحكمة الدستورية «باطلة»» says something of it. */
export const hasNoName: ReadonlySet<OrganisationKind> = new Set(['court', 'ministry', 'government', 'parliament'] as const);

/** «شركة تتولى …», «بعثة مصرفية مصرية»: a clause or adjectives that describe any body, and name none. */
export function isDescription(view: TextView, at: number): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (/^ل(?!ل)/u.test(word) && saysWhatFor(word.slice(1))) return true; // «لجنة لمتابعة التنفيذ», «لجنة لمراجعة اللوائح»
  if (/^(?:تابعه?|مقره|مقرها|معنيه?|مختصه?|مكلفه?|مسووله?|قادره?|لديها?|مشابهه?|مماثله?|عاملا?ه?|ناشطه?|مانحه?|منفذه?|شريكه?|راعيه?|مشغله?|مصنعه?)ا?$/u.test(word)) return true; // «معهد تابع للوزارة»
  const ofNationality = /\p{L}{3}يه$/u.test(word) || (stateOfNationality(word) !== null && word.endsWith('يه'));
  return isVerbOfNews(word) || (ofNationality && !isDefinite(next) && (/\p{L}{3}يه$/u.test(next) || describingWords.has(next)));
}

/** A purpose or a deed without the article: what any body may be for. */
function saysWhatFor(noun: string): boolean {
  return purposeNouns.has(noun) || isCommonNoun(noun) || isDeed(noun);
}

/** «اتحاد المبرات والجمعيات الخيرية»: many bodies that one is the union of. */
export function isUnionOfMany({ noun }: HeadNoun, before: string): boolean {
  return MADE_OF_MANY.has(noun) && /^(?:ال|لل)\p{L}{2,}ات$/u.test(before);
}

/** Unions, and departments: «إدارة المنظمات والهيئات الدولية». */
const MADE_OF_MANY: ReadonlySet<string> = new Set(['اتحاد', 'رابطة', 'شبكة', 'نقابة', 'غرفة', 'مجلس', 'إدارة', 'قسم', 'قطاع', 'دائرة', 'مديرية']);

/** Who is told of beside a body, and no field of it: «وزارة الصحة والشريك المنفذ». */
export const BESIDE_A_BODY: ReadonlySet<string> = wordSet([
  'الشريك', 'الشريكة', 'الشركاء', 'المدعوين', 'المدعوون', 'الضيوف', 'الحضور', 'الحاضرين', 'المشاركين', 'المستفيد', 'المستفيدين', 'الممول', 'الممولين',
  'المانح', 'المانحين', 'المانحون', 'المنفذ', 'المقاول', 'المورد', 'الطرف', 'الجانب', 'الوفد', 'المستشار', 'الداعمين', 'الفاعلين', 'المنتخبين',
  'المتدخلين', 'الأطراف', 'الدول', 'البلدين', 'الطرفين',
]);

/** Owners that any part may have: «مجلس المحافظة». */
const GENERIC_OWNERS = wordSet([
  'المحافظة', 'البلدية', 'الجهة', 'الولاية', 'المدينة', 'القرية', 'الجهتين', 'المحافظتين', 'النقابة', 'الجامعة', 'الشركة', 'الجمعية', 'المنظمة',
  'الهيئة', 'الغرفة', 'المؤسسة', 'الاتحاد', 'النادي', 'الحزب', 'البنك', 'المركز', 'المعهد', 'الكلية', 'الوزارة', 'اللجنة', 'البرنامج', 'المفوضية',
  'الصندوق', 'السفارة', 'الوكالة', 'الرابطة', 'المستشفى', 'المصرف', 'المدرسة', 'الإمارة',
]);

/** Words of every day, where nothing follows them: «غرفة العمليات المشتركة» is a body. */
const COMMON_PAIRS = wordSet([
  'غرفة الملابس', 'حركة المشاة', 'هيئة المحلفين', 'اتحاد الكلمة', 'غرفة العمليات', 'غرفة الطوارئ', 'غرفة التحكم', 'غرفة الأخبار', 'غرفة الإنعاش',
  'غرفة الاجتماعات', 'مركز التحكم', 'مركز القيادة', 'مركز المدينة', 'مركز الاهتمام', 'مركز الصدارة', 'مركز الثقل', 'مركز القرار', 'مؤسسة الزواج',
  'مؤسسة الأسرة', 'حركة الترجمة', 'حركة التداول', 'حركة الركاب', 'حركة الشحن', 'حركة الحياة', 'حركة المبيعات', 'حركة النقل', 'سلطة الدولة',
  'سلطة القرار', 'سلطة الأمر', 'جهاز الحاسوب', 'جهاز التنفس', 'جهاز المناعة', 'شبكة الاتصالات', 'شبكة المواصلات', 'شبكة التوزيع', 'شبكة الاتصال',
  'دار السينما', 'دار الضيافة', 'دار العزاء', 'قيادة البلاد', 'قيادة الدولة', 'قيادة السيارة', 'مدرسة الحياة', 'جبهة القتال', 'جبهة الحرب',
  'مجموعة العمل', 'مجموعات العمل', 'مجلس العزاء', 'بنك الدم', 'بنك المعلومات', 'نادي القرن', 'وكالة السفر', 'مجمع السكن', 'ولاية الفقيه', 'ولاية العهد', 'نيابة الرئيس',
]);

/** Parts that any body may have. */
const PARTS_OF_ANY: ReadonlySet<string> = new Set(['مجلس', 'مكتب', 'إدارة', 'فرع', 'قسم', 'لجنة', 'وحدة', 'رئاسة', 'أمانة', 'مكتبة', 'متحف', 'مجمع', 'وكالة']);

/** «مجلس النقابة», «مكتب البرنامج»: a part of a body that was named before. */
export function isPartOfNamed({ noun }: HeadNoun, owner: string, words: number): boolean {
  if (words === 2 && COMMON_PAIRS.has(`${fold(noun)} ${owner}`)) return true;
  return words === 2 && PARTS_OF_ANY.has(noun) && GENERIC_OWNERS.has(owner);
}

/** «رئيس الاتحاد الميلودي بوزيان»: a given name with the article, before the family name. */
export function isGivenHere(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  return givenNames.has(view.word(at)) && next.length > 3 && !isDefinite(next) && !/^[وبلفك]/u.test(next) && !stopWords.has(next) && !isCommonNoun(next) && !isVerbOfNews(next);
}
