import { wordSet } from '../words/word-set.ts';
import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import { honorifics } from '../people/words/titles.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { lengthBySense } from './chain-purposes.ts';
import { isAdjectiveLike } from './chain-words.ts';
import { headNouns, type HeadNoun } from './head-nouns.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { namingAdjectives, pluralHeads, pointingWords } from './words/name-words.ts';

/** What the chain is when it comes to a word with the article. */
interface Chain {
  readonly head: HeadNoun;
  readonly empty: boolean;
  readonly closed: boolean;
  /** A place or a person has been named. */
  readonly named: boolean;
}

const GREAT = /^ال(?:كبري|كبير|كبيره)$/u;
const PLACES_CALLED_GREAT = wordSet(['البحيرات', 'الصحراء', 'المغرب', 'الوادي']);
/** «البحيرات الكبرى», «الوادي الكبير»: of some places it is a part of the name. */
const isCalledGreat = (before: string, word: string): boolean => GREAT.test(word) && PLACES_CALLED_GREAT.has(before);

/** How many words go on a name though their like does not elsewhere: «جامعة القاضي عياض», «جامعة القديس يوسف», «جامعة القاهرة الجديدة التكنولوجية», «الآفرو آسيوية», «التعليم الخاص». */
export function lengthOfException(view: TextView, at: number, { head, empty, closed, named }: Chain): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (empty && ((head.kind === 'university' && word === 'القاضي') || /^القديسه?$/u.test(word)) && next !== '' && !isDefinite(next)) return 2;
  if (head.kind === 'university' && named && word === 'الجديده' && isAdjectiveLike(next, null)) return 1;
  if (!empty && isCalledGreat(view.word(at - 1), word)) return 1;
  if (word === 'الافرو' || word === 'الاورو') return 2;
  if (word === 'الصالح' && next === 'للشرب') return 2; // «الوطني للكهرباء والماء الصالح للشرب»
  return closed && isOfNobody(view, at) ? 1 : 0;
}

/** «التعليم الخاص», «التعليم الخاص بالمغرب», not «المشروع الخاص بالتعليم». */
function isOfNobody(view: TextView, at: number): boolean {
  if (!/^الخاصه?$/u.test(view.word(at))) return false;
  const next = view.word(at + 1);
  const place = next.startsWith('ب') ? knownNameAt(view.tokens, at + 1) : null;
  return !/^[بل]/u.test(next) || (place !== null && place.known.type !== 'organisation');
}

/** Which year is meant: last, next, current. */
const OF_THE_YEAR = wordSet(['الماضي', 'المقبل', 'القادم', 'الحالي', 'الجاري', 'المنصرم', 'الفائت', 'المنقضي', 'الدراسي', 'الجامعي', 'نفسه', 'ذاته']);

/** «العام الماضي» after a name is when, not the adjective «general». */
export function isYear(view: TextView, at: number): boolean {
  return view.word(at) === 'العام' && OF_THE_YEAR.has(view.word(at + 1));
}

/** «اللجنة المذكورة», «الوزارة المكلفة»: any such body, but for «المنظمة الكبرى المشتركة» and others that such a word names. */
export function pointsBack(view: TextView, at: number): boolean {
  const [before, word, next] = [view.word(at - 1), view.word(at), view.word(at + 1)];
  if (word === 'المكلفه') return lengthBySense(view, at + 1) === 0;
  if (isCalledGreat(before, word) || (GREAT.test(word) && next.startsWith('لل'))) return false;
  if ((word === 'الكبري' && next === 'المشتركه') || (word === 'العامله' && before === 'القوي') || (/^ال(?:ثاني|ثالث)$/u.test(word) && before === 'الحسن')) return false;
  return pointingWords.has(word);
}

/** «للديمقراطية والمساعدة الانتخابية»: help, and no assistant. */
export function isHelpOfKind(view: TextView, at: number): boolean {
  return view.word(at) === 'والمساعده' && /^ال(?:انتخابي|انساني|قانوني|قضايي|فني|تقني|اجتماعي|طبي|اداري)ه$/u.test(view.word(at + 1));
}

/** «مجلس الأعمال المصري - السعودي», «اللجنة المغربية - الأوروبية», at the stroke. */
export function isPairOfNationalities(view: TextView, at: number): boolean {
  const [before, after] = [view.word(at - 1), view.word(at + 1)];
  return isDefinite(after) && (stateOfNationality(before) !== null || OF_REGION.test(before)) && (stateOfNationality(after) !== null || OF_REGION.test(after));
}

/** «مجلس أعمال سعودي مالطي مشترك», «لجنة سعودية مالطية مشتركة»: how many words after the head noun; without «أعمال» only with «مشترك». */
export function lengthOfTwoStates(view: TextView, from: number): number {
  const at = view.word(from) === 'اعمال' ? from + 1 : from;
  const [one, other] = [view.word(at), view.word(at + 1)];
  if (isDefinite(one) || isDefinite(other) || stateOfNationality(one) === null || stateOfNationality(other) === null || one.endsWith('ه') !== other.endsWith('ه')) return 0;
  const joint = /^مشتركه?$/u.test(view.word(at + 2));
  return joint || at > from ? at - from + (joint ? 3 : 2) : 0;
}

const OF_REGION = /^ال(?:اور?وب|اورب|عرب|افريق|اسلام|اسيو|خليج|دول)يه?$/u;

/** «معهد الدراسات الدبلوماسية»: no diplomat. */
export function isDiplomatic(view: TextView, at: number): boolean {
  return view.word(at) === 'الدبلوماسيه' && /(?:ات|ه|وم)$/u.test(view.word(at - 1));
}

/** «البنك المركزي التونسي الشاذلي العياري»: after a nationality a word that is no adjective of bodies is who heads it. */
export function isHolderAfterNationality(view: TextView, at: number): boolean {
  const [before, word] = [view.word(at - 1), view.word(at)];
  if (!isDefinite(before) || stateOfNationality(before) === null || !isDefinite(word) || !word.endsWith('ي')) return false;
  return stateOfNationality(word) === null && !isCommonNoun(word) && !namingAdjectives.has(word) && !OF_REGION.test(word);
}

/** «نادي العين الإماراتي ⟨والسد القطري⟩»: after the adjective of a State a noun is another’s name. */
export function isAfterNationality(view: TextView, at: number): boolean {
  const before = view.word(at - 1);
  return isDefinite(before) && stateOfNationality(before) !== null && stateOfNationality(view.word(at - 2)) === null && !isAdjectiveLike(view.word(at).slice(1), null);
}

/** What departments and centres manage: «المركز الوطني للأمن وإدارة الأزمات», where «وإدارة الجودة» may be another department. */
const MANAGED = wordSet([
  'الأزمات', 'الكوارث', 'المخاطر', 'الأعمال', 'المشاريع', 'المشروعات', 'النفايات', 'المخلفات', 'الموارد', 'المرافق', 'المعرفة', 'الطوارئ', 'الحدود',
  'الأصول', 'الثروات', 'الحشود', 'الممتلكات', 'المؤسسات', 'التغيير', 'الوقت',
]);

/** «… وإدارة الأزمات»: an art that goes on with the name, and no department. */
export function isManagement(view: TextView, at: number): boolean {
  return view.word(at) === 'واداره' && MANAGED.has(view.word(at + 1));
}

/** «الشباب و الرياضة», with white space after the particle. */
export function isFieldApart(view: TextView, at: number): boolean {
  const bare = withoutArticle(view.word(at + 1));
  return !headNouns.has(bare) && !pluralHeads.has(bare) && !officeNouns.has(bare) && !honorifics.has(view.word(at + 1));
}
