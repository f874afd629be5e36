import { named } from '../../../rules/pattern.ts';
import { ACTIONS } from '../fields/topic-words.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { words } from '../patterns.ts';

/** Words that begin like a verb of the future, and are nouns: «policies», «sovereignty», «their march». */
export const FUTURE_LIKE = '(?:س(?:ياد|ياس|ياح|ياق|يار|ير(?:ه|ته|تها|هم|ها|ا)?(?![ء-ي])|يد|ينا|ينم|ينغ|يم|ييا?(?![ء-ي])|يل|يخ|تار|تاد|ند|نو|نه|نغ|نا(?![ء-ي])|ته?(?![ء-ي])|تون|تين|يما(?![ء-ي])|كان|ير))';

/** «and will …», «and promised …», «and said …»: there another clause begins. */
export const NEXT_CLAUSE = `و(?:انه(?:ا|م|ما)? س[يت][ء-ي]{3}|(?=س[يت][ء-ي]{3,})(?!${FUTURE_LIKE})|(?:وعد|تعهد|التزم|قرر|اتفق|اكد|قال|اضاف|اوضح|اشار|طالب|اعرب|شدد|اعلن|رحب|كشف|لفت|دعا|دعت|عبر|نوه|اشاد|ثمن|حث|ناشد|اعتبر|ادان|حذر|ندد|استنكر|جدد|هنا|ذكر|لفت|وجه|استعرض|تطرق)(?:ت|ا|وا)?(?![ء-ي]))`;

/** What is to be done, to the end of the clause or of the sentence. */
export const WHAT = named('what', `(?:[^ .؛!؟\\n]| (?!${NEXT_CLAUSE})){6,420}`);

/** Who is asked, as few words as will do. */
export const TO_WHOM = named('who', '(?:[^.؛!؟\\n]{0,200}?)');

/** Deeds that are promised oftener than they name a field. */
export const MORE_ACTIONS = [
  'تشكيل', // forming of
  'إنشاء', // establishment of
  'إقامة', // holding of
  'تكثيف', // intensification of
  'توسيع', // widening of
  'تفعيل', // activation of
  'مواصلة', // continuation of
  'زيادة', // increase of
  'اتخاذ', // taking of
  'إيجاد', // finding of
  'تهيئة', // preparing of
  'خدمة', // service of
  'تمكين', // enabling of
  'تلبية', // answering of
  'رعاية', // care of
  'تكامل', // joining of
  'العمل', // work
  'حل', // solution of
  'وضع', // setting of
  'تسهيل', // easing of
  'تأسيس', // founding of
  'مساعدة', // help of
  'الحد', // limiting
  'ضمان', // securing of
  'تحقيق', // achievement of
  'رفع', // raising of
  'تشجيع', // encouragement of
  'صياغة', // drafting of
  'تعيين', // appointment of
  'بلورة', // shaping of
  'استكمال', // completion of
  'إيفاد', // sending of
  'تخصيص', // allotting of
  'فتح', // opening of
  'إرسال', // sending of
  'بذل', // making (efforts)
  'تمويل', // funding of
  'تحديد', // fixing of
  'تمديد', // prolonging of
  'تزويد', // supplying of
];

/** The same with «for» attached. */
export const FOR_ACTION = words([...ACTIONS, ...MORE_ACTIONS], 'ل');

/** «by doing»: the particle «b», and no word of which it is the first letter. */
export const BY_DOING = '(?<= |^)ب(?!(?:عث|يان|لد|رنامج|رامج|ين|عد|حث|حر|نك|دون|شان|حسب|هدف|يروت|غداد|اريس|لا|ها?(?![ء-ي])))(?=[ء-ي]{3})';

/** The same after «and», as a part of what is to be done. */
export const AND_ACTION = `(?=و)${words([...ACTIONS, ...MORE_ACTIONS], 'و')}`;

/** A verbal noun that says a deed. */
export const ACTION = words([...ACTIONS, ...MORE_ACTIONS], '');

/** A body meant by its noun alone, with the adjectives that may follow: «the higher committee», «the council». */
export const SUBJECT = `(?<![ء-ي])ال(?:${[...headNouns.keys()].join('|')}|حكومه|دورتان|وفدان|طرفان|جانبان|بلدان|موتمر|اجتماع|منتدي|قمه|مجتمعون|مشاركون|حاضرون)(?: ال(?:[ء-ي]{2,}(?:ي|يه)|مشتركه?|عليا|عامه?|دايمه?|موقره?|منظمه?|مذكوره?))*(?![ء-ي])`;

/** «strengthening cooperation», «opening horizons of relations»: a purpose, and no deed. */
export const PURPOSE_ONLY = new RegExp(`^(?:ال)?(?:تعزيز|توطيد|تطوير|تنميه|توثيق|فتح|تقويه|ترسيخ|توسيع|دعم|تعميق|تحقيق|توثيق|اقامه|رفع|النهوض ب|الارتقاء ب)(?: و?(?:تعزيز|توطيد|تطوير|تنميه|توثيق|تقويه|ترسيخ|توسيع|تعميق|استدامه))* ?(?:ال)?(?:تعاون|علاقات|تنسيق|شراكه|جوانب|سبل|افاق|اواصر|روابط|تكامل|عمل المشترك|التواصل|صداقه|مستوي|مزيد|مصالح)`, 'u');

const CHARGING = words(['تكليف', 'دعوة', 'حث', 'مطالبة', 'مناشدة', 'توجيه', 'تفويض', 'إلزام', 'الطلب من', 'الطلب إلى'], '');
const TAKING_CHARGE = words(['تتولى', 'يتولى', 'تقوم', 'يقوم', 'تلتزم', 'يلتزم', 'تعمل', 'يعمل'], '');

/** «charging ⟨who⟩ with», «calling upon ⟨who⟩ to», «⟨who⟩ takes charge of»: how an item of a list begins. */
export const CHARGED = new RegExp(`^(?:${CHARGING} (?=.{1,160}?(?:${BY_DOING}| الي | علي | ل))|(?:ان )?${TAKING_CHARGE} )(?<who>(?:(?!${BY_DOING})[^.؛:\\s]+ ?(?!(?:الي|علي) |ل[ء-ي]{3})){1,12})`, 'u');
