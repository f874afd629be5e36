import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { describingWords, pluralHeads, pointingWords, purposeNouns } from '../organisations/words/name-words.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { monthNames } from '../words/months.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { eastAsianEnd, isShortSyllable } from './east-asian-names.ts';
import { endsWithFamilyName, isAdjectiveAsName, isClosedFamilyName, isHadrami, isMaghrebi } from './family-names.ts';
import { hasArticle, isWithMadda, isYeh } from './letters-as-written.ts';
import { beginsNoName, endsName, isAside, isThingAfterFamily } from './name-ends.ts';
import { isLinked, strengthOf } from './name-strength.ts';
import type { Named } from './person.ts';
import { isOfSovereign, REGNAL } from './regnal-names.ts';
import { beforeGod, DIVINE, GIFTS } from './words/devout-names.ts';
import { familyFirst, givenNames } from './words/given-names.ts';
import { accusativeOffices, chargedOfficers, officeAdjectives, officeNouns } from './words/office-nouns.ts';
import { honorifics, officeLikeHonorifics } from './words/titles.ts';

/** Pieces that join the parts of a name: son of, daughter of, father of, de, von. */
const LINKS = new Set(['بن', 'ابن', 'بنت', 'منت', 'ال', 'ابو', 'ابي', 'ام', 'ولد', 'بو', 'عبد', 'دي', 'فون', 'دا', 'دو', 'لو', 'ايت', 'اغ', 'دير']);
const LONGEST = 7;

/**
 * A person’s name at this token. `led` is true after an honorific or an office: then an unknown word begins a name too.
 * `cut` is the number of letters attached before the first word.
 */
export function readName(view: TextView, from: number, options: { led: boolean; cut?: number; titled?: boolean; held?: boolean }): Named | null {
  const cut = options.cut ?? 0;
  const first = view.word(from).slice(cut);
  if (!begins(view, from, { word: first, led: options.led, titled: options.titled === true })) return null;
  // «الدكتور العاصمي» is a surname; after an office alone a definite word is an adjective.
  if (options.led && options.titled !== true && hasArticle(view, from, first) && !givenNames.has(first) && !/^(?:منت|بنت|ولد)$/u.test(view.word(from + 1))) return null;
  let at = options.led && familyFirst.has(first) ? eastAsianEnd(view, from) : from;
  if (at === from + 1) at = from;
  let [given, words] = [at > from ? 1 : 0, at - from];
  while (words < LONGEST) {
    const word = words === 0 ? first : view.word(at);
    const taken = words > 0 && !continuesName(view, at, { given, words, led: options.led, held: options.held === true }) ? 0 : nameLength(view, at, word);
    if (taken === 0) break;
    if (givenNames.has(word) || word === 'عبد' || word === 'بن' || word === 'بنت') given++;
    at += taken;
    words++;
    // «هينيس-بلاسخارت»
    if (words > 1 && isHyphen(view, at)) at += 2;
    if (words === 1 && isImam(view, at)) at++;
    at = afterInitials(view, at);
  }
  if (words === 0) return null;
  const name = view.stretch(from, at, cut);
  const strength = strengthOf({ first, given, words, led: options.led, last: view.word(at - 1), linked: isLinked(view, from, at) });
  return { name, honorific: null, whole: name, startToken: from, endToken: at, nationality: null, strength };
}

/** «ج. ب. نداييزيه»: initials within a name, and the token after them; the same token where no name follows them. */
function afterInitials(view: TextView, from: number): number {
  let at = from;
  while (view.word(at).length === 1 && view.mark(at + 1) === '.') at += 2;
  return at > from && view.word(at).length > 2 && isUnknownName(view, at, view.word(at)) ? at : from;
}

/** A hyphen between two names without white space, the second unknown. */
function isHyphen(view: TextView, at: number): boolean {
  return view.mark(at) === '-' && view.tokens[at]?.spaced === false && view.tokens[at + 1]?.spaced === false && view.word(at + 1).length > 2 && isUnknownName(view, at + 1, view.word(at + 1));
}

/** «عبد الرحيم امام عضو مجلس …»: written with no hamza above, and before an office, a name and not «before». */
function isImam(view: TextView, at: number): boolean {
  return view.word(at) === 'امام' && view.source[view.folded.starts[view.startOf(at)] ?? 0] !== 'أ' && officeNouns.has(withoutArticle(view.word(at + 1)));
}

/** «نور الدين», «عطاء المنان», «فضل الله»: two words of one name. */
function isDevout(view: TextView, at: number, word: string): boolean {
  const next = view.word(at + 1);
  return next === 'الدين' || next === 'العابدين' || (DIVINE.has(next) && GIFTS.has(word));
}

/** How many tokens the piece of a name at this token takes: «عبد الله» two, «أبو غزالة» two, «خالد» one. */
function nameLength(view: TextView, at: number, word: string): number {
  if (!LINKS.has(word)) return isDevout(view, at, word) ? 2 : 1;
  const next = view.word(at + 1);
  if (next === '') return 0;
  if (!LINKS.has(next) || view.word(at + 2) === '') return 2;
  // «بن عبد الله»: a link leads to a second one, never to a third
  return LINKS.has(view.word(at + 2)) ? 3 : 1 + nameLength(view, at + 1, next);
}

function begins(view: TextView, at: number, { word, led, titled }: { word: string; led: boolean; titled: boolean }): boolean {
  if (word === '') return false;
  if (isDevout(view, at, word) && !isDefinite(word)) return true;
  if (givenNames.has(word) && !(word === 'علي' && !isYeh(view, at))) return true;
  if (led && isWithMadda(view, at, word)) return isUnknownName(view, at + 1, view.word(at + 1));
  if (led && word === 'علي' && (givenNames.has(view.word(at + 1)) || view.word(at + 1) === 'عبد')) return true;
  if (word === 'عبد' || word === 'ابو') return view.word(at + 1) !== '';
  // «د. مشرف القرني»: a title that men are called by too.
  if (led && /^(?:مشرف|عميد|حاكم|ناطق)$/u.test(word) && isNisba(view.word(at + 1)) && !isCommonNoun(view.word(at + 1)) && !officeAdjectives.has(view.word(at + 1)) && stateOfNationality(view.word(at + 1)) === null) return true;
  if (titled && familyFirst.has(word) && isShortSyllable(view, at + 1, false)) return true; // «السيد لي جيان هوا»
  if (led && word === 'مشيره') return !stopWords.has(view.word(at + 1)) && isUnknownName(view, at + 1, view.word(at + 1));
  const foreign = (titled || isAside(view, at)) && /^ل(?!ل)\p{L}{3}/u.test(word) && !leadsAway(view, at, word) && !purposeNouns.has(word.slice(1)) && !officeLikeHonorifics.has(view.word(at - 1)); // «السيدة لويزا …»
  return led && isUnknownName(view, at, word) && (foreign || !looksLikeParticle(word)) && !beginsNoName(view, at);
}

/** «أمير دولة …», «مساعد الوزير», «سفير مصر»: a word that could be a given name, but leads on to what the office is of. */
function beginsOffice(view: TextView, at: number, word: string): boolean {
  const next = view.word(at + 1);
  if (!officeNouns.has(word) || next === '') return false;
  if (officeNouns.has(next) ? !givenNames.has(next) : next.startsWith('ل') && officeNouns.has(next.slice(1))) return true;
  if (isDefinite(next) || headNouns.has(next) || pluralHeads.has(next) || officeAdjectives.has(next) || areas.has(next)) return true;
  const known = knownNameAt(view.tokens, at + 1);
  return known !== null && known.cut === 0 && !known.known.ambiguous;
}

/** What an area is: a word that could be a given name leads on to it. */
const areas = wordSet(['منطقة', 'محافظة', 'إقليم', 'إمارة', 'ولاية', 'مدينة', 'دولة', 'مقاطعة', 'جهة', 'لواء', 'قضاء']);

/** «محمد قائد المقطري»: before a family name, not before those whom somebody commands. */
function isLeaderAsName(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  return /^(?:قايد|امير|عميد|وكيل|ناظر)$/u.test(view.word(at)) && isNisba(next) && stateOfNationality(next) === null && !isCommonNoun(next) && !officeAdjectives.has(next);
}

function isNisba(word: string): boolean {
  return isDefinite(word) && word.length > 5 && word.endsWith('ي');
}

/** «رشيد الطالبي المنصوري»: a second name after a place, a tribe or an ancestor. */
function isSecondNisba(view: TextView, at: number, word: string): boolean {
  const previous = view.word(at - 1);
  return isNisba(word) && isNisba(previous) && stateOfNationality(word) === null && !isCommonNoun(word) && !isCommonNoun(previous) && !officeAdjectives.has(previous) && !headNouns.has(word.slice(2));
}

/** «بمقر», «بتكلفة»: ب and a noun; «بانكولي», «بلاسخارت» are foreign names. */
function isBound(word: string): boolean {
  if (!/^ب(?!و)/u.test(word)) return false;
  if (word.length < 6) return word.length > 3 && isCommonNoun(word.slice(1)) && !SHORT_FAMILY_NAMES.has(word);
  const rest = word.slice(1);
  return !/^ب[ايرل]/u.test(word) || word.startsWith('بال') || isCommonNoun(rest) || headNouns.has(rest) || officeNouns.has(rest) || purposeNouns.has(rest) || pluralHeads.has(rest);
}

/** «لمصر», «لبعثة», «بمدينة»: a particle before what is known to be no name. */
function leadsAway(view: TextView, at: number, word: string): boolean {
  const rest = word.slice(1);
  const known = knownNameAt(view.tokens, at);
  return (known !== null && known.cut > 0 && !known.known.ambiguous) || isCommonNoun(rest) || headNouns.has(rest) || officeNouns.has(rest);
}

/** Family names that look like a particle with a pronoun or a noun. */
const SHORT_FAMILY_NAMES = new Set([
  'فاي', 'باه', 'واد', 'باول', 'كاي', 'كان', 'فام', 'لوبيز', 'لوبيس', 'لوبيث', 'لوران', 'لوغان', 'لومبارد', 'ليفي', 'ليون', 'لامبرت', 'واتسون', 'واطسون', 'ويلسون',
]);

/** An unknown first word with «ل», «و» or «ب» before it is a phrase: «لمواجهة …», «والوفد». */
function looksLikeParticle(word: string): boolean {
  if (/^(لل|وال|بال|ال(?!ي|ك))/u.test(word) && !isDefinite(word)) return true;
  return /^ل./u.test(word) || /^وي\p{L}{3,}(?:ان|ون)$/u.test(word) || (/^و(?!ي)/u.test(word) && word.length > 4) || isBound(word) || (word.endsWith('ا') && officeNouns.has(word.slice(0, -1)));
}

function isUnknownName(view: TextView, at: number, word: string): boolean {
  if (stopWords.has(word) || honorifics.has(word) || monthNames.has(word) || purposeNouns.has(word) || describingWords.has(word) || pointingWords.has(word)) return false;
  const bare = withoutArticle(word);
  if (officeNouns.has(bare) || officeAdjectives.has(word) || accusativeOffices.has(word) || chargedOfficers.has(word) || headNouns.has(bare) || pluralHeads.has(bare) || isCommonNoun(word)) return false;
  if (word.length < 2 || (/^[وفبلك]/u.test(word) && stopWords.has(word.slice(1)) && !SHORT_FAMILY_NAMES.has(word))) return false;
  const known = knownNameAt(view.tokens, at);
  return known === null || known.cut > 0 || known.known.ambiguous;
}

interface SoFar {
  readonly given: number;
  readonly words: number;
  readonly led: boolean;
  readonly held: boolean;
}

function continuesName(view: TextView, at: number, soFar: SoFar): boolean {
  const word = view.word(at);
  if (word === '' || endsName(view, at)) return false;
  if (word >= 'a' && word < '{') return /^[a-z]/u.test(view.word(at - 1)) && view.isCapital(at); // «السيدة Marina Lopez»
  if (word === 'الله' && !beforeGod.has(view.word(at - 1))) return false;
  if ((soFar.given > 0 || soFar.led) && endsWithFamilyName(view, at)) return true;
  const next = view.word(at + 1);
  // «الملك عبدالله الثاني», «البابا تواضروس الثاني»
  if (soFar.words === 1 && REGNAL.test(word) && isOfSovereign(view, view.word(at - 2) === 'عبد' ? at - 3 : at - 2)) return true;
  if (word === 'ابن' && REGNAL.test(view.word(at - 1)) && isDefinite(view.word(at + 1))) return true;
  if (soFar.words === 1 && soFar.given === 1 && isLeaderAsName(view, at)) return true;
  if (beginsOffice(view, at, word)) return false;
  // «سمر الحاج بدر»: nobody’s title stands right after one given name.
  if (/^ال(?:حاج|شيخ|سيد)$/u.test(word) && soFar.words < 3 && soFar.given === soFar.words && (givenNames.has(next) || (soFar.words === 1 && /^ال\p{L}{3,}ي$/u.test(next) && !isCommonNoun(next) && !officeAdjectives.has(next) && stateOfNationality(next) === null) || (soFar.words === 2 && next.length > 3 && !isDefinite(next) && !/^[وبلفك]/u.test(next) && isUnknownName(view, at + 1, next)))) return true;
  // «حسين أمير عبد اللهيان», «حسن شيخ محمود»
  if (/^(?:امير|شيخ|حاج|سيد|ملا)$/u.test(word) && soFar.given > 0 && (next === 'عبد' || givenNames.has(next))) return true;
  if (givenNames.has(word)) return !(word === 'علي' && !isYeh(view, at)) && !(honorifics.has(word) && !word.endsWith('ي'));
  if (LINKS.has(word)) return view.word(at + 1) !== '' && !(word === 'ام' && soFar.words > 2);
  if (isSecondNisba(view, at, word)) return soFar.words < 4;
  // «وزير الشباب رائد العدوان، …»: a common word that a mark closes is a family name after an office.
  if (soFar.led && soFar.given >= soFar.words && isDefinite(word) && view.mark(at + 1) === '،' && (isCommonNoun(word) || word === 'الرييسي') && !officeNouns.has(word.slice(2)) && !headNouns.has(word.slice(2))) return true;
  if (soFar.words === 1 && soFar.given === 1 && isAdjectiveAsName(view, at)) return true;
  if (soFar.held && soFar.words === 1 && soFar.given === 1 && isClosedFamilyName(view, at)) return true;
  if (!isUnknownName(view, at, word)) return false;
  if (stateOfNationality(word) !== null && (soFar.given === 0 || /^ال.*يه$/u.test(word))) return false;
  if (hasArticle(view, at, word) && isThingAfterFamily(word, view.word(at - 1))) return false;
  if (hasArticle(view, at, word)) return soFar.given > 0 || /[يه]$/u.test(word) || (soFar.led && soFar.words === 1 && (view.word(at + 1) === '' || stopWords.has(view.word(at + 1))));
  if (((/^(?:وال|بال|لل)/u.test(word) || (/^[فك]ال/u.test(word) && isCommonNoun(word.slice(1)))) && word !== 'فال' && word !== 'بالله' && !isMaghrebi(view, at, soFar.given)) || (word.startsWith('و') && officeNouns.has(word.slice(1)))) return false;
  const previous = view.word(at - 1);
  if (hasArticle(view, at - 1, previous) && previous.length > 4 && !givenNames.has(previous) && !(soFar.words === 1 && givenNames.has(next)) && !DIVINE.has(previous) && !/^(?:[وفلب]?عبد|ولد|بن|بنت)$/u.test(view.word(at - 2))) return false;
  // «و»، «ب» and «ل» before an unknown word are rather particles, unless the name has only one piece so far.
  const ends = next === '' || stopWords.has(next) || (/^ل..?.?$/u.test(word) && officeNouns.has(withoutArticle(next)));
  if (/^[ولب]/u.test(word) && !SHORT_FAMILY_NAMES.has(word) && leadsAway(view, at, word)) return false;
  if (/^[ول]/u.test(word) && !SHORT_FAMILY_NAMES.has(word) && ((soFar.words > 1 && !ends) || (soFar.given === 0 && word.length > 6))) return false;
  if (soFar.given > 0 && isHadrami(word)) return true;
  if (/^ب(?!و)/u.test(word) && (soFar.words > 1 || soFar.given === 0) && ((isBound(word) && !isMaghrebi(view, at, soFar.given)) || (soFar.words > 1 && !ends && word.length < 6 && !officeNouns.has(withoutArticle(view.word(at + 1)))))) return false;
  if (word.startsWith('بال') && word !== 'بالله' && !isMaghrebi(view, at, soFar.given)) return false;
  // «… وزوجته», «… وحرمه»: those who came with him.
  if (/^و(?:حرم|\p{L}{2,}ت)(?:ه|ها|هم)$/u.test(word)) return false;
  // «شارك … بورقة عمل»
  if (word.startsWith('ب') && leadsOn(word, view.word(at + 1))) return false;
  if (soFar.led && soFar.words === 1 && isDefinite(next) && officeNouns.has(withoutArticle(next)) && /^ي\p{L}{3,}$/u.test(word)) return true; // «السيد بير يكانسن المدير …»
  if ((/^ي\p{L}{3,}[^ي]$/u.test(word) || (soFar.words > 1 && /^ي\p{L}{2}[^ي]$/u.test(word))) && !word.endsWith('الله')) return false;
  if ((/^(?:[يتن]|س[يتن])/u.test(word) && !(word.startsWith('س') && ends)) && soFar.words > 1 && word.length > 4 && !word.endsWith('ي')) return false;
  return soFar.words < 4 + soFar.given;
}

/** «بورقة عمل», «بجولة تفقدية»: ب before a noun that its genitive or adjective follows. */
function leadsOn(word: string, next: string): boolean {
  return word.length > 4 && word.endsWith('ه') && (isCommonNoun(next) || next.endsWith('يه'));
}
