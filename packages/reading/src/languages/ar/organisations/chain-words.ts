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
