import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { isAdjectiveLike } from './chain-words.ts';
import type { HeadNoun } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { pluralHeads } from './words/name-words.ts';
import { trades } from './words/trades.ts';
import { WHAT_FOR } from './words/what-for.ts';

/** Purposes that do name a body with a definite head: «الصندوق العربي لدعم …» and the like. */
export const allowedPurpose: ReadonlySet<string> = new Set([
  'دعم', 'ضمان', 'تطوير', 'تنظيم', 'خدمه', 'مساعده', 'تمكين', 'تاهيل', 'تدريب', 'تنميه', 'حمايه', 'تشجيع',
]);

const STEERS = wordSet(['التوجيهية', 'التحضيرية', 'المنظمة', 'الإشرافية']);
const STEERED: ReadonlySet<string> = new Set(['تنفيذ', 'اعداد', 'متابعه', 'تنظيم', 'صياغه']);

/** «اللجنة التوجيهية العليا لتنفيذ الرؤية»: what is steered or prepared belongs to the name. */
export function isSteered(view: TextView, at: number, deed: string): boolean {
  return STEERED.has(deed) && [1, 2].some((back) => STEERS.has(view.word(at - back)));
}

/** «للمبادرة الوطنية للتنمية البشرية»: an initiative has a purpose of its own. */
export function isOfInitiative(view: TextView, at: number): boolean {
  return [1, 2].some((back) => /^لل(?:مبادره|استراتيجيه|برنامج|خطه|حمله|مشروع|مسابقه)$/u.test(view.word(at - back)));
}

/** «مؤسسة الوادي الخيرية لتنمية المجتمع»: charities say what they are for after that they are charities. */
export function isCharity(view: TextView, at: number): boolean {
  return /^ال(?:خيري|اهلي|وقفي)ه?$/u.test(view.word(at - 1));
}

/** «مؤسسة عجمان لدعم المشاريع»: what a body that bears the name of a place or a person, and nothing else, is for. */
export function isPurposeOfPlace({ noun }: HeadNoun, deed: string): boolean {
  return allowedPurpose.has(deed) && ['هيئة', 'مؤسسة', 'صندوق', 'مركز', 'جهاز', 'وكالة', 'برنامج', 'معهد', 'أكاديمية', 'مجلس'].includes(noun);
}

/** For whom or what a school or university is, at the end of its name. */
export const COMMUNITIES: ReadonlySet<string> = new Set(['لكره', 'للبنات', 'للبنين', 'للعلوم', 'للتكنولوجيا', 'للناشئين', 'للسيدات', 'للاحرار']);

/** «للقيادة في التعليم العالي», «الابتكار في الطاقة»: arts that are practised in a field. */
const ART_IN_FIELD = /^(?:ال|لل)(?:قياده|بحوث|ابحاث|تميز|ابتكار|جوده|رياده|تدريس|خبره|نزاهه|حوكمه|ابداع)$/u;
/** The fields of such arts. */
const fieldsOfArts = wordSet([
  'التعليم', 'التعلم', 'العلوم', 'الطاقة', 'الصحة', 'الرعاية', 'الإعلام', 'الزراعة', 'الاقتصاد', 'القضاء', 'الأعمال', 'التربية', 'البحث', 'الإدارة',
  'الهندسة', 'الطب', 'القطاع', 'التقنية', 'الصناعة',
]);

/** What people join for, whatever their body is called: «منظمة التحالف من أجل السلام». */
const GOALS = wordSet([
  'السلام', 'الحوار', 'الديمقراطية', 'العدالة', 'المناخ', 'التغيير', 'الإنسانية', 'الحرية', 'المتوسط', 'الطفولة', 'الأطفال', 'التعليم', 'البيئة',
  'الحياة', 'المساواة', 'المستقبل', 'الصحة',
]);

function lengthOfField(view: TextView, at: number): number {
  return isDefinite(view.word(at + 1)) && isAdjectiveLike(view.word(at + 1), null) ? 3 : 2;
}

/** How many words «من أجل المتوسط», «من التعذيب» after «الوقاية», «عن حقوق الإنسان» after «الدفاع» or «مع المجتمع المدني» after «العلاقات» take. */
export function lengthFromOrFor(view: TextView, at: number, forWhat: boolean): number {
  const [before, next, after] = [view.word(at - 1), view.word(at + 1), view.word(at + 2)];
  if (next === 'بعد' && view.word(at) === 'عن') return /(?:تعليم|تعلم|عمل|تدريب|استشعار)$/u.test(before) ? 2 : 0;
  if (view.word(at) === 'في' && next === 'وضعيه') return after === '' ? 0 : 3; // «النساء في وضعية صعبة»
  // «المعهد الوطني للبحث في الصيد البحري»
  if (view.word(at) === 'في') return isDefinite(next) && (before === 'للبحث' || (ART_IN_FIELD.test(before) && fieldsOfArts.has(next))) && knownNameAt(view.tokens, at + 1) === null ? lengthOfField(view, at + 1) : 0;
  if (view.word(at) === 'علي') return isDefinite(next) && /(?:رقابه|اشراف|حفاظ|محافظه|تفتيش|تامين|قضاء|تدريب|حصول)$/u.test(before) ? 2 : 0;
  if (view.word(at) === 'مع') return !before.endsWith('علاقات') ? 0 : isDefinite(next) ? 2 : isDefinite(after) && pluralHeads.has(next) ? 3 : 0;
  if (next === 'اجل') return (forWhat || GOALS.has(after)) && isDefinite(after) ? 3 : 0;
  const leads = view.word(at) === 'عن' ? /(?:دفاع|مدافعين|مدافعات|افراج|كشف|بحث|تعبير|معطلين|عاطلين|عاجزين)$/u.test(before) : /^(?:ال|لل)(?:وقايه|حد|تحقق|حمايه|خلو|تخلص|استشعار)$/u.test(before);
  if (!leads || stopWords.has(next)) return 0;
  return isDefinite(next) ? 2 : isDefinite(after) ? 3 : 0;
}

/** «للبلاد العربية», «للدول الإسلامية», at the end of any name. */
export function isCountries(word: string, next: string): boolean {
  return /^لل(?:بلاد|دول|اقطار)$/u.test(word) && /^ال(?:عربيه|افريقيه|اسلاميه)$/u.test(next);
}

/** Heads that may say after their own name what they are for. */
const MAY_BE_FOR: ReadonlySet<string> = new Set(['مرصد', 'جمعية', 'منظمة', 'مؤسسة', 'مركز', 'معهد', 'أكاديمية', 'شبكة', 'رابطة', 'صندوق']);
const whatFor = wordSet(WHAT_FOR);

/** «جمعية سواعد الخير للتنمية المجتمعية»: what an association or a centre with a name of its own is for. */
export function isNamedFor({ noun, kind }: HeadNoun, word: string, next: string): boolean {
  if (next === 'مع' || next === 'علي' || next === 'من') return false; // «منظمة العمل للتعاون مع الدول»
  if (kind === 'company' && word.startsWith('لل') && trades.has(`ال${word.slice(2)}`)) return true;
  return MAY_BE_FOR.has(noun) && whatFor.has(word);
}

const WITH_BI = /^(?:ال|لل)(?:عاملين|مشتغلين|معنيين|عنايه|تكفل|اهتمام|مكلفه|اتجار|نهوض|ارتقاء|تعريف|مهتمين|مختصين|مكلفين)$/u;

const CHARGE = /^ب(?:متابعه|تنفيذ|اعداد|صياغه|دراسه|وضع|مراجعه|تحضير|تقييم|تطبيق|تفعيل)$/u;

/** «العاملين بالتعليم», «للتكفل بمرضى السرطان», «المنسق المقيم»: what a word with «ب» is about, or 0. */
export function lengthBySense(view: TextView, at: number): number {
  const word = view.word(at);
  if (word === 'بالخارج') return isDefinite(view.word(at - 1)) ? 1 : 0; // «ديوان التونسيين بالخارج»
  if (word === 'المقيم') return view.word(at - 1) === 'المنسق' ? 1 : 0;
  // «المنطقة الاقتصادية الخاصة بالدقم»
  const town = word === 'الخاصه' ? knownNameAt(view.tokens, at + 1) : null;
  if (town !== null && town.cut === 1 && town.known.type === 'place') return town.end - at;
  const zone = word.startsWith('ب') && view.word(at - 1) === 'الحره' && view.word(at - 2).endsWith('منطقه') ? knownNameAt(view.tokens, word === 'بمطار' || word === 'بميناء' ? at + 1 : at) : null;
  if (zone !== null && zone.known.type === 'place') return zone.end - at; // «المنطقة الحرة بمطار دبي»
  // «مجلس وزراء الصحة بدول مجلس التعاون»
  const union = word === 'بدول' || word === 'لدول' ? knownNameAt(view.tokens, at + 1) : null;
  if (union !== null && union.cut === 0 && union.known.type === 'organisation') return union.end - at;
  if (!word.startsWith('ب') || word.length < 4 || !WITH_BI.test(view.word(at - 1))) return 0;
  if (view.word(at - 1).endsWith('معنيين') && !/^ب(?:شوون|قضايا)$/u.test(word)) return 0; // «المعنيين بالقرار» are any of them
  if (view.word(at - 1) === 'المكلفه' && CHARGE.test(word)) return 0; // «اللجنة المكلفة بمتابعة الاتفاقية» is any of them
  if (word.startsWith('بال')) return 1;
  return !stopWords.has(word) && isDefinite(view.word(at + 1)) ? 2 : 0;
}

/** What a university named after its town may be for: «جامعة عدن للعلوم», but «أساتذة من جامعة عدن للتدريس». */
export const branchesOfLearning = wordSet([
  'للتجارة', 'للاقتصاد', 'للآداب', 'للتربية', 'للإعلام', 'للتمويل', 'للاتصالات', 'للتعليم', 'للابتكار', 'للعلوم', 'للتكنولوجيا', 'للتقنية', 'للطب',
  'للدراسات', 'للفنون', 'للبترول', 'للإدارة', 'للقانون', 'للزراعة', 'للغات', 'للصيدلة', 'للهندسة',
]);
