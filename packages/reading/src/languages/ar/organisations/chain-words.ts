import type { HeadNoun } from './head-nouns.ts';
import { namingAdjectives } from './name-words.ts';

/** Heads that take the name of a person: «مؤسسة الشيخ …»; «برئاسة الدكتور …» is no body. */
export const mayBeNamedAfterPerson: ReadonlySet<string> = new Set(['جامعة', 'كلية', 'أكاديمية', 'معهد', 'مدرسة', 'مركز', 'صندوق', 'مؤسسة', 'جمعية', 'مستشفى', 'متحف', 'مكتبة', 'مجمع', 'دار', 'كرسي', 'برنامج', 'مدينة', 'شركة', 'نادي', 'مجموعة']);

/** After a definite noun only an adjective can follow within a name; in a definite head’s own chain it agrees in gender. */
export function isAdjectiveLike(word: string, headNoun: string | null): boolean {
  const shaped = /(?:ي|يه|يين|ين|يون|يات)$/u.test(word) || namingAdjectives.has(word);
  if (!shaped) return false;
  if (headNoun === null) return true;
  const feminine = /[ةى]$/u.test(headNoun) && headNoun !== 'مستشفى' && headNoun !== 'منتدى';
  return feminine ? /(?:ه|ا)$/u.test(word) : !word.endsWith('ه');
}

/** Purposes that do name a body with a definite head: «الصندوق العربي لدعم …» and the like. */
export const allowedPurpose: ReadonlySet<string> = new Set(['دعم', 'ضمان', 'تطوير', 'تنظيم', 'خدمه', 'مساعده', 'تمكين', 'تاهيل', 'تدريب', 'تنميه', 'حمايه', 'تشجيع']);

/** «الفدرالية» is a union or, after a State, its form. */
export const FEDERAL = /^(?:كون)?ف[يد]+راليه$/u;

/** For whom or what a school or university is, at the end of its name. */
export const COMMUNITIES: ReadonlySet<string> = new Set(['للبنات', 'للبنين', 'للعلوم', 'للتكنولوجيا', 'للناشئين', 'للسيدات']);

/** Organs that are named with the generic noun of their body: «الأمانة العامة للمنظمة». */
export const ORGANS: ReadonlySet<string> = new Set(['أمانة', 'مكتب']);

/** «للبلاد العربية», «للدول الإسلامية», at the end of any name. */
export function isCountries(word: string, next: string): boolean {
  return /^لل(?:بلاد|دول|اقطار)$/u.test(word) && /^ال(?:عربيه|افريقيه|اسلاميه)$/u.test(next);
}

/** A shop may be called by one given name; a centre bears the whole name of a person: «مركز محمد بن راشد». */
export function mayBearName(head: HeadNoun, next: string): boolean {
  return head.use === 'named' || (mayBeNamedAfterPerson.has(head.noun) && ['بن', 'بنت', 'عبد', 'ابو', 'ال'].includes(next));
}
