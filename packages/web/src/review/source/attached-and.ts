import type { Span } from '../../api/types.ts';

/** Words with which names begin that an «and» is often attached to; none of them is another word with it. */
const HEADS = [
  'مذكرة', 'اتفاق', 'اتفاقية', 'بروتوكول', 'برنامج', 'خطة', 'خطاب', 'إعلان', 'بيان', 'معاهدة', 'ميثاق', 'عقد', 'رسالة', 'محضر',
  'وزارة', 'وزير', 'وزيرة', 'وكالة', 'وكيل', 'وكيلة', 'وفد', 'ولاية', 'وحدة', 'وثيقة', 'مجلس', 'منظمة', 'مؤسسة', 'معهد', 'مركز', 'مكتب', 'مصرف', 'محكمة', 'مفوضية', 'مديرية', 'مدير', 'مديرة', 'مكتبة', 'متحف', 'مدينة',
  'هيئة', 'جامعة', 'جمعية', 'جهاز', 'جمهورية', 'لجنة', 'لقاء', 'إدارة', 'أمانة', 'أمين', 'أمينة', 'أكاديمية', 'اتحاد', 'اجتماع', 'بلدية', 'بنك', 'بعثة', 'برلمان', 'حكومة', 'دولة', 'دائرة', 'ديوان', 'دورة',
  'رئيس', 'رئيسة', 'رئاسة', 'رابطة', 'شركة', 'شبكة', 'صندوق', 'قطاع', 'كلية', 'مملكة', 'سلطنة', 'سفارة', 'سفير', 'سفيرة', 'شؤون', 'غرفة', 'نقابة', 'نادي', 'منتدى', 'مؤتمر', 'ندوة', 'ورشة', 'زيارة', 'تدريب', 'تبادل', 'بناء', 'تنظيم', 'إعداد', 'تعزيز',
  'الدكتور', 'الدكتورة', 'السيد', 'السيدة', 'الأستاذ', 'الأستاذة', 'المهندس', 'المهندسة', 'الشيخ', 'الشيخة', 'معالي', 'سعادة', 'سمو', 'فخامة',
] as const;

/** Words that begin with these letters of their own: «والد»، «والي»، «واليس». */
const OWN_WAL = /^وال(?:د|دة|ده|ي|يا|يس|دين|دان|دي|ية|ه|ت)$/u;

const MARKS = /[\p{M}\u0640]/gu;
const bare = (word: string): string => word.replace(MARKS, '');
const IS_HEAD: ReadonlySet<string> = new Set(HEADS);

/** Whether a word is surely an «and» with another word behind it: «ووزارة»، «والأمانة»، «ومعهد»، «و12». */
function hasAnd(word: string): boolean {
  const [first, ...rest] = bare(word);
  const behind = rest.join('');
  if (first !== 'و' || behind === '' || IS_HEAD.has(bare(word))) return false;
  return /^\p{Nd}/u.test(behind) || IS_HEAD.has(behind) || (behind.startsWith('ال') && behind.length > 3 && !OWN_WAL.test(bare(word)));
}

/** Chosen words without the «and» attached to the first of them: it joins the name to what stands before, and is no part of it. */
export function withoutAnd(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [first = ''] = words.split(/\s/u, 1);
  // the marks of the «and» go with it
  const [and = ''] = /^و\p{M}*/u.exec(first) ?? [];
  return hasAnd(first) ? { start: start + and.length, end } : { start, end };
}
