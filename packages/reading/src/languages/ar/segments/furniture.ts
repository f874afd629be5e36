import { fold } from '../letters/fold.ts';

/** Lines that are page furniture by themselves. */
const FURNITURE_LINES = [
  'زر الذهاب إلى الأعلى', 'اترك تعليقا', 'أرسل تعليقك', 'إضافة تعليق', 'أضف تعليق', 'أضف تعليقا', 'اكتب تعليقك', 'التعليقات', 'لا توجد تعليقات', 'شارك', 'مشاركة', 'شارك المقال', 'شارك الخبر', 'شارك هذا الموضوع', 'طباعة', 'نسخ الرابط', 'تم نسخ الرابط', 'الرئيسية', 'المزيد', 'الأكثر قراءة', 'الأكثر مشاهدة', 'إلغاء الرد', 'تابعنا', 'حفظ', 'إعلان', 'إعلانات', 'انتهى', 'تمت', 'فيسبوك', 'تويتر', 'واتساب', 'تيلقرام', 'لينكدإن', 'عاجل', 'فيديو', 'صور', 'تعليقات', 'Ad', 'النهاية', 'يتبع', 'خط أصغر', 'خط أكبر', 'حجم الخط', 'استمع', 'سبر آراء', 'سبر أراء', 'استطلاع رأي', 'استفتاء', 'نسخ الرابط للمقال', 'كن أول من يعلق', 'لا يوجد تعليقات', 'لا يوجد تعليقات على الخبر', 'لا توجد تعليقات على الخبر', 'سجل دخولك', 'تسجيل الدخول', 'اشترك', 'أرسل', 'إرسال', 'بريد إلكتروني', 'البريد الإلكتروني',
];

/** How lines of furniture begin. */
const FURNITURE_STARTS = [
  'تابعونا عبر', 'تابعونا على', 'تابعنا على', 'عدد القراءات', 'عدد المشاهدات', 'عدد الزيارات', 'مشاركة :', 'شارك عبر', 'رابط الخبر', 'رابط مختصر', 'حقوق النشر', 'جميع الحقوق محفوظة', 'رئيس مجلس الإدارة :', 'رئيس التحرير', 'اشترك في', 'انضم إلى قناة', 'للاشتراك', 'لن يتم نشر عنوان بريدك', 'هذا الموقع يستخدم', 'تمت الترجمة آليا', 'ترجمة آلية', 'آخر تحديث', 'ملفات تعريف الارتباط', 'سياسة الخصوصية', 'اقرأ المزيد', 'لمزيد من التفاصيل', 'حمل تطبيق', 'يمنع نقل', 'تنويه', 'إخلاء مسؤولية', 'أدخل كلمات البحث', 'علق كضيف', 'تم إضافة تعليقك', 'شارك على', 'شاركها', 'مشاركة عبر', 'تابعوا آخر', 'تابع آخر', 'للمزيد من الأخبار', 'بإمكانكم متابعة', 'تابعوا قناة', 'انضموا إلى', 'المشاهدات', 'القراءات',
];

/** Headings after which other stories or their headlines stand. */
const OTHER_STORIES = [
  'أخبار ذات صلة', 'مقالات ذات صلة', 'مواضيع ذات صلة', 'موضوعات ذات صلة', 'مقالات مشابهة', 'أخبار مشابهة', 'موضوعات متعلقة', 'مواضيع متعلقة', 'اقرأ أيضا', 'إقرأ أيضا', 'اقرا ايضا', 'قد يعجبك أيضا', 'قد يهمك أيضا', 'المزيد من الأخبار', 'المزيد من', 'شاهد أيضا', 'آخر الأخبار', 'أحدث الأخبار', 'من نفس القسم', 'مقالات أخرى', 'أخبار أخرى', 'شاهد كذلك', 'طالع أيضا', 'أخبار تهمك', 'آخبار تهمك', 'أخبار متعلقة', 'أخبار مرتبطة', 'مواضيع مرتبطة', 'مقالات مرتبطة', 'مقالات وأخبار مرتبطة', 'ذات صلة', 'اخترنا لك', 'اخترنا لكم', 'الأكثر تداولا', 'الأكثر تعليقا', 'اقرأ المزيد عن', 'تابع أيضا', 'قد يهمك', 'مقالات قد تهمك', 'المقال السابق', 'المقال التالي',
];

const KEYWORD_STARTS = ['كلمات دلالية', 'كلمات دالة', 'كلمات مفتاحية', 'الكلمات المفتاحية', 'الكلمات الدلالية', 'الوسوم', 'وسوم', 'سمات', 'هاشتاغ', 'تصنيفات', 'العلامات'];

const BYLINE_STARTS = ['المصدر', 'كتب', 'كتبت', 'تحرير', 'إعداد', 'بقلم', 'مراسل', 'مراسلنا', 'تصوير', 'ترجمة', 'نشر في', 'تاريخ النشر', 'نشرت في', 'بتاريخ', 'التاريخ'];

/** News agencies as they sign at the end of a wire, alone on a line. */
const AGENCIES = ['واس', 'قنا', 'كونا', 'وام', 'بنا', 'بترا', 'سونا', 'سانا', 'وفا', 'وأج', 'واج', 'وات', 'واع', 'ونا', 'العمانية', 'أ ش أ', 'أ ف ب', 'و ا ج', 'و ا س', 'سبأ', 'يونا', 'نينا', 'الأناضول', 'رويترز', 'د ب أ', 'و م ع'];

const NETWORKS = ['فيسبوك', 'فيس بوك', 'تويتر', 'واتساب', 'واتس اب', 'تلغرام', 'تليغرام', 'تيليغرام', 'تيلقرام', 'لينكدإن', 'لينكد إن', 'بنترست', 'إنستغرام', 'انستغرام', 'يوتيوب', 'ماسنجر', 'طباعة', 'شارك', 'مشاركة'];

const CAPTION_STARTS = ['صورة', 'الصورة', 'في الصورة', 'تعليق الصورة', 'صورة من', 'صورة أرشيفية', 'أرشيف'];

/** The words with which a line may begin, by their first letter: most lines begin with none of them. */
type Beginnings = ReadonlyMap<string, readonly string[]>;

function byFirstLetter(list: readonly string[]): Beginnings {
  return Map.groupBy(list.map(fold), (words) => words.charAt(0));
}

/** Those of the words with which the line begins. */
function beginningsOf(line: string, among: Beginnings): readonly string[] {
  return among.get(line.charAt(0))?.filter((words) => line.startsWith(words)) ?? [];
}

const lines = new Set(FURNITURE_LINES.map(fold));
const starts = byFirstLetter(FURNITURE_STARTS);
const stories = byFirstLetter(OTHER_STORIES);
const keywords = byFirstLetter(KEYWORD_STARTS);
const bylines = byFirstLetter(BYLINE_STARTS);
const captions = byFirstLetter(CAPTION_STARTS);
const agencies = new Set(AGENCIES.map(fold));
const onlyNetworks = new RegExp(`^(?:(?:${NETWORKS.map(fold).sort((a, b) => b.length - a.length).join('|')})[\\s|،/-]*)+$`, 'u');
/** «ع ق/ن م», «ط ح»: those who wrote and checked a wire. */
const initials = /^\p{L}{1,2}(?:[\s./،-]{1,3}\p{L}{1,2}){1,5}$/u;
/** «15:42 ت م», «0093»: when a wire was sent, and its number. */
const stamp = /^[\d:.\s]+(?:ت\s?م|غ)?$/u;

const bare = (line: string): string => line.replaceAll(/^[\s*|>:/()[\]-]+|[\s*|<:/.()[\]!-]+$/gu, '');
const beginsWith = (line: string, among: Beginnings): boolean => beginningsOf(line, among).some((start) => !/^\p{L}/u.test(line.slice(start.length)));

export type LineKind = 'furniture' | 'other-stories' | 'keywords' | 'byline' | 'caption' | 'text';

/** What a line of folded letters is by its own words. */
export function kindOfLine(line: string): LineKind {
  const words = bare(line);
  if (words === '' || lines.has(words) || agencies.has(words) || onlyNetworks.test(words) || initials.test(words) || stamp.test(words) || beginsWith(words, starts)) return 'furniture';
  const headings = beginningsOf(words, stories);
  // «اقرأ أيضا: …»: a link to one story, amid the text.
  if (words.length < 200 && headings.some((heading) => /^[\s]*[:/][\s]*\S.{6}/u.test(words.slice(heading.length)))) return 'furniture';
  if (headings.some((heading) => words.length < heading.length + 25)) return 'other-stories';
  if (beginningsOf(words, keywords).some((start) => words === start || /^[\s]*[:：]/u.test(words.slice(start.length)))) return 'keywords';
  if (words.startsWith('سمات ') && words.length < 220) return 'keywords';
  if (words.length < 90 && beginningsOf(words, bylines).some((start) => /^[\s]*[:/|]/u.test(words.slice(start.length)))) return 'byline';
  if (words.length < 160 && beginningsOf(words, captions).some((start) => /^[\s]*[:/|]/u.test(words.slice(start.length)))) return 'caption';
  // «//انتهى// 1714 ت م», ad sizes, lone links and numbers.
  if (/^\/*انتهي\/*[\s\d:تمغ/]*$/u.test(line.trim()) || /^\d{2,4}\s?[x×]\s?\d{2,4}$/u.test(words) || /^(?:https?:|www\.)\S+$/u.test(words)) return 'furniture';
  return 'text';
}

/** Furniture that stands at the end of a line of text: a link to the story, keywords without a line of their own. */
export const tailPattern = new RegExp(`(?<=[.!؟"\\s])(?:${['رابط الخبر', 'سمات', 'كلمات دلالية', 'الوسوم'].map(fold).join('|')})(?=[\\s:])[^\\n.]{4,240}$`, 'u');
