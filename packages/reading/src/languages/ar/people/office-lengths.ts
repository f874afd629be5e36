import { isDefinite } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import { isAdjectiveLike } from '../organisations/chain-words.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { joinedNouns, purposeNouns } from '../organisations/words/name-words.ts';
import { readBody } from '../organisations/read-body.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { wordSet } from '../words/word-set.ts';
import { givenNames } from './words/given-names.ts';
import type { OfficeHead } from './office-heads.ts';
import { homeState, joinsArea, lengthOfRoyalEmbassy, placeHeads } from './office-places.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { honorifics } from './words/titles.ts';

/** «محافظ نينوى», «واليا لنواكشوط», «حاكما لمقاطعة النعمة»: how many words a place that is no State takes after an office. */
export function lengthOfArea(view: TextView, at: number, { noun, split }: OfficeHead): number {
  const word = view.word(at);
  if (givenNames.has(word)) return 0;
  if (/^ل(?:مقاطعه|منطقه|محافظه|ولايه|بلديه)$/u.test(word) && split.stem.endsWith('ا')) return 2;
  const known = knownNameAt(view.tokens, at);
  const governs = word.startsWith('ل') && /^(?:والي|حاكم|محافظ)ه?$/u.test(noun);
  // «محافظا لقابس»: whatever is governed is a place.
  if (governs && (known === null || known.known.ambiguous) && /[اه]$/u.test(split.stem) && word.length > 3) return 1;
  if (known === null || known.known.type !== 'place' || known.known.ambiguous) return 0;
  return known.cut > (governs ? 1 : 0) ? 0 : known.end - at;
}

/** «المكلفة بحقوق الإنسان», «المعني بالإرهاب». */
export function lengthInCharge(view: TextView, at: number): number {
  const word = view.word(at);
  if (!/^(?:ال)?(?:مكلف|معني)ه?$/u.test(view.word(at - 1)) || !word.startsWith('ب') || word.length < 4 || placeHeads.has(word.slice(1))) return 0;
  return !isDefinite(word.slice(1)) && isDefinite(view.word(at + 1)) ? 2 : 1;
}

/** «للشؤون السياسية», «لقطاع المياه»: what an office is for. */
export function lengthOfPurpose(view: TextView, at: number, { noun, held, complements }: { readonly noun: string; readonly held: boolean; readonly complements: number }): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  const deputy = /^(وكيل|وكيله|نايب|نايبه|مساعد|مساعده|مدير)$/u.test(noun);
  if (/^ل(?:بلاد(?:ه|ها|نا)|افريقيا|اسيا|اوروبا)$/u.test(word)) return 1;
  // «رئيس الدورة الحالية لمجلس الجامعة»
  if (/^ل(?:مجلس|لجنه|جمعيه|موتمر)$/u.test(word) && isDefinite(next) && [1, 2].some((back) => view.word(at - back) === 'الدوره')) return 2;
  const area = complements === 0 ? knownNameAt(view.tokens, at) : null;
  if (area !== null && area.known.type === 'place' && area.cut === 1) return area.end - at;
  // «رئيسا لأركان الجيش العراقي»: the army is read as the body.
  if (word === 'لاركان') return readBody(view, at + 1) !== null ? 1 : !isDefinite(next) ? 0 : isDefinite(view.word(at + 2)) && isAdjectiveLike(view.word(at + 2), null) ? 3 : 2;
  if (word.startsWith('لل')) return (!held || deputy || /^للش[ؤئويا]*ون$/u.test(word)) && complements < 3 ? 1 : 0;
  if (!/^ل(شوون|شون|اعمال|امن|شرطه|تحرير|فرع|مكتب|قطاع|قضايا|حقوق|رعايه|حمايه|محاربه|ترقيه|رقابه|مراقبه|صناعه|استثمار|تسويق|منطقه|برامج|سياسات|مكافحه|تنسيق|انشطه|عمليات|خدمات|مشروعات|مشاريع|تنميه|شرق|غرب|شمال|جنوب|وسط|دول)$/u.test(word)) return 0;
  if (/^ل(?:تنسيق|انشطه|عمليات|خدمات)$/u.test(word) && isDefinite(next) && /^ال.*(?:ي|يه)$/u.test(view.word(at + 2))) return 3;
  if (isDefinite(next) && isDefinite(view.word(at + 2)) && isAdjectiveLike(view.word(at + 2), null)) return 3; // «لمنطقة الشرق الأوسط»
  return isDefinite(next) ? 2 : joinsArea(view, at + 1) ? 3 : lengthOfDeeds(view, at);
}

/** «لشؤون تنمية الموارد البشرية»: an indefinite noun with its genitive. */
function lengthOfDeeds(view: TextView, at: number): number {
  const [next, after, last] = [view.word(at + 1), view.word(at + 2), view.word(at + 3)];
  if (!/^ل(?:شوون|شون|قطاع|برامج|سياسات)$/u.test(view.word(at)) || !isDefinite(after) || honorifics.has(after)) return 0;
  if (!(joinedNouns.has(next) || headNouns.has(next) || purposeNouns.has(next) || isCommonNoun(next))) return 0;
  return isDefinite(last) && isAdjectiveLike(last, null) && !honorifics.has(last) && !givenNames.has(last) ? 4 : 3;
}

/** «في جدة», «في إقليم كردستان», «لدى الدولة»: how many words a link and the place after it take. */
export function lengthOfLinkedPlace(view: TextView, at: number, complemented: boolean): number {
  const next = view.word(at + 1);
  const known = knownNameAt(view.tokens, at + 1);
  if (known !== null && known.known.type === 'place' && known.cut === 0) return known.end - at;
  // «في العاصمة المؤقتة عدن»
  const capital = next === 'العاصمه' ? (isDefinite(view.word(at + 2)) ? 3 : 2) : 0;
  const town = capital > 0 ? knownNameAt(view.tokens, at + capital) : null;
  if (capital > 0) return (town?.known.type === 'place' && town.cut === 0 ? town.end : at + capital) - at;
  const embassy = lengthOfRoyalEmbassy(view, at + 1);
  if (embassy > 0) return 1 + embassy;
  if (next === 'الشرق' && /^الا(?:دني|وسط|قصي)$/u.test(view.word(at + 2))) return 3;
  // «مدير إدارة … في الخارجية»: the ministry by its short name, of the State where one is at home.
  if (next === 'الخارجيه' && view.word(at) === 'في' && complemented && stateOfNationality(view.word(at + 2)) === null) return 2;
  // «في إقليم كردستان», «في منطقة مكة المكرمة»
  if (placeHeads.has(next) && complemented) return (knownNameAt(view.tokens, at + 2)?.end ?? at + 3) - at;
  // «السفير لدى الدولة»: the State where the outlet is at home.
  return view.word(at) === 'لدي' && known === null && homeState.has(next) && stateOfNationality(view.word(at + 2)) === null ? 2 : 0;
}

/** «والتعاون مع شرق إفريقيا», «والعلاقات مع البرلمان»: how many words tell with whom, «مع» included. */
export function lengthOfPartner(view: TextView, at: number): number {
  if (isDefinite(view.word(at))) return 2;
  return joinsArea(view, at) || PARTS_OF_WORLD.has(`${view.word(at)} ${view.word(at + 1)}`) ? 3 : 0;
}

/** Parts of continents, as the field of an office. */
const PARTS_OF_WORLD = wordSet([
  'شرق إفريقيا', 'غرب إفريقيا', 'شمال إفريقيا', 'جنوب إفريقيا', 'وسط إفريقيا', 'شرق آسيا', 'غرب آسيا', 'وسط آسيا', 'جنوب آسيا', 'شرق أوروبا',
  'غرب أوروبا',
]);

/** What may be headed besides a body: project, programme, campaign, initiative. */
const PROJECTS = wordSet(['مشروع', 'برنامج', 'حملة', 'مبادرة', 'مشاريع', 'برامج']);

/** «رئيس بعثتها», «مدير مكتبه»: a part of a body that was named before. */
const OWN_BODY = /^(?:بعثت|لجنت|شركت|هييت|منظمت|امانت|حكومت|ادارت|مكتب|وفد|مجلس|مركز|فرع|خارجيت|داخليت|ماليت|تجارت|ثقافت|زراعت|صحت|دفاع|عدل|تعليم|اقتصاد|وزرا[يء]|برلمان|جيش)(?:ها|ه|هم)$/u;

/** «مدير مشروع بناء السفن», «مدير برنامج دعم تنظيم الأسرة»: what is headed, to its definite noun. */
export function lengthOfProject(view: TextView, at: number): number {
  if (OWN_BODY.test(view.word(at))) return 1;
  if (!PROJECTS.has(view.word(at))) return 0;
  for (let words = 2; words < 5; words++) {
    const word = view.word(at + words - 1);
    if (isDefinite(word)) return words > 2 && !honorifics.has(word) ? words : 0;
    if (!(isCommonNoun(word) || joinedNouns.has(word) || purposeNouns.has(word) || word === 'بناء')) return 0;
  }
  return 0;
}

/** «وكيل الوزارة والمكلف بمهام الوزير الدكتور فلان»: how many words a second charge takes, where its holder follows. */
export function lengthOfSecondCharge(view: TextView, at: number): number {
  const charge = view.word(at + 1);
  if (!/^و(?:ال)?مكلفه?$/u.test(view.word(at)) || !/^ب\p{L}{3}/u.test(charge)) return 0;
  const words = charge.startsWith('بال') ? 2 : isDefinite(view.word(at + 2)) ? 3 : isDefinite(view.word(at + 3)) ? 4 : 0;
  return words > 0 && (skipHonorifics(view, at + words) > at + words || givenNames.has(view.word(at + words))) ? words : 0;
}

/** «مدير العلاقات العامة فيها أ. فلان»: a particle with the pronoun of the body that was named before, where a name follows. */
export function isSaidWithin(view: TextView, at: number): boolean {
  if (!/^(?:في|ب|لدي)ها?$|^(?:فيه|به|لديه)$/u.test(view.word(at)) || view.word(at) === 'في' || view.word(at) === 'لدي') return false;
  return skipHonorifics(view, at + 1) > at + 1 || givenNames.has(view.word(at + 1)) || view.word(at + 1) === 'عبد';
}

/** «…، المكلفة بالمناجم، …»: a comma before what a minister is charged with. */
export function isChargedAside(view: TextView, at: number): boolean {
  return view.mark(at) === '،' && /^المكلفه?$/u.test(view.word(at + 1)) && /^ب\p{L}{3}/u.test(view.word(at + 2));
}

/** The token after a body in an office: without what stands in brackets after a State, and with the town of a branch, «لإطعام الرياض». */
export function endOfBody(view: TextView, { state, kind, name, endToken }: Body): number {
  let at = endToken;
  while (state && view.startOf(at - 1) >= name.end) at--;
  const town = kind === null ? knownNameAt(view.tokens, at) : null;
  return town !== null && town.known.type === 'place' && town.cut === 0 ? town.end : at;
}

/** «الشرق الأوسط وإفريقيا», «أفريقيا وآسيا»: one more part of the world. */
function lengthOfContinent(view: TextView, at: number): number {
  if (/^و(?:شرق|غرب|شمال|جنوب|وسط)$/u.test(view.word(at)) && /^(?:افريقيا|اسيا|اوروبا|امريكا)$/u.test(view.word(at + 1))) return 2;
  return /^و(?:افريقيا|اسيا|اوروبا|اوروبه|امريكا)$/u.test(view.word(at)) && /^(?:ال(?:اوسط|ادني|اقصي)|افريقيا|اسيا|اوروبا|امريكا|المتوسط)$/u.test(view.word(at - 1)) ? 1 : 0;
}

/** «بالمهرة وحضرموت وسقطرى»: one more town after the first. */
export function lengthOfJoinedTown(view: TextView, at: number): number {
  const continent = lengthOfContinent(view, at);
  if (continent > 0) return continent;
  const [before, known] = [knownNameAt(view.tokens, at - 1), knownNameAt(view.tokens, at)];
  const towns = before?.known.type === 'place' && before.end === at && before.cut > 0 && known?.known.type === 'place' && known.cut === 1;
  return towns && known !== null ? known.end - at : 0;
}
