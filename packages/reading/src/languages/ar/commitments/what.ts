import { named } from '../../../rules/pattern.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { DEFINITE_DEEDS_TO_DO } from '../fields/words/definite-deeds.ts';
import { fold } from '../letters/fold.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { WHO, words } from '../patterns.ts';
import { TWO } from '../sides.ts';

/** Words that begin like a verb of the future, and are nouns: «policies», «sovereignty», «their march». */
export const FUTURE_LIKE = '(?:س(?:ياد|ياس|ياح|ياق|يار|ير(?:ه|ته|تها|هم|ها|ا)?(?![ء-ي])|يد|ينا|ينم|ينغ|يم|ييا?(?![ء-ي])|يل|يخ|تار|تاد|ند|نو|نه|نغ|نا(?![ء-ي])|ته?(?![ء-ي])|تون|تين|يما(?![ء-ي])|كان|نت(?:ين|ان)(?![ء-ي])))';

/** «and will …», «and promised …», «and said …»: there another clause begins. */
export const NEXT_CLAUSE = [
  '(?:كما|فيما|بينما|في حين) |و(?:س?[يت](?:لتزم|تعهد|تولي|تكفل)(?:ان|ون)?(?![ء-ي])',
  '|انه(?:ا|م|ما)? س[يت][ء-ي]{3}',
  `|(?=س[يت][ء-ي]{3,})(?!${FUTURE_LIKE})`,
  '|(?:وعد|تعهد|التزم|قرر|اتفق|اكد|قال|اضاف|اوضح|اشار|طالب|اعرب|شدد|اعلن|رحب|كشف|لفت|دعا|دعت|عبر|نوه|اشاد|ثمن',
  '|حث|ناشد|اعتبر|ادان|حذر|ندد|استنكر|جدد|هنا|ذكر|لفت|وجه|استعرض|تطرق)(?:ت|ا|تا|وا)?(?![ء-ي]))',
].join('');

/** What is to be done, to the end of the clause or of the sentence. */
export const WHAT = named('what', `(?:[^ .؛!؟\\n]|(?<=\\d)\\.(?=\\d)| (?!${NEXT_CLAUSE})){6,420}`);

/** «pointing out», «stressing», «with the participation of»: whoever is asked has been named before. */
const PAST_WHOM = '(?:مشير|موكد|موضح|مضيف|مبين|لافت|معرب|مشدد|منوه|معتبر|مثمن)(?:ا|ه|ين)(?![ء-ي])|(?:علي[هك]|عليها|اليه|اليها)(?![ء-ي])|وس[يت][ء-ي]{3}';

/** Who is asked, as few words as will do. */
export const TO_WHOM = named('who', `(?:(?!${PAST_WHOM})(?:[^ .؛!؟\\n]| (?!${PAST_WHOM})){0,200}?)`);

/** The same with «for» attached. */
export const FOR_ACTION = `(?<![ء-ي])و?ل${VERBAL_NOUN}`;

/** «by doing»: the particle «b», and no word of which it is the first letter. */
export const BY_DOING = '(?<=[ "\']|^)ب(?!(?:موجب|مقتضي|عث|يان|لد|رنامج|رامج|ين|عد(?!م)|حث|حر|نك|دون|شان|حسب|هدف|يروت|غداد|اريس|لا|ها?(?![ء-ي])))(?=[ء-ي]{3}|(?:حل|سد|بث|مد|شق) )';

/** The same after «and», as a part of what is to be done. */
export const AND_ACTION = `(?<![ء-ي])و${VERBAL_NOUN}`;

/** A verbal noun that says a deed. */
export const ACTION = `(?<![ء-ي])${VERBAL_NOUN}`;

/** Deeds that come with the article: «the working on», «the widening of». */
export const DEFINITE_DEED = `ال(?:${DEFINITE_DEEDS_TO_DO.map((deed) => fold(deed).replace(/^ال/u, '')).join('|')})(?![ء-ي])`;

/** A body meant by its noun alone, with the adjectives that may follow: «the higher committee», «the council». */
export const SUBJECT = `(?<![ء-ي])ال(?:${[...headNouns.keys()].join('|')}|حكومه|دورتان|وفدان|طرفان|جانبان|بلدان|موتمر|اجتماع|منتدي|قمه|مجتمعون|مشاركون|حاضرون)(?: ال(?:[ء-ي]{2,}(?:ي|يه)|مشتركه?|عليا|عامه?|دايمه?|موقره?|منظمه?|مذكوره?))*(?![ء-ي])`;

/** «strengthening cooperation», «opening horizons of relations»: a purpose, and no deed. */
export const PURPOSE_ONLY = new RegExp(
  [
    '^(?:ال)?(?:تعزيز|توطيد|تطوير|تنميه|توثيق|فتح|تقويه|ترسيخ|توسيع|دعم|تعميق|تحقيق|توثيق|اقامه|رفع|النهوض ب|الارتقاء ب)',
    '(?: و?(?:تعزيز|توطيد|تطوير|تنميه|توثيق|تقويه|ترسيخ|توسيع|تعميق|استدامه))* ?',
    '(?:ال)?(?:تعاون|علاقات|تنسيق|شراكه|جوانب|سبل|افاق|اواصر|روابط|تكامل|عمل المشترك|التواصل|صداقه|مستوي|مزيد|مصالح)',
  ].join(''),
  'u',
);

/** «the foremost of which», «among them»: what follows is a list. */
export const AMONG_THEM = '(?:كان )?(?:و?من )?(?:ابرزها|اهمها|بينها|ابرزهم|اهمهم)|منها';

const CHARGING = words(['تكليف', 'دعوة', 'حث', 'مطالبة', 'مناشدة', 'توجيه', 'تفويض', 'إلزام', 'الطلب من', 'الطلب إلى'], '');
const TAKING_CHARGE = words(['تتولى', 'يتولى', 'تقوم', 'يقوم', 'تلتزم', 'يلتزم', 'تعمل', 'يعمل'], '');

/** «charging ⟨who⟩ with», «calling upon ⟨who⟩ to», «⟨who⟩ takes charge of»: how an item of a list begins. */
export const CHARGED = new RegExp(`^(?:${CHARGING} (?=.{1,160}?(?:${BY_DOING}| الي | علي | ل))|(?:ان )?${TAKING_CHARGE} )(?<who>(?:(?!${BY_DOING})[^.؛:\\s]+ ?(?!(?:الي|علي) |ل[ء-ي]{3})){1,12})`, 'u');

/** «his ministry», «our university»: the body of whoever speaks. */
export const OWN_BODY = `(?:${[...headNouns.keys()].map((noun) => noun.replace(/ه$/u, 'ت')).join('|')}|بلاد|حكومت|دولت|مملكت|قيادت)(?:ه|ها|نا|هما|هم)(?![ء-ي])`;

/** «the three States», «the leaders», «those taking part». */
const SEVERAL = 'ال(?:دول|بلدان|قاده|وزراء|روساء|زعماء|اطراف|وفود|مشاركين|مشاركون|مجتمعين|مجتمعون|اعضاء|شركاء)(?![ء-ي])(?: ال(?:ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه?|تسعه?|عشره?|اعضاء|اطراف|مشاركه|معنيه|شقيقه|مجتمعين))?';

/** Who is meant, where the text names no body: «his country», «the ministry», «the two sides». */
export const WHOSE = `(?:${WHO}|${SUBJECT}|${OWN_BODY}|${TWO}|${SEVERAL}|قياده البلدين)`;
