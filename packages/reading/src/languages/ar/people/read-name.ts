import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { describingWords, pluralHeads, pointingWords, purposeNouns } from '../organisations/name-words.ts';
import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { monthNames } from '../words/months.ts';
import { stopWords } from '../words/stop-words.ts';
import { ambiguousNames, givenNames } from './given-names.ts';
import { officeAdjectives, officeNouns } from './office-nouns.ts';
import type { Named } from './person.ts';
import { honorificBefore, honorifics, rankLetters } from './titles.ts';

const LINKS = new Set(['بن', 'ابن', 'بنت', 'ال', 'ابو', 'ابي', 'ام', 'ولد', 'بو', 'عبد', 'دي', 'فون', 'دا', 'دو', 'لو', 'ايت', 'اغ', 'دير']);
const LONGEST = 7;

/** Honorifics and ranks from this token on; gives the token after them. */
export function skipHonorifics(view: TextView, from: number): number {
  let at = from;
  for (;;) {
    const word = view.word(at);
    if (word === '') return at;
    const bare = at === from ? withoutParticle(word) : word;
    if (honorifics.has(word) || honorifics.has(bare) || honorificBefore.get(bare)?.has(view.word(at + 1)) === true) at++;
    else if (at > from && isDefinite(word) && stateOfNationality(word) !== null && /^[وب]?نظير/u.test(view.word(at - 1))) at++;
    else if (rankLetters.has(word) && givenNames.has(view.word(at + 1)) && view.mark(at + 1) === '') at++;
    else if (rankLetters.has(word) && (view.mark(at + 1) === '.' || view.mark(at + 1) === '/') && view.text[view.startOf(at) - 1] !== '.') at += 2;
    else if (at > from && rankLetters.has(word) && view.mark(at + 1) === '.') at += 2;
    else return at;
    if (view.mark(at) === '/') at++;
    if (view.word(at) === 'اركان' && view.word(at + 1) === 'حرب') at += 2;
  }
}

function withoutParticle(word: string): string {
  if (word.startsWith('لل')) return `ال${word.slice(2)}`;
  const inner = /^[وف]/u.test(word) && word.length > 3 ? word.slice(1) : word;
  if (inner.startsWith('لل')) return `ال${inner.slice(2)}`;
  return /^[بلك]/u.test(inner) && honorifics.has(inner.slice(1)) ? inner.slice(1) : inner;
}

/**
 * A person’s name at this token. `led` is true after an honorific or an office: then an unknown word begins a name too.
 * `cut` is the number of letters attached before the first word.
 */
export function readName(view: TextView, from: number, options: { led: boolean; cut?: number; titled?: boolean }): Named | null {
  const cut = options.cut ?? 0;
  const first = view.word(from).slice(cut);
  if (!begins(view, from, { word: first, led: options.led })) return null;
  // «الدكتور العاصمي» is a surname; after an office alone a definite word is an adjective.
  if (options.led && options.titled !== true && hasArticle(view, from, first) && !givenNames.has(first)) return null;
  let at = from;
  let given = 0;
  let words = 0;
  while (words < LONGEST) {
    const word = words === 0 ? first : view.word(at);
    const taken = words > 0 && !continuesName(view, at, { given, words, led: options.led }) ? 0 : nameLength(view, at, word);
    if (taken === 0) break;
    if (givenNames.has(word) || word === 'عبد' || word === 'بن' || word === 'بنت') given++;
    at += taken;
    words++;
  }
  if (words === 0) return null;
  const name = view.stretch(from, at, cut);
  const strength = strengthOf({ first, given, words, led: options.led, last: view.word(at - 1) });
  return { name, honorific: null, whole: name, startToken: from, endToken: at, nationality: null, strength };
}

interface Weight {
  readonly first: string;
  readonly given: number;
  readonly words: number;
  readonly led: boolean;
  readonly last: string;
}

function strengthOf({ first, given, words, led, last }: Weight): Named['strength'] {
  if (led) return given > 0 || words > 1 ? 'sure' : 'likely';
  if (words < 2 || given === 0) return 'weak';
  if (given > 2) return 'sure';
  const nisba = isDefinite(last) && last.endsWith('ي');
  if (!ambiguousNames.has(first) && (given > 1 || nisba)) return 'sure';
  return given > 1 || nisba ? 'likely' : ambiguousNames.has(first) ? 'weak' : 'likely';
}

/** How many tokens the piece of a name at this token takes: «عبد الله» two, «أبو غزالة» two, «خالد» one. */
function nameLength(view: TextView, at: number, word: string): number {
  if (!LINKS.has(word)) return ['الدين', 'العابدين'].includes(view.word(at + 1)) ? 2 : 1;
  const next = view.word(at + 1);
  if (next === '') return 0;
  return word === 'عبد' || LINKS.has(next) ? (LINKS.has(next) && view.word(at + 2) !== '' ? 1 + nameLength(view, at + 1, next) : 2) : 2;
}

function begins(view: TextView, at: number, { word, led }: { word: string; led: boolean }): boolean {
  if (word === '') return false;
  if (view.word(at + 1) === 'الدين' && !isDefinite(word)) return true;
  if (givenNames.has(word) && !(word === 'علي' && !isYeh(view, at))) return true;
  if (led && word === 'علي' && (givenNames.has(view.word(at + 1)) || view.word(at + 1) === 'عبد')) return true;
  if (word === 'عبد' || word === 'ابو') return view.word(at + 1) !== '';
  return led && isUnknownName(view, at, word) && !looksLikeParticle(word);
}

/** «سالم المالك», «هادي الأمين», «محمد الأمين ولد …»: names that were offices, where the name ends with them or goes on with a link. */
function isFamilyNameOfOffice(view: TextView, at: number, word: string): boolean {
  return /^ال(?:مالك|امين|قاضي|حاكم|سلطان|نقيب|قائد|عمده|والي|مفتي)$/u.test(word) && ['', 'ولد', 'بن', 'بنت', 'ابن'].includes(view.word(at + 1));
}

/** «ألكسندر» begins like the article only after folding. */
function hasArticle(view: TextView, at: number, word: string): boolean {
  if (!isDefinite(word)) return false;
  return !'أإآ'.includes(view.source[view.folded.starts[view.startOf(at)] ?? 0] ?? 'ا');
}

/** «علي» the man, not «على» the preposition, unless the source writes every yeh without dots. */
function isYeh(view: TextView, at: number): boolean {
  if (view.dotlessYeh && givenNames.has(view.word(at - 1))) return true;
  const end = view.tokens[at]?.end ?? 1;
  return view.source[view.folded.starts[end - 1] ?? 0] !== 'ى';
}

/** An unknown first word with «ل», «و» or «ب» before it is a phrase: «لمواجهة …», «والوفد». */
function looksLikeParticle(word: string): boolean {
  if (/^(لل|وال|بال|ال(?!ي|ك))/u.test(word) && !isDefinite(word)) return true;
  return /^ل./u.test(word) || (/^و(?!ي)/u.test(word) && word.length > 4) || (/^ب(?!و)/u.test(word) && word.length > 6) || (word.endsWith('ا') && officeNouns.has(word.slice(0, -1)));
}

function isUnknownName(view: TextView, at: number, word: string): boolean {
  if (stopWords.has(word) || honorifics.has(word) || monthNames.has(word) || purposeNouns.has(word) || describingWords.has(word) || pointingWords.has(word)) return false;
  const bare = withoutArticle(word);
  if (officeNouns.has(bare) || officeAdjectives.has(word) || headNouns.has(bare) || pluralHeads.has(bare) || commonWords.has(word)) return false;
  if (word.length < 2) return false;
  if (/^[وفبلك]/u.test(word) && stopWords.has(word.slice(1))) return false;
  const known = knownNameAt(view.tokens, at);
  return known === null || known.cut > 0 || known.known.ambiguous;
}

interface SoFar {
  readonly given: number;
  readonly words: number;
  readonly led: boolean;
}

function continuesName(view: TextView, at: number, soFar: SoFar): boolean {
  const word = view.word(at);
  if (word === '' || /^[a-z]/u.test(word)) return false;
  if (word === 'الله' && !/^(?:عبد|حمد|نصر|عطا|فضل|جار|خلف|ضيف|سعد|فتح|نعمه|هبه|جاد|رزق|خير)$/u.test(view.word(at - 1))) return false;
  if (officeNouns.has(word) && (isDefinite(view.word(at + 1)) || headNouns.has(view.word(at + 1)) || officeAdjectives.has(view.word(at + 1)))) return false;
  const next = view.word(at + 1);
  if (word === 'السيد' && soFar.given > 0 && (next === '' || stopWords.has(next))) return true;
  if (word === 'امير' && soFar.given > 0 && (next === 'عبد' || givenNames.has(next))) return true;
  if (givenNames.has(word)) return !(word === 'علي' && !isYeh(view, at)) && !(honorifics.has(word) && !word.endsWith('ي'));
  if (LINKS.has(word)) return view.word(at + 1) !== '' && !(word === 'ام' && soFar.words > 2);
  if (soFar.given > 0 && isFamilyNameOfOffice(view, at, word)) return true;
  if (!isUnknownName(view, at, word)) return false;
  if (stateOfNationality(word) !== null && soFar.given === 0) return false;
  if (hasArticle(view, at, word)) return soFar.given > 0 || /[يه]$/u.test(word);
  if (/^(وال|بال|لل|فال|كال)/u.test(word) || (word.startsWith('و') && officeNouns.has(word.slice(1)))) return false;
  const previous = view.word(at - 1);
  if (hasArticle(view, at - 1, previous) && previous.length > 4 && !givenNames.has(previous) && previous !== 'الله' && previous !== 'الدين' && view.word(at - 2) !== 'عبد') return false;
  // «و»، «ب» and «ل» before an unknown word are rather particles, unless the name has only one piece so far.
  const ends = view.word(at + 1) === '' || stopWords.has(view.word(at + 1));
  if (/^(?:[ول]|ب(?!و))/u.test(word) && ((soFar.words > 1 && !ends) || (soFar.given === 0 && word.length > 6))) return false;
  if (/^ي\p{L}{3,}[^ي]$/u.test(word)) return false;
  if (/^[يتسن]/u.test(word) && soFar.words > 1 && word.length > 4 && !word.endsWith('ي')) return false;
  return soFar.words < 4 + soFar.given;
}

/** Common nouns that follow names and titles in news, and belong to no name. */
export const commonWords: ReadonlySet<string> = new Set(
  ('مباحثات محادثات مشاورات لقاءات جلسات اجتماعات مفاوضات اجتماعا اجتماع لقاء زياره كلمه بيانا بيان تصريح تصريحات مذكره اتفاقيه اتفاق بروتوكول بروتوكولا عقد عقدا كلا وفد وفدا رساله دعوه دعم خطه مشروع برنامج مبادره حفل افتتاح ختام توقيع ' +
    'مراسم جلسه دوره قمه مؤتمر موتمر منتدي ندوه ورشه الجانب الجانبان الطرفان الطرفين البلدين البلدان الوفد الاجتماع اللقاء الحفل المذكره الاتفاقيه البروتوكول التوقيع التعاون العلاقات الشراكه الحضور المشاركين ' +
    'اهميه اعتزاز حرص ارتياح استعداد رغبه تطلع سعاده شكر تقدير مدي ان انها كلمته كلمتها نظيره نظيرها نظيرته مهام مهامه منصب منصبه تقريرا تقرير طلب طلبا استقباله وصوله ' +
    'مصدر مصادر شهود شاهد مراقبون محللون ناشطون سكان مواطن وسائل خبير خبراء دبلوماسي دبلوماسيون ناطق جهات مختصون اسمي خالص جزيل بالغ عميق صادق صباح مساء مسؤولين مسوولي اعضاء كبار السفراء الوزراء ممثلي ممثلو ممثلين عدد وعدد وعددا رجال رجل امراه شخص شخصيات شخصيه الي علي الاتحادي العامه').split(' '),
);
