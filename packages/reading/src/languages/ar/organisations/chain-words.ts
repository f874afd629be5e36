import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { fold } from '../letters/fold.ts';
import { isDefinite } from '../letters/tokens.ts';
import { givenNames } from '../people/words/given-names.ts';
import { isVerbOfNews } from '../people/name-ends.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import { honorifics } from '../people/words/titles.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { isCommonNoun, isEverydayNoun } from '../words/everyday-nouns.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { describingWords, namingAdjectives, pluralHeads, purposeNouns } from './words/name-words.ts';
import { WHAT_FOR } from './words/what-for.ts';
import { trades } from './words/trades.ts';

/** Heads that take the name of a person: «مؤسسة الشيخ …»; «برئاسة الدكتور …» is no body. */
export const mayBeNamedAfterPerson: ReadonlySet<string> = new Set([
  'جامعة', 'كلية', 'أكاديمية', 'معهد', 'مدرسة', 'مركز', 'صندوق', 'مؤسسة', 'جمعية', 'مستشفى', 'متحف', 'مكتبة', 'مجمع', 'دار', 'كرسي', 'برنامج',
  'مدينة', 'شركة', 'نادي', 'مجموعة',
]);

/** «وقعت وزارة الصحة الاتفاقية»: what was signed or held, though its ending is that of an adjective. */
function isObject(word: string): boolean {
  return isEverydayNoun(word);
}

/** After a definite noun only an adjective can follow within a name; in a definite head’s own chain it agrees in gender. */
export function isAdjectiveLike(word: string, headNoun: string | null): boolean {
  // «رئيس بعثة الاتحاد الأوروبي المعتمد لدى …», «وزارة … الخاص بـ»: of somebody or something else.
  if (/^ال(?:معتمده?|خاصه?)$/u.test(word) && headNoun === null) return false;
  const shaped = /(?:ي|يه|يين|ين|يون|يات)$/u.test(word) || namingAdjectives.has(word);
  if (!shaped || (isObject(word) && !namingAdjectives.has(word))) return false;
  if (headNoun === null) return true;
  // «صندوق النقد والبنك الدوليين»: of two.
  if (word.endsWith('يين') && !namingAdjectives.has(word)) return false;
  const feminine = /[ةى]$/u.test(headNoun) && headNoun !== 'مستشفى' && headNoun !== 'منتدى';
  return feminine ? /(?:ه|ا)$/u.test(word) : !word.endsWith('ه');
}

/** Purposes that do name a body with a definite head: «الصندوق العربي لدعم …» and the like. */
export const allowedPurpose: ReadonlySet<string> = new Set([
  'دعم', 'ضمان', 'تطوير', 'تنظيم', 'خدمه', 'مساعده', 'تمكين', 'تاهيل', 'تدريب', 'تنميه', 'حمايه', 'تشجيع',
]);

/** «الفدرالية» is a union or, after a State, its form. */
export const FEDERAL = /^(?:كون)?ف[يد]+راليه$/u;

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

/** Organs that are named with the generic noun of their body: «الأمانة العامة للمنظمة». */
export const ORGANS: ReadonlySet<string> = new Set(['أمانة', 'مكتب']);

/** «وزارة الداخلية والجماعات المحلية», «وزارة الصناعة والمؤسسات الصغيرة»: plural nouns that are a ministry’s field. */
export function isFieldOfMinistry(noun: string, adjective: string): boolean {
  return noun === 'البلديات' || (noun === 'الجماعات' && adjective === 'المحليه') || (noun === 'الموسسات' && /^ال(?:صغيره|صغري|ناشيه|مصغره|متوسطه)$/u.test(adjective));
}

/** «لجنة متابعة الاتفاقية»: bodies that may be named after an instrument. */
const MADE_BY_TEXTS: ReadonlySet<OrganisationKind> = new Set(['committee', 'council', 'secretariat', 'agency', 'unit']);
/** «وقعت الوزارة وجامعة مؤتة مذكرة تفاهم لـ…»: what was signed. */
const SIGNED_TEXTS: ReadonlySet<string> = wordSet([
  'مذكرة', 'مذكرتي', 'مذكرات', 'اتفاقية', 'اتفاقيتي', 'اتفاقيتين', 'اتفاقيات', 'اتفاق', 'اتفاقا', 'بروتوكول', 'بروتوكولا', 'معاهدة', 'عقدا', 'محضر',
]);

/** «… ومنظمة العفو», «… ومدير», «… مذكرة تفاهم»: another body, a person or a text is told of. */
export function beginsAnother(word: string, { kind }: HeadNoun): boolean {
  if (SIGNED_TEXTS.has(word)) return !MADE_BY_TEXTS.has(kind);
  if (!word.startsWith('و') || word.length < 4) return false;
  const stem = word.slice(1);
  return headNouns.has(stem) || pluralHeads.has(stem) || officeNouns.has(stem);
}

export const PARTS_OF_WORLD: ReadonlySet<string> = new Set([
  'شرق', 'غرب', 'غربي', 'شرقي', 'شمال', 'جنوب', 'وسط', 'منطقه', 'مدينه', 'محافظه', 'اقليم', 'جهه',
]);

/** «للقيادة في التعليم العالي», «الابتكار في الطاقة»: arts that are practised in a field. */
const ART_IN_FIELD = /^(?:ال|لل)(?:قياده|بحوث|ابحاث|تميز|ابتكار|جوده|رياده|تدريس|خبره|نزاهه|حوكمه|ابداع)$/u;
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

/** A shop may be called by one given name; a centre bears the whole name of a person: «مركز محمد بن راشد». */
export function mayBearName(head: HeadNoun, next: string): boolean {
  return head.use === 'named' || (mayBeNamedAfterPerson.has(head.noun) && ['بن', 'بنت', 'عبد', 'ابو', 'ال'].includes(next));
}

const BRACKETED: ReadonlySet<string> = new Set(['منظمة', 'مركز', 'رابطة', 'شبكة', 'تحالف', 'منتدى', 'مرصد']);

/** «منظمة (بسمة الغد)», but «منظمة (غير حكومية)». */
export function mayBeBracketed({ noun, use }: HeadNoun, first: string): boolean {
  return (use === 'named' || BRACKETED.has(noun)) && !describingWords.has(first);
}

/** «الهيئة الملكية للجبيل وينبع», «… لمكة المكرمة والمشاعر المقدسة»: how many words a second place takes. */
export function lengthOfSecondPlace(view: TextView, at: number): number {
  if (/^و(?:ريف|ضواحي|نواحي|ضاحيت|محيط)ها?$/u.test(view.word(at))) return 1; // «غرفة صناعة دمشق وريفها»
  const known = knownNameAt(view.tokens, at);
  if (known !== null) return known.known.type === 'place' && known.cut === 1 ? known.end - at : 0;
  const noun = view.word(at).slice(3);
  const another = headNouns.has(noun) || officeNouns.has(noun) || pluralHeads.has(noun);
  return view.word(at).startsWith('وال') && !another && isAdjectiveLike(view.word(at + 1), null) ? 2 : 0;
}

/** «قسم الشرق الأوسط وشمال أفريقيا»: how many words the second part of the world takes. */
export function lengthOfPartOfWorld(view: TextView, at: number): number {
  if (view.word(at) === 'والمحيط' && /^الهاد[يء]ي?$/u.test(view.word(at + 1))) return 2; // «منتدى آسيا والمحيط الهادئ»
  const part = PARTS_OF_WORLD.has(view.word(at).slice(1)) ? knownNameAt(view.tokens, at + 1) : null;
  // «ومدينة دبي للإنترنت» is another body.
  return part !== null && part.cut === 0 && !view.word(part.end).startsWith('لل') ? 1 + part.end - (at + 1) : 0;
}

/** «معهد فلان المالي والإداري»: an adjective joined to another. */
export function isSecondAdjective(view: TextView, at: number): boolean {
  const [before, word] = [view.word(at - 1), view.word(at).slice(1)];
  return isDefinite(before) && isDefinite(word) && /يه?$/u.test(before) && word.endsWith('ه') === before.endsWith('ه') && isAdjectiveLike(before, null) && isAdjectiveLike(word, null);
}

/** «وفد من جامعة هارفارد يزور الجامعة»: hardly a noun within a name begins with «ي», but for names. */
export function isVerbHere(word: string): boolean {
  return isVerbOfNews(word) || (/^ي\p{L}{3}/u.test(word) && !givenNames.has(word));
}

/** «دائرة نظم المعلومات», «جامعة أم القرى»: words that are verbs or particles elsewhere. */
export function isNounHere(word: string, next: string): boolean {
  return (word === 'نظم' || word === 'ام') && isDefinite(next);
}

/** «وعصرنة الإدارة», «وائتمان الصادرات», «وموارد المياه»: «و» and an abstract noun with its genitive go on a field. */
export function isJoinedAbstract(view: TextView, at: number): boolean {
  const word = view.word(at);
  const stem = word.slice(1);
  if (!word.startsWith('و') || stem.length < 4 || /^(?:بال|لل|كال)/u.test(stem) || stopWords.has(stem) || !isDefinite(view.word(at + 1)) || stopWords.has(view.word(at + 1))) return false;
  if (headNouns.has(stem) || pluralHeads.has(stem) || officeNouns.has(stem) || givenNames.has(stem) || purposeNouns.has(stem) || isEverydayNoun(stem)) return false;
  const end = view.tokens[at]?.end ?? 1;
  const ofVerb = view.source[view.folded.starts[end - 1] ?? 0] === 'ة' && stem.length > 4;
  return ofVerb || /^ا\p{L}ت\p{L}ا\p{L}$/u.test(stem) || stem === 'موارد';
}

/** «البرلماني», «الصحفي», «الحقوقي»: titles of people that are adjectives of things, where no name follows. */
export function isTitleAsAdjective(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  return /^و?ال(?:برلماني|دبلوماسي|صحفي|اعلامي|حقوقي|قيادي)ه?$/u.test(view.word(at)) && !givenNames.has(next) && next !== 'عبد' && !honorifics.has(next);
}

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

/** Of these kinds none has a name in quotes: «المحكمة الدستورية «باطلة»» says something of it. */
export const hasNoName: ReadonlySet<OrganisationKind> = new Set(['court', 'ministry', 'government', 'parliament'] as const);

/** «شركة تتولى …», «بعثة مصرفية مصرية»: a clause or adjectives that describe any body, and name none. */
export function isDescription(view: TextView, at: number): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (/^ل(?!ل)/u.test(word) && (purposeNouns.has(word.slice(1)) || isCommonNoun(word.slice(1)))) return true; // «لجنة لمتابعة التنفيذ»
  if (/^(?:تابعه?|مقره|مقرها|معنيه?|مختصه?|مكلفه?|مسووله?|قادره?|لديها?|مشابهه?|مماثله?|عاملا?ه?|ناشطه?|مانحه?|منفذه?|شريكه?|راعيه?|مشغله?|مصنعه?)ا?$/u.test(word)) return true; // «معهد تابع للوزارة»
  const ofNationality = /\p{L}{3}يه$/u.test(word) || (stateOfNationality(word) !== null && word.endsWith('يه'));
  return isVerbOfNews(word) || (ofNationality && !isDefinite(next) && (/\p{L}{3}يه$/u.test(next) || describingWords.has(next)));
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
  'مجلس العزاء', 'بنك الدم', 'بنك المعلومات', 'نادي القرن', 'وكالة السفر', 'مجمع السكن', 'ولاية الفقيه', 'ولاية العهد', 'نيابة الرئيس',
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
