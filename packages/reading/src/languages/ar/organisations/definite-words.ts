import { wordSet } from '../words/word-set.ts';
import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { officeNouns } from '../people/office-nouns.ts';
import { honorifics } from '../people/titles.ts';
import type { TextView } from '../text-view.ts';
import { isAdjectiveLike, lengthBySense } from './chain-words.ts';
import { headNouns, type HeadNoun } from './head-nouns.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { pluralHeads, pointingWords } from './name-words.ts';

/** What the chain is when it comes to a word with the article. */
interface Chain {
  readonly head: HeadNoun;
  readonly empty: boolean;
  readonly closed: boolean;
  /** A place or a person has been named. */
  readonly named: boolean;
}

/** How many words go on a name though their like does not elsewhere: «جامعة القاضي عياض», «جامعة القاهرة الجديدة التكنولوجية», «الآفرو آسيوية», «التعليم الخاص». */
export function lengthOfException(view: TextView, at: number, { head, empty, closed, named }: Chain): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (head.kind === 'university' && empty && word === 'القاضي' && !isDefinite(next)) return 2;
  if (head.kind === 'university' && named && word === 'الجديده' && isAdjectiveLike(next, null)) return 1;
  if (word === 'الافرو' || word === 'الاورو') return 2;
  return closed && isOfNobody(view, at) ? 1 : 0;
}

/** «التعليم الخاص», «التعليم الخاص بالمغرب», not «المشروع الخاص بالتعليم». */
function isOfNobody(view: TextView, at: number): boolean {
  if (!/^الخاصه?$/u.test(view.word(at))) return false;
  const next = view.word(at + 1);
  const place = next.startsWith('ب') ? knownNameAt(view.tokens, at + 1) : null;
  return !/^[بل]/u.test(next) || (place !== null && place.known.type !== 'organisation');
}

const OF_THE_YEAR = wordSet(['الماضي', 'المقبل', 'القادم', 'الحالي', 'الجاري', 'المنصرم', 'الفائت', 'المنقضي', 'الدراسي', 'الجامعي', 'نفسه', 'ذاته']);

/** «العام الماضي» after a name is when, not the adjective «general». */
export function isYear(view: TextView, at: number): boolean {
  return view.word(at) === 'العام' && OF_THE_YEAR.has(view.word(at + 1));
}

/** «اللجنة المذكورة», «الوزارة المكلفة»: any such body, but for «المنظمة الكبرى المشتركة» and others that such a word names. */
export function pointsBack(view: TextView, at: number): boolean {
  const [before, word, next] = [view.word(at - 1), view.word(at), view.word(at + 1)];
  if (word === 'المكلفه') return lengthBySense(view, at + 1) === 0;
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

const OF_REGION = /^ال(?:اور?وب|اورب|عرب|افريق|اسلام|اسيو|خليج|دول)يه?$/u;

/** «معهد الدراسات الدبلوماسية»: no diplomat. */
export function isDiplomatic(view: TextView, at: number): boolean {
  return view.word(at) === 'الدبلوماسيه' && /(?:ات|ه|وم)$/u.test(view.word(at - 1));
}

/** «الشباب و الرياضة», with white space after the particle. */
export function isFieldApart(view: TextView, at: number): boolean {
  const bare = withoutArticle(view.word(at + 1));
  return !headNouns.has(bare) && !pluralHeads.has(bare) && !officeNouns.has(bare) && !honorifics.has(view.word(at + 1));
}
