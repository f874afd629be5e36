import { isDefinite, splitsOf, withoutArticle } from '../letters/tokens.ts';
import { ambiguousNames, givenNames } from '../people/words/given-names.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import { isVerbOfNews } from '../people/name-ends.ts';
import { skipHonorifics } from '../people/skip-honorifics.ts';
import { honorifics } from '../people/words/titles.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { isDescription } from './any-of-its-kind.ts';
import { isAdjectiveLike } from './chain-words.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { stateOfNationality } from './known-names.ts';
import { describingWords, pluralHeads, purposeNouns } from './words/name-words.ts';
import { lengthOfTownAbroad } from './towns-abroad.ts';
import { trades } from './words/trades.ts';

/** A bare proper name after a head noun, «شركة يونيو», and where the whole ends with the trade: «شركة سابك للمغذيات الزراعية». */
export function properNameAfter(view: TextView, from: number, head: HeadNoun): { readonly to: number; readonly end: number } | null {
  const learnt = view.localName(from, true)?.cut === 0; // «جمعية عناية», of «الجمعية … (عناية)»
  if (head.use !== 'named' || head.dual || (head.noun === 'مجمع' && view.word(from).endsWith('ات')) || !(learnt || mayBeProper(view.word(from)) || isShortBeforeTrade(view, from, head) || isDeedBeforeTrade(view, from, head) || spelledLetters(view, from) > 1)) return null;
  const letters = spelledLetters(view, from);
  const to = from + (letters > 1 ? letters : lengthOfTownAbroad(view, from) || (isSecondWord(view, from + 1) ? 2 : 1));
  const adjective = isDefinite(view.word(to + 1)) && isAdjectiveLike(view.word(to + 1), null);
  return { to, end: isTrade(view.word(to), head) ? secondTrade(view, to + (adjective ? 2 : 1)) : to };
}

/** «… للأبحاث ودراسات السوق»: where a second trade ends that is joined to the first. */
function secondTrade(view: TextView, at: number): number {
  const noun = /^و(?<noun>\p{L}{3,}ات)$/u.exec(view.word(at))?.groups?.['noun'];
  const goesOn = noun !== undefined && !pluralHeads.has(noun) && !headNouns.has(noun) && isDefinite(view.word(at + 1));
  return goesOn ? at + 2 : at;
}

/** Verbal nouns that firms go by: «استدامة», «إنجاز», «تطوير», «تكامل», «مبادرة». */
const DEED_AS_NAME = /^(?:است\p{L}{2,4}|ا\p{L}{1,2}ا\p{L}{1,2}|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|م\p{L}ا\p{L}{2}ه)$/u;

/** «شركة استقامة للأبحاث»: a verbal noun for a name, before the trade. */
function isDeedBeforeTrade(view: TextView, at: number, { kind }: HeadNoun): boolean {
  return kind === 'company' && DEED_AS_NAME.test(view.word(at)) && trades.has(view.word(at + 1).replace(/^لل/u, 'ال')) && !trades.has(`ال${view.word(at)}`);
}

/** «مجموعة ودق للاستثمار»: a short word that begins with «و», before the trade. */
function isShortBeforeTrade(view: TextView, at: number, head: HeadNoun): boolean {
  return /^و\p{L}{2,3}$/u.test(view.word(at)) && isTrade(view.word(at + 1), head) && trades.has(`ال${view.word(at + 1).slice(2)}`);
}

const LETTERS = new Set([
  'ايه', 'بي', 'سي', 'دي', 'اي', 'اف', 'جي', 'اتش', 'جيه', 'كيه', 'كي', 'ال', 'ام', 'ان', 'او', 'كيو', 'ار', 'اس', 'تي', 'يو', 'في', 'دبليو', 'اكس',
  'واي', 'زد', 'اند',
]);

/** Heads that go by a name of their own before they say what they are for. */
const CALLED: ReadonlySet<string> = new Set(['مؤسسة', 'مركز', 'منظمة', 'مرصد', 'شبكة', 'منتدى', 'صندوق', 'معهد', 'رابطة', 'وكالة']);

/** «مركز كتارا للدبلوماسية العامة»: an unknown word, before what the body is for. */
export function isCalledBeforePurpose(view: TextView, at: number, { noun, dual }: HeadNoun): boolean {
  const next = view.word(at + 1);
  return CALLED.has(noun) && !dual && !isDescription(view, at) && /^لل\p{L}{3}/u.test(next) && view.word(at).length > 3 && !isDefinite(view.word(at)) && mayBeProper(view.word(at)) && !purposeNouns.has(view.word(at)) && !officeNouns.has(view.word(at));
}

/** «إس تي سي», «إم تي إن»: how many names of Latin letters follow each other. */
function spelledLetters(view: TextView, from: number): number {
  let at = from;
  while (LETTERS.has(view.word(at)) && !(at > from && ['في', 'ان'].includes(view.word(at)) && !LETTERS.has(view.word(at + 1)))) at++;
  return at - from;
}

function mayBeProper(word: string): boolean {
  const plain = splitsOf(word).length === 1 || !/^[وبلكف]/u.test(word) || (word.length < 6 && !(word.startsWith('ب') && isCommonNoun(word.slice(1)))) || isNoPhrase(word);
  if (word.startsWith('و') && !givenNames.has(word)) return false;
  return plain && !describingWords.has(word) && !isCommonNoun(word) && word.length > 2 && !word.endsWith('يه') && !(word.endsWith('ات') && word.length < 6);
}

/** «جامعة بيرفان»: it only looks like «ب» and a noun; «شركة بقيمة …» and «بنك برأسمال …» are phrases. */
function isNoPhrase(word: string): boolean {
  const rest = word.slice(1);
  if (!/^[بك]/u.test(word) || /(?:[ها]|هم|هما|ات|ين)$/u.test(word) || /^(?:ال|راس|ا?ست)/u.test(rest) || (word.startsWith('ب') && /^[ات]..?[اي]/u.test(rest))) return false;
  return ![headNouns, pluralHeads, officeNouns, purposeNouns, stopWords, describingWords].some((nouns) => nouns.has(rest)) && !isCommonNoun(rest);
}

/** «شركة أركيوس إنرجي مع …»: a second foreign word, where the clause goes on after it. */
function isSecondWord(view: TextView, at: number): boolean {
  const [word, after] = [view.word(at), view.word(at + 1)];
  if (word.length < 3 || isDefinite(word) || /^[وبلفتيسن]/u.test(word) || /[هاي]$/u.test(word)) return false;
  if (stopWords.has(word) || describingWords.has(word) || isCommonNoun(word) || /^(?:مكون|مولف|منبثق|متخصص|مشكل)$/u.test(word)) return false; // «وفد جامعة بيرفان مكون من …»
  return (after === '' || stopWords.has(after) || isCommonNoun(after)) && !officeNouns.has(word) && !headNouns.has(word);
}

/** «شركة الأفق للحفر»: the trade belongs to the name. */
function isTrade(word: string, head: HeadNoun): boolean {
  const bare = word.slice(2);
  return (head.kind === 'company' || head.kind === 'ngo') && word.startsWith('لل') && word.length > 4 && ![bare, `ال${bare}`].some((noun) => purposeNouns.has(noun) || pluralHeads.has(noun) || headNouns.has(noun));
}

/** Where the name of a person ends that begins here, with its ranks; null where none does. */
export function endOfPersonalName(view: TextView, from: number): number | null {
  let at = skipHonorifics(view, from);
  const rank = at - 1;
  if (view.word(at) === 'المؤسس' || view.word(at) === 'الموسس') at++;
  const royal = /^(الملك|الامير|الاميره|السلطان|الامام)$/u.test(view.word(rank));
  let names = 0;
  for (; names < 4; names++) {
    const word = view.word(at);
    const linked = word === 'بن' || word === 'ابن' || word === 'بنت' || word === 'ال' || word === 'ابو' || (word === 'عبد' && !(royal && names > 0));
    if (linked && view.word(at + 1) === '') break;
    if (linked) at += view.word(at + 1) === 'عبد' && view.word(at + 2) !== '' ? 3 : 2;
    else if (givenNames.has(word) && !(royal && names > 0)) at++;
    else if (!royal && names > 0 && (isFamilyName(word) || isFamilyBeforeAdjective(view, at))) at++;
    else break;
  }
  // «صندوق الحسن الثاني»
  if (names > 0) return REGNAL.test(view.word(at)) ? at + 1 : at;
  // «الإمام», «الأمير سطام»: one unknown name is enough after the rank.
  return view.word(at) === '' || stopWords.has(view.word(at)) ? null : at + 1;
}

/** «شركة مدار فيصل العنزي»: after the name of a firm its officer, by a given name and a family’s. */
export function startsPerson(view: TextView, at: number): boolean {
  const [before, word, next] = [view.word(at - 1), view.word(at), view.word(at + 1)];
  if (!givenNames.has(word) || ambiguousNames.has(word) || givenNames.has(before) || /^(?:بن|بنت|عبد|ابو|ال|ابن)$/u.test(before)) return false;
  return givenNames.has(next) || next === 'بن' || next === 'عبد' || (/^ال\p{L}{2,}ي$/u.test(next) && !isCommonNoun(next) && stateOfNationality(next) === null);
}

/** «معهد خليل فليجان المالي»: an unknown word after a given name, where an adjective of the institute follows. */
function isFamilyBeforeAdjective(view: TextView, at: number): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (word.length < 4 || /^(?:[وبل]|ال)/u.test(word) || stopWords.has(word) || headNouns.has(word) || officeNouns.has(word) || isCommonNoun(word) || isVerbOfNews(word)) return false;
  return /^لل\p{L}{3}/u.test(next) || (isDefinite(next) && /[^ي]يه?$/u.test(next) && isCommonNoun(next));
}

/** Of kings: «الثاني», «السادس». */
const REGNAL = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس)$/u;

function isFamilyName(word: string): boolean {
  return isDefinite(word) && !stopWords.has(word) && !honorifics.has(word) && !headNouns.has(withoutArticle(word)) && !officeNouns.has(withoutArticle(word)) && !isCommonNoun(word) && !word.endsWith('ه');
}
