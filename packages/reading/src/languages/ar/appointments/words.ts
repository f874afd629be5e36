import { fold } from '../letters/fold.ts';

/** Verbs and verbal nouns by which somebody is put into an office. */
export const APPOINTING = [
  'تعيين', // appointment
  'عين', // he appointed
  'عينت', // she appointed
  'انتخاب', // election
  'انتخب', // was elected
  'انتخبت',
  'اختيار', // choice
  'اختير',
  'اختيرت',
  'تكليف', // charge
  'كلف',
  'كلفت',
  'تسمية', // naming
  'سمت', // she named
  'اختار', // he chose
  'اختارت',
].map(fold);

/** Verbal nouns and verbs by which somebody is moved up or elsewhere. */
export const PROMOTING = [
  'ترقية', // promotion
  'نقل', // transfer
  'ندب', // secondment
  'انتداب',
  'إعارة', // loan
  'إيفاد', // posting abroad
].map(fold);

/** What somebody is promoted or moved to. */
export const POSTS = [
  'وظيفة', // post
  'منصب', // office
  'رتبة', // rank
].map(fold);

/** The same nouns with the pronoun of whoever was named before. */
export const APPOINTING_HIM = [
  'تعيين', // appointment
  'تكليف', // charge
  'اختيار', // choice
  'انتخاب', // election
  'تسميت', // naming
  'تنصيب', // installation
  'ترقيت', // promotion
  'ترشيح', // nomination
].flatMap((noun) => [fold(`${noun}ه`), fold(`${noun}ها`)]);

/** Verbs by which somebody takes an office up. */
export const TAKING_UP = [
  'تسلم', // took over
  'تسلمت',
  'يتسلم',
  'تتسلم',
  'استلم',
  'تولى', // assumed
  'تولت',
  'يتولى',
  'تتولى',
  'باشر', // entered upon
  'باشرت',
  'يباشر',
  'تقلد', // was invested with
  'يتقلد',
].map(fold);

/** What is taken up. */
export const DUTIES = ['مهامه', 'مهامها', 'مهام', 'مهام منصبه', 'مهام منصبها', 'منصب', 'منصبه', 'منصبها', 'عمله', 'عملها', 'رئاسة', 'حقيبة'].map(fold);

/** Offices in the accusative, as they stand after an appointment: «رئيسا للهيئة». */
export const AS_OFFICE = ['رئيسا', 'رئيسة', 'مديرا', 'مديرة', 'أمينا', 'أمينة', 'وزيرا', 'وزيرة', 'سفيرا', 'سفيرة', 'ممثلا', 'ممثلة', 'مندوبا', 'مندوبة', 'نائبا', 'نائبة', 'مفوضا', 'مفوضة', 'مبعوثا', 'مبعوثة', 'عضوا', 'محافظا', 'عميدا', 'عميدة', 'مستشارا', 'مستشارة', 'منسقا', 'منسقة', 'قائدا', 'وكيلا', 'مقررا', 'مقررة', 'متحدثا'].map(fold);

/** Adjectives of such an office. */
export const AS_OFFICE_ADJECTIVES = ['عاما', 'عامة', 'خاصا', 'خاصة', 'تنفيذيا', 'تنفيذية', 'مقيما', 'دائما', 'دائمة', 'مساعدا', 'مساعدة', 'جديدا', 'جديدة', 'مكلفا', 'ساميا', 'رسميا', 'أول'].map(fold);

/** «خلفا ل»: in succession to. */
export const SUCCEEDING = ['خلفا', 'خلفة', 'بديلا'].map(fold);

/** What somebody is at the head of: «رئاسة الاتحاد», «عمادة الكلية». */
export const HEADSHIPS = ['رئاسة', 'إدارة', 'عمادة', 'قيادة', 'أمانة', 'تسيير', 'الإشراف على'].map(fold);

/** Verbs with which a body or the holder of an office orders an appointment. */
export const ORDERING = ['أصدر', 'أصدرت', 'قرر', 'قررت', 'أقر', 'أقرت'].map(fold);

/** Verbs, not nouns: who follows them appoints. */
export const HAS_APPOINTED = ['عين', 'عينت', 'انتخب', 'انتخبت', 'كلف', 'كلفت', 'اختار', 'اختارت', 'سمت'].map(fold);
