import { isDefinite } from '../letters/tokens.ts';
import { givenNames } from '../people/words/given-names.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { MORE_ACTIONS } from '../words/deed-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { fold } from '../letters/fold.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { pluralHeads, purposeNouns } from './words/name-words.ts';

const OF_AREA: ReadonlySet<string> = new Set(['مجلس', 'مديرية', 'مندوبية', 'لجنة', 'محكمة', 'غرفة', 'مكتب', 'نيابة', 'وكالة']);
/** Forces as the owners of a body. */
const FORCES = wordSet(['القوات المسلحة', 'القوات الجوية', 'القوات البحرية', 'القوات البرية', 'القوات الخاصة']);
/** What firms run: «شركة المدار لإدارة المرافق». */
const RUN_BY_FIRMS = wordSet([
  'المرافق', 'المشاريع', 'المشروعات', 'المطارات', 'الأصول', 'الفنادق', 'الموانئ', 'النفايات', 'الاستثمارات', 'العقارات', 'المستشفيات', 'المعارض',
  'المؤتمرات', 'المياه', 'الكهرباء', 'الأملاك', 'الممتلكات', 'الصناديق', 'المخلفات', 'المنتجعات', 'الأسواق',
]);
/** What bodies promote: «هيئة تنمية الصادرات». */
const PROMOTED = wordSet(['التجارة', 'الاستثمار', 'الاستثمارات', 'الصادرات', 'السياحة', 'النزاهة', 'التصدير', 'المنافسة']);

/** «للتفاوض مع …»: what is to be done, and no name. */
export function isOnlyDeed(word: string): boolean {
  return /^لل(?:تفاوض|تباحث|تشاور|مشاركه|حديث|نظر|وقوف|اطلاع|رد|توقيع|حضور|بت)$/u.test(word);
}

const deeds = wordSet(MORE_ACTIONS);

/** «الأمانة العامة لحشد الدعم»: what a secretariat does, and not whose it is. */
export function isDeedOfOrgan(word: string): boolean {
  return /^ل(?!ل)/u.test(word) && (deeds.has(word.slice(1)) || purposeNouns.has(word.slice(1)));
}

/** «شركة سيسكو لتأمين المواد», «رئيس جامعة هارفارد لورانس …»: a preposition, or somebody’s name, breaks a genitive that is not closed; «مركز تعليم لغات» goes on. */
export function breaksGenitive(word: string): boolean {
  return /^ل(?!ل|غ|جن|وج|حوم|اج|قاح)\p{L}{3}/u.test(word) && !headNouns.has(word) && !(isCommonNoun(word) && !purposeNouns.has(word.slice(1)));
}

/** Kinds of bodies that teach. */
const TEACHING: ReadonlySet<string> = new Set(['other', 'university', 'network', 'ngo']);

/** «المعهد العربي للقيادة», «كلية الاقتصاد والإدارة»: the art that is taught, and no command or department. */
export function isArtOfLeading({ kind, noun }: HeadNoun, word: string): boolean {
  return /^(?:لل|وال)(?:قياده|اداره)$/u.test(word) && (TEACHING.has(kind) || noun === 'كلية');
}

/** «شركة سوداني للاتصالات»: an adjective that does not agree with «شركة» is what the firm is called. */
export function isCalledByNationality(view: TextView, at: number, { noun, use }: HeadNoun): boolean {
  return use === 'named' && noun.endsWith('ة') && view.word(at).endsWith('ي') && view.word(at + 1).startsWith('لل');
}

/** «الاتحاد العام لنقابات عمال مصر»: the genitive ends with a place. */
export function leadsToPlace(view: TextView, at: number): boolean {
  return [at + 1, at + 2].some((place) => knownNameAt(view.tokens, place)?.cut === 0 && !view.word(place - 1).startsWith('و'));
}

/** «شركة نفط ميسان», «شركة تأمين قطر»: a trade, and the place whose it is. */
export function isTradeOfPlace(view: TextView, at: number, { kind }: HeadNoun): boolean {
  const place = kind === 'company' ? knownNameAt(view.tokens, at + 1) : null;
  return place !== null && place.cut === 0 && place.known.type !== 'organisation' && /^(?:نفط|غاز|طيران|تامين|كهرباء|مياه|استثمار|اتصالات|حديد|اسمنت|نقل|عقارات)$/u.test(view.word(at));
}

/** Bodies whose members are people. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['نادي', 'نقابة', 'رابطة', 'جمعية', 'صندوق', 'اتحاد']);

/** «نادي قضاة مجلس الدولة», «رابطة خريجي جامعة …»: the body whose people they are. */
export function isOfStaff(view: TextView, at: number, { noun }: HeadNoun): boolean {
  return OF_PEOPLE.has(noun) && /(?:[^يت]ي|قضاه|اعضاء|طلبه|طلاب|اساتذه|عمال|ضباط|خبراء)$/u.test(view.word(at - 1));
}

/** «لمكافحة الفساد ومحاربته»: one more deed, done to the same thing. */
export function isDeedOnSame(word: string): boolean {
  return /^و(?:مكافح|محارب|مواجه|معالج|مراقب|متابع|حماي|رعاي|تنمي|ترقي|صيان|ادار|مقاوم)ت(?:ه|ها)$/u.test(word);
}

/** «بنك الواحات للتنمية»: what banks are called for; of «بنك الواحات للعام الثاني» the name has ended. */
const BANKS_ARE_FOR: ReadonlySet<string> = new Set(['للتنميه', 'للاستثمار', 'للتجاره', 'للتصدير', 'للصادرات', 'للاسكان', 'للتعمير', 'للاعمار', 'للتمويل', 'للتسليف', 'للصناعه', 'للزراعه', 'للتضامن']);

/** How many words a purpose takes that elsewhere is no part of a name: «للقوات المسلحة», «لشيشاوة», «لإدارة المرافق», «لتعزيز التجارة». */
export function lengthOfSpecialPurpose(view: TextView, at: number, head: HeadNoun): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (FORCES.has(`ال${word.slice(2)} ${next}`)) return 2;
  if (word === 'لحقوق' && next === 'الانسان' && (head.kind === 'unit' || head.kind === 'network')) return 2;
  if (head.kind === 'company' && RUN_BY_FIRMS.has(next) && /^ل(?:اداره|تشغيل|تطوير|خدمات|استثمار)$/u.test(word)) return 2;
  if (/^ل(?:تعزيز|ترويج|تنشيط|تشجيع|تنميه)$/u.test(word) && PROMOTED.has(next)) return 2;
  // «جمعية الذكاء الاصطناعي للأشياء الكويتية»: the adjective is that of the head.
  if (word.startsWith('لل') && stateOfNationality(next) !== null && isDefinite(next) && next.endsWith('ه') === fold(head.noun).endsWith('ه') && !word.endsWith('ه') && !/(?:ات|ين)$/u.test(word)) return 2;
  // «الجبهة الشعبية لتحرير ظفار»
  const freed = word === 'لتحرير' && (head.noun === 'جبهة' || head.noun === 'حركة') ? knownNameAt(view.tokens, at + 1) : null;
  if (freed !== null && freed.cut === 0 && freed.known.type !== 'organisation') return 1 + freed.end - (at + 1);
  if (head.kind === 'bank_or_fund' && BANKS_ARE_FOR.has(word) && !/^ال(?:بنك|مصرف|صندوق)$/u.test(view.word(at - 1))) return /^ال\p{L}+يه$/u.test(next) ? 2 : 1;
  return isUnknownArea(view, at, head) ? 1 : 0;
}

/** «المجلس الإقليمي لشيشاوة»: an area that is not known, after the adjective of one. */
function isUnknownArea(view: TextView, at: number, { noun }: HeadNoun): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (!OF_AREA.has(noun) || !/^ال(?:اقليمي|جهوي|جماعي|بلدي|ولايي|محلي|ابتدايي)ه?$/u.test(view.word(at - 1)) || !/^ل(?!ل)\p{L}{4}/u.test(word)) return false;
  const stem = word.slice(1);
  return !isDefinite(next) && ![purposeNouns, pluralHeads, headNouns, officeNouns, stopWords, givenNames].some((nouns) => nouns.has(stem)) && !isCommonNoun(stem);
}
