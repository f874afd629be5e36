import { isDefinite, type Split, splitsOf, withoutArticle } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { type KnownMatch, knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { genericParts, namingAdjectives } from '../organisations/name-words.ts';
import { readBody } from '../organisations/read-body.ts';
import { stateMeant } from '../organisations/state-meant.ts';
import { PLACE_HEADS } from '../places/cities.ts';
import type { TextView } from '../text-view.ts';
import { isEverydayNoun } from '../words/everyday-nouns.ts';
import { remembered } from '../words/remembered.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { afterAside } from './asides.ts';
import { ambiguousNames, givenNames } from './given-names.ts';
import { accusativeAdjectives, accusativeOffices, chargedOfficers, officeAdjectives, officeNouns, weakOfficeNouns } from './office-nouns.ts';
import { isSecondAccusative } from './second-nouns.ts';
import { honorifics, officeLikeHonorifics } from './titles.ts';

/** Nouns before the name of an area. */
export const PLACE_WORDS = wordSet(PLACE_HEADS);

/** The State where the outlet is at home: «السفير لدى الدولة». */
export const HOME = wordSet(['الدولة', 'المملكة', 'السلطنة', 'الجمهورية', 'البلاد', 'بلادنا', 'بلادها', 'بلاده', 'بلادهم']);

/** The noun with which an office begins. */
export interface OfficeHead {
  readonly split: Split;
  readonly noun: string;
  readonly definite: boolean;
}

/** The nouns of office that a word may be, whatever is attached before it. */
export const nounsIn = remembered((word): readonly OfficeHead[] =>
  splitsOf(word)
    .map((split) => ({ split, noun: withoutArticle(split.stem), definite: isDefinite(split.stem) }))
    .filter(({ noun, definite }) => officeNouns.has(noun) || chargedOfficers.has(noun) || (!definite && accusativeOffices.has(noun))),
);

/** What was read after the noun of an office. */
interface AfterNoun {
  readonly next: string;
  readonly body: Body | null;
  readonly complements: number;
  readonly adjectives: number;
  readonly offices: number;
  readonly possessive: boolean;
}

/** What an officer of a ministry or a bureau is charged with. */
const CHARGES = /^ب(?:مهم(?:ه|ات)|ماموري(?:ه|ات)|ملف|ال(?:اعلام|دراسات|تواصل|اتصال|علاقات|شوون|تعاون|برامج|تنسيق|بحوث|توثيق|تشريفات))/u;

/** Whether the words make an office, and not a common noun, a title or a name. */
export function isOffice({ split, noun, definite }: OfficeHead, { next, body, complements, adjectives, offices, possessive }: AfterNoun): boolean {
  const alone = complements + adjectives + offices === 0;
  if (alone && (definite || weakOfficeNouns.has(noun) || honorifics.has(split.stem))) return false;
  if (weakOfficeNouns.has(noun) && complements === 0 && !((definite || possessive) && adjectives > 0)) return false;
  if (!definite && alone && !possessive) return false;
  if (((noun === 'محافظه' && !(next.startsWith('ل') && complements > 0)) || (noun === 'امينه' && !(definite && adjectives > 0) && !/^(?:ال)?ش[وي]?ون$/u.test(next))) && body === null) return false;
  // «سلطان المرشد» is a name, «سلطان عمان» an office.
  if (noun === 'سلطان' && !definite && body?.state !== true && next !== 'البلاد') return false;
  // «عامل عمالة سلا», the governor; «عامل بناء» is anybody.
  if (noun === 'عامل' && !/^(?:عماله|اقليم)$/u.test(next)) return false;
  if (noun === 'كبير' && !/(?:ين|اء|ي|يها|يه)$/u.test(next)) return false;
  // «مكلف بمهمة بديوان الوزير»; «لجنة مكلفة بإعداد …» is no office.
  // «الأستاذ المساعد الدكتور فلان»: a rank
  if (noun === 'استاذ' && definite && complements === 0) return false;
  if (chargedOfficers.has(noun) && !CHARGES.test(next)) return false;
  if (noun === 'خادم' && next !== 'الحرمين') return false;
  return !(officeLikeHonorifics.has(split.stem) && definite && complements + adjectives === 0);
}

/** «رئيسها», «مديره»: with a pronoun, not «مديرة» with the ending of women. */
export function isPossessive(view: TextView, at: number, { noun, definite }: OfficeHead): boolean {
  if (definite || !/(?:ها|ه|نا)$/u.test(noun)) return false;
  const end = view.tokens[at]?.end ?? 1;
  return /(?:ها|نا)$/u.test(noun) || view.source[view.folded.starts[end - 1] ?? 0] !== 'ة';
}

/** How many words say more of an office at this token: «العام», «المنتهية ولايته»; -1 where they begin another one. */
export function adjectivesAt(view: TextView, at: number, complemented: boolean): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (accusativeAdjectives.has(word)) return complemented ? 0 : 1;
  if ((word === 'غير' || word === 'شبه') && officeAdjectives.has(next)) return 2; // «سفيرها غير المقيم»
  if (word === 'سابقا' && complemented) return 1; // «رئيس اللجنة سابقا»
  if (!complemented && /^(?:دايم|مقيم)ه?$/u.test(word)) return 1; // «سفير ومندوب دائم لدى …»
  // «سفيرا لنا فوق العادة ومفوضا لدى …»
  if (word === 'وفوق' && next === 'العاده') return 2; // «سفيرا مفوضا وفوق العادة»
  if (/^(?:ل(?:نا|ه|ها)|ومفوضه?ا?|والمفوضه?)$/u.test(word) && (next === 'فوق' || view.word(at - 1) === 'العاده')) return 1;
  if (/^المنتهيه?$/u.test(word) && next.startsWith('ولايت')) return 2;
  if (/^التابعه?$/u.test(word) && complemented && next.startsWith('ل')) return (readBody(view, at + 1, { insideOffice: true })?.endToken ?? at + (stateOfNationality(view.word(at + 2)) === null ? 2 : 3)) - at;
  if (/^(?:ال)?متعدده?$/u.test(word) && complemented && isDefinite(next)) return 2;
  if (!officeAdjectives.has(word) || (word === 'بالوكاله' && /^ال\p{L}+يه$/u.test(next) && next !== 'الحاليه')) return 0; // «بالوكالة الفرنسية للتنمية» is where
  if (word === 'المشرف' && ['العام', 'علي'].includes(next)) return /^(?:مساعد|نايب|وكيل)ه?$/u.test(view.word(at - 1)) ? 0 : -1;
  // «رئيس المكلفين» is no adjective; «مدير عام» is.
  return complemented && ['عام', 'عامه', 'اول'].includes(word) ? -1 : 1;
}

/** «رئيسا للهيئة», «أمينا عاما للاتحاد», «مستشارا بالديوان». */
export function leadsToBody(view: TextView, from: number): boolean {
  let at = from;
  while (accusativeAdjectives.has(view.word(at)) || isSecondAccusative(view.word(at))) at++;
  if (/^ل(?:فرع|مكتب|اداره|قسم|مديريه|وكاله|قطاع|مشروع|برنامج|امن|شرطه|شوون|تحرير)$/u.test(view.word(at)) && isDefinite(view.word(at + 1))) return true;
  if (view.word(at) === 'لاركان') return true; // «رئيسا لأركان الجيش»
  if (/^لنا$|^و?فوق$/u.test(view.word(at)) && /^(?:سفير|قنصل)/u.test(view.word(from - 1))) return true;
  if (/^وزيره?ا?$/u.test(view.word(from - 1)) && (/^لل.{3}/u.test(view.word(at)) || view.word(from) === 'اول')) return true;
  if ((/^امينه?ا?$/u.test(view.word(from - 1)) && view.word(from) === 'عاما') || /^ب(?:ال)?(?:اعمال|مهام)$/u.test(view.word(from))) return true;
  // «نائبا أول لرئيس مجلس الوزراء», «رئيسا لمجلس أمناء …»
  if (/^ل(?:رييس|وزير|مدير|امين|ملك|امير|ولي|خادم|محافظ|حاكم|عميد|سلطان|قايد|عاهل)ه?$/u.test(view.word(at)) || genericParts.has(`${view.word(at).replace(/^ل/u, '')} ${view.word(at + 1)}`)) return true;
  // «أمينا للصندوق», «نائبا للرئيس», «حاكما لمقاطعة …», «واليا لنواكشوط»
  if (/^لل(?:رييس|ملك|امير|امين|عاهل|حاكم|سلطان|مدير|محافظ|شيخ|صندوق|وزير|سر|شوون|اعلام|ماليه|وفد|فريق)$/u.test(view.word(at)) || (/^[لب]/u.test(view.word(at)) && (/^لبلاد(?:ه|ها|نا)$/u.test(view.word(at)) || PLACE_WORDS.has(view.word(at).slice(1)) || view.word(at).endsWith('مقاطعه')))) return true;
  // «نائبا رئيس الجامعة»: two of them.
  if (/^(?:رييس|وزير|مدير|امين)$/u.test(view.word(at)) && /^(?:نايب|مساعد|وكيل)ا$/u.test(view.word(at - 1))) return true;
  if (/^ل\p{L}{3}/u.test(view.word(at)) && /^(?:محافظ|والي)(?:ا|ه)$/u.test(view.word(from - 1))) return true;
  if (view.word(at).startsWith('ل') && (knownNameAt(view.tokens, at)?.known.type === 'place' || knownNameAt(view.tokens, at)?.known.type === 'state')) return true;
  const where = readBody(view, view.word(at) === 'في' || view.word(at) === 'لدي' ? at + 1 : at);
  return where !== null || (/^(?:لل|بال)/u.test(view.word(at)) && headNouns.has(view.word(at).replace(/^(?:لل|بال)/u, '')));
}

/** After the field of an office comes an adjective («الروسي», «العالية», «التونسيين» after a plural) or a name («البسام»). */
export function isAdjectiveOfField(word: string, before: string): boolean {
  if (word.endsWith('ين') && !namingAdjectives.has(word)) return /(?:ين|ون|ا|اء)$/u.test(before) || pluralPeople.has(before);
  if (isEverydayNoun(word)) return false;
  return stateOfNationality(word) !== null || /(?:ي|يه|ه)$/u.test(word) || namingAdjectives.has(word);
}

/** «لشؤون فرع طرابلس», «لشرق آسيا». */
export function joinsArea(view: TextView, at: number): boolean {
  const known = knownNameAt(view.tokens, headNouns.has(view.word(at)) ? at + 1 : at);
  return known !== null && known.cut === 0 && known.end === at + 2;
}

const pluralPeople = wordSet(['العلماء', 'الأطباء', 'الخبراء', 'الأدباء', 'الكتاب', 'الصيادلة', 'العمال', 'الصناع', 'التجار', 'الشباب', 'النواب', 'القضاة', 'المحامين']);

/** The State of an adjective that agrees with the office: «وزيرة الصحة المصرية», not «وزير المدن الفرنسية». */
export function nationalityIn(view: TextView, { from, to, feminine }: { from: number; to: number; feminine: boolean }): Body | null {
  for (let at = to - 1; at > from; at--) {
    // «نقيب المقاولين الفلسطينيين»: of many; «وزيرة المالية»: of finance.
    if (/(?:ين|ون|ات)$/u.test(view.word(at)) || (view.word(at) === 'الماليه' && /^(?:ال)?وزيره$/u.test(view.word(at - 1)))) continue;
    if (view.word(at).endsWith('ه') === feminine && stateOfNationality(view.word(at)) !== null) return stateMeant(view, at);
  }
  return null;
}

/** «مصر الشقيقة»: a courtesy to a State. */
export const COURTESY = /^ال(?:شقيق|صديق)ه?$/u;

/** «نائب المتحدث الرسمي باسم …»: whoever speaks stands within the two words before. */
export function isSpokesman(view: TextView, at: number, start: number): boolean {
  return [1, 2].some((back) => /^(?:ال)?(?:متحدث|ناطق)ه?$/u.test(view.word(at - back)) && at - back > start);
}

/** «المسؤول عن الشؤون الخارجية»: how many words say what a minister answers for. */
export function lengthOfCharge(view: TextView, at: number): number {
  if (/^وزيره?$/u.test(view.word(at - 1)) && /^(?:اوروبا|افريقيا)$/u.test(view.word(at)) && /^وال\p{L}{3}/u.test(view.word(at + 1))) return 2; // «وزير أوروبا والشؤون الخارجية»
  if (view.word(at) === 'عهده' && /^و?ولي$/u.test(view.word(at - 1))) return view.word(at + 1) === 'الامين' ? 2 : 1;
  if (!/^(?:ال)?مسوول[هة]?$/u.test(view.word(at)) || view.word(at + 1) !== 'عن') return 0;
  return isDefinite(view.word(at + 2)) ? 3 : view.word(at + 2) === 'شوون' && isDefinite(view.word(at + 3)) ? 4 : 0;
}

/** «رئيس هيئة التخطيط في سورية عامر …»: a name follows the place, which stands between the office and its holder. */
export function leadsToName(view: TextView, after: number): boolean {
  const courtesy = afterAside(view, COURTESY.test(view.word(after)) ? after + 1 : after);
  const at = view.mark(courtesy) === '،' ? courtesy + 1 : courtesy;
  const word = view.word(at);
  if (/^(?:سمو|معالي|سعاده|فخامه|جلاله)$/u.test(word)) return true;
  if (honorifics.has(word) && (givenNames.has(view.word(at + 1)) || view.word(at + 1) === 'مشيره')) return true;
  if (word === 'علي' && at === courtesy) return isDotted(view, at) && isDefinite(view.word(at + 1));
  return (givenNames.has(word) && (!ambiguousNames.has(word) || at > courtesy || givenNames.has(view.word(at + 1)) || isFamilyName(view.word(at + 1)))) || word === 'عبد' || /^(?:ال)?(?:دكتور|مهندس|استاذ|بروفيسور|سيد)ه?$/u.test(word);
}

/** No word of every day, no office and no noun of a body. */
function isFamilyName(word: string): boolean {
  return word.length > 3 && !stopWords.has(word) && !isEverydayNoun(word) && !officeNouns.has(withoutArticle(word)) && !headNouns.has(withoutArticle(word)) && stateOfNationality(word) === null;
}

/** «علي» the man, in a text that writes the preposition «على». */
function isDotted(view: TextView, at: number): boolean {
  const end = view.tokens[at]?.end ?? 1;
  return view.source[view.folded.starts[end - 1] ?? 0] === 'ي' && view.source.includes(' على ');
}

const POSTS_ABROAD = wordSet(['سفير', 'سفيرة', 'قنصل', 'مندوب', 'ممثل', 'مبعوث', 'مدير', 'منسق', 'منسقة', 'ممثلة', 'ملحق', 'ملحقة', 'مديرة', 'مندوبة', 'مبعوثة']);

/** Offices held in a State or a town, which belongs to their words: «المنسق المقيم في لبنان». */
export function isPostAbroad(noun: string, seat: string): boolean {
  if (/^(?:بعثه|مكتب|سفاره|قنصليه|فرع|وفد)$/u.test(seat)) return true;
  return POSTS_ABROAD.has(noun) || POSTS_ABROAD.has(noun.replace(/ت?(?:ها|نا|هم)$/u, '')) || (/^(?:نايب|مساعد)ه?$/u.test(noun) && POSTS_ABROAD.has(withoutArticle(seat)));
}

/** «الأستاذ خالد», «الأستاذ الدكتور»: the word before it is a title, not an office. */
export function leadsToTitled(next: string): boolean {
  return givenNames.has(next) || honorifics.has(next);
}

/** «مدير إدارة التعاون بهيئة الأرصاد» serves the authority; a dean or the head of a section serves the faculty or section. */
export function whoseOffice(body: Body, text: string): Body {
  return body.parent !== null && !body.parent.state && /^(?:اداره|قطاع|مكتب|وحده|دايره|الاداره|القطاع)(?![\u0621-\u064a])/u.test(text.slice(body.name.start, body.name.start + 8)) ? body.parent : body;
}

/** «… بجنيف», «… بمنطقة عسير»: how many words tell the seat of an office. */
export function lengthOfSeat(view: TextView, at: number): number {
  if (!view.word(at).startsWith('ب')) return 0;
  if (/^ببلاد(?:نا|ها?|هم)$/u.test(view.word(at))) return 1;
  if (/^بال(?:قطاع|منطقه|جهه|اقليم|محافظه|ولايه)$/u.test(view.word(at))) return /^ال.+(?:ي|يه)$/u.test(view.word(at + 1)) ? 2 : 1;
  const inArea = PLACE_WORDS.has(view.word(at).slice(1));
  const known = knownNameAt(view.tokens, inArea ? at + 1 : at);
  if (known === null || known.cut !== (inArea ? 0 : 1)) return 0;
  return inArea || known.known.type === 'place' ? known.end - at : 0;
}

/** «رئيس الديوان الملكي», not «صاحب السمو الملكي». */
export function isRoyal(view: TextView, at: number): boolean {
  return view.word(at) === 'الملكي' && view.word(at - 1) !== 'السمو';
}

/** «سفير لدى …», «عضو في …»: offices that need nothing before the link. */
export function isLinkedAlone(noun: string): boolean {
  return ['مدير', 'سفير', 'مندوب', 'ممثل', 'قنصل', 'مبعوث', 'عضو', 'خبير', 'استاذ', 'مستشار'].includes(noun) || /^(?:سفير|مندوب|ممثل|مبعوث|قنصل)(?:[ها]|نا|ها|تنا|تها)?$/u.test(noun);
}

/** «السفير الموريتاني في السعودية» serves Mauritania: the State where an envoy is sent is not whose he is. */
export function isEnvoyOf({ noun }: OfficeHead, known: KnownMatch | null): boolean {
  return /^(?:سفير|قنصل|منسق|مبعوث|موفد)ه?$/u.test(noun) && known !== null && known.known.type !== 'place';
}

/** «التكوين و التعليم»: a second field after «و» with white space, and no other office, body or person. */
export function isFieldApart(view: TextView, at: number): boolean {
  const word = view.word(at + 1);
  const bare = withoutArticle(word);
  return isDefinite(word) && !officeNouns.has(bare) && !headNouns.has(bare) && !honorifics.has(word) && !givenNames.has(word) && knownNameAt(view.tokens, at + 1) === null;
}

/** A committee or department: what stands after «في» is the body that it is a part of. */
export function isPart({ kind }: Body): boolean {
  return kind === 'unit' || kind === 'committee' || kind === 'council' || kind === 'secretariat';
}

/** «مبعوث إلى ليبيا», «النائب البرلماني عن حزب …», «مدير في …»: whether this noun of office goes on with this link. */
export function mayLink(noun: string, link: string): boolean {
  if (link === 'الي') return /^(?:مبعوث|سفير|موفد)/u.test(noun);
  return link !== 'عن' || /^(?:نايب|عضو|سيناتور|مرشح|مسوول)ه?$/u.test(noun);
}

/** «الخبير في العلاقات الدولية», «أستاذ في القانون», «النائب عن فريق …»: what an expert or a deputy stands for. */
export function isOfField(noun: string, link: string): boolean {
  return link === 'في' ? /^(?:خبير|باحث|مستشار|استاذ)ه?$/u.test(noun) : link === 'عن';
}

/** «الرئيس المدير العام»: two offices that are one. */
export function isChairman(view: TextView, at: number, start: number): boolean {
  return at === start && /^و?الرييسه?$/u.test(view.word(at)) && /^المديره?$/u.test(view.word(at + 1)) && /^العامه?$/u.test(view.word(at + 2));
}

/** «الممثل الأمريكي الخاص لأفغانستان»: the adjective tells who sends an envoy, the State after it where to. */
export function isSentBy(view: TextView, { noun }: OfficeHead, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^(?:مبعوث|ممثل|موفد|مندوب|سفير)ه?$/u.test(noun) && nationalityIn(view, { from, to, feminine: noun.endsWith('ه') }) !== null;
}

/** «وزير الدولة الياباني … لسلطنة عمان»: an adjective told whose minister he is; the State after it is where he went. */
export function isMinisterOf(view: TextView, { noun }: OfficeHead, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^(?:وزير|رييس)ه?$/u.test(noun) && nationalityIn(view, { from, to, feminine: noun.endsWith('ه') }) !== null;
}

const BEGINS_PURPOSE = /^لل\p{L}|^لش[وي]?ون$/u;

/** «… للبحث والدراسات العليا»: what a deputy is for goes on for so many words. */
export function isWithinPurpose(view: TextView, at: number): boolean {
  if (BEGINS_PURPOSE.test(view.word(at - 1))) return true;
  if (!view.word(at).startsWith('وال') && !view.word(at - 1).startsWith('وال')) return false;
  for (let back = 1; back < 8; back++) {
    if (BEGINS_PURPOSE.test(view.word(at - back))) return true;
    if (!isDefinite(view.word(at - back)) && !view.word(at - back).startsWith('وال')) return false;
  }
  return false;
}

/** What an «أمين» is of. */
const KEPT = wordSet(['السر', 'الصندوق', 'المكتبة', 'المظالم', 'العاصمة', 'المنطقة', 'المحافظة', 'المجلس', 'اللجنة', 'الجامعة', 'الحزب', 'التنظيم', 'الإعلام', 'الشباب', 'المرأة', 'العلاقات', 'القسم', 'الفتوى', 'المتحف']);

/** «الرئيس التنفيذي لشركة كذا أمين الناصر»: a man called so, not a keeper of something. */
export function isNamedAmin(view: TextView, at: number, { split, noun, definite }: OfficeHead): boolean {
  const next = view.word(at + 1);
  if (noun !== 'امين' || definite || split.attached !== '' || !isDefinite(next)) return false;
  return !officeAdjectives.has(next) && !KEPT.has(next) && !headNouns.has(next.slice(2)) && stateOfNationality(next) === null && knownNameAt(view.tokens, at + 1) === null;
}

/** «الممثل المقيم للبنك في فلسطين», «رئيس بعثتها للدعم في ليبيا»: the State is where he serves a body that was named before. */
export function isServedThere(view: TextView, at: number, known: KnownMatch | null): boolean {
  if (known?.known.type !== 'state') return false;
  if (isBodyNamedBefore(view.word(at - 1)) || /^و?(?:ممثل|مندوب|مدير|منسق|مبعوث)ت?(?:ها|هم)$/u.test(view.word(at - 1))) return true; // «ممثلة المنظمة في الأردن»
  // «المستشار الاقتصادي الأردني في الجزائر»
  if (isDefinite(view.word(at - 1)) && view.word(at - 1) !== 'الماليه' && stateOfNationality(view.word(at - 1)) !== null) return true;
  return view.word(at - 1).startsWith('لل') && (headNouns.has(view.word(at - 1).slice(2)) || view.word(at - 2).endsWith('ها'));
}

/** «مدير البرنامج بالسودان»: a body that was named before, and the State is where he serves it. */
export function isBodyNamedBefore(word: string): boolean {
  return /^ال(?:برنامج|مكتب|بعثه|وكاله|منظمه|صندوق|مفوضيه|موسسه|شركه|بنك|هييه|مركز|مجموعه|لجنه|شبكه|فرع)$/u.test(word);
}
