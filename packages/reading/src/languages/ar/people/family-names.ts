import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { givenNames } from './words/given-names.ts';
import { officeAdjectives, officeNouns } from './words/office-nouns.ts';

/** Titles, ranks and offices that families bear as their name. */
const TITLES_AS_FAMILY_NAMES = wordSet([
  'القاضي', 'العمدة', 'الشيخ', 'الأمير', 'الوزير', 'السفير', 'النائب', 'المالك', 'الأمين', 'الحاكم', 'السلطان', 'النقيب', 'القائد', 'الوالي',
  'المفتي', 'الملك', 'السيد', 'الحاج', 'الإمام', 'الكاتب', 'الشاعر', 'العقيد', 'العميد', 'الرائد', 'المقدم', 'المشير', 'الفريق', 'الطبيب', 'الزعيم',
  'الوكيل', 'الشهيد', 'المهندس', 'الفنان', 'القس', 'الخوري', 'المطران', 'الأديب', 'الملازم', 'المعلم', 'الأستاذ', 'البابا', 'العلامة', 'الشريف',
  'الرئيس', 'الركن', 'المستشار', 'الباشا', 'الآغا', 'الداعية', 'المدير', 'المؤذن', 'الخليفة', 'المحامي', 'الطيار', 'الجراح', 'المحاسب',
]);

/** Links of a longer name: «محمد الأمين ولد …». */
const LINKS = new Set(['ولد', 'بن', 'بنت', 'ابن']);

/** After these a title is an office held there: «السفير لدى …». */
const WHERE = new Set(['لدي', 'الي', 'في', 'ب']);

/** «سامر القاضي وزير …», «محمود العمدة، …»: a title that is the family name of whoever was named before it. */
export function endsWithFamilyName(view: TextView, at: number): boolean {
  if (!TITLES_AS_FAMILY_NAMES.has(view.word(at))) return isNounBeforeOffice(view, at) || isClosedNisba(view, at);
  const next = view.word(at + 1);
  if (next === '' || next === 'و' || LINKS.has(next)) return !(view.mark(at + 1) === '/' && view.word(at + 2) !== '');
  if (officeAdjectives.has(next)) return false;
  if (/^فه[وي]$/u.test(next)) return true;
  if (WHERE.has(next)) return next === 'في' && !headNouns.has(withoutArticle(view.word(at + 2)));
  if (stopWords.has(next) || isCommonNoun(next)) return true;
  return isNoComplement(next, givenNames.has(view.word(at - 1)));
}

/** «محمد الأمين الذهبي، …»: an adjective that a mark closes after two names. */
function isClosedNisba(view: TextView, at: number): boolean {
  const [before, word] = [view.word(at - 1), view.word(at)];
  if (!/^ال\p{L}{2,}[^ي]ي$/u.test(word) || !['،', '.', ')'].includes(view.mark(at + 1)) || officeAdjectives.has(word) || stateOfNationality(word) !== null) return false;
  return (givenNames.has(before) || TITLES_AS_FAMILY_NAMES.has(before)) && givenNames.has(view.word(at - 2));
}

/** «حسن راشد الدرهم رئيس الجامعة»: a common noun after two given names, before an office. */
function isNounBeforeOffice(view: TextView, at: number): boolean {
  const [before, word, next] = [view.word(at - 1), view.word(at), view.word(at + 1)];
  if (!isDefinite(word) || !givenNames.has(before) || !(givenNames.has(view.word(at - 2)) || view.word(at - 2) === 'بن')) return false;
  return isCommonNoun(word) && officeNouns.has(next) && !givenNames.has(next) && !headNouns.has(word.slice(2)) && !officeNouns.has(word.slice(2));
}

/** «القاضي بالمحكمة», «السفير المصري», «الشيخ خالد»: what makes the title a title. */
function isNoComplement(next: string, given: boolean): boolean {
  const joined = /^و(?:ال)?/u.test(next) && next.length > 3 ? next.slice(1) : null;
  if (joined !== null && (givenNames.has(joined) || officeNouns.has(withoutArticle(joined)) || isDefinite(joined) || headNouns.has(joined))) return true;
  if (givenNames.has(next) || stateOfNationality(next) !== null) return false;
  if (/^[بل]/u.test(next)) return !headNouns.has(withoutArticle(next.replace(/^لل|^[بل]/u, (cut) => (cut === 'لل' ? 'ال' : ''))));
  // Another office begins: «يوسف السفير مدير المركز»; after a family name it is a title, «ماركو روسي السفير مندوب …».
  return (officeNouns.has(next) && given) || headNouns.has(next) || (isDefinite(next) && headNouns.has(next.slice(2)));
}

/** «بن العيد» in one word. */
const MAGHREBI = wordSet(['بالعيد', 'بالحاج', 'بالقاسم', 'بالحسن', 'بالطيب', 'بالنور', 'بالخير', 'بالشيخ', 'بالضياف']);

/** «سعيد راشد بالعمى، محافظ …»: «بال» begins a family name where a mark closes it, and it is no place or thing. */
export function isMaghrebi(view: TextView, at: number, given: number): boolean {
  const word = view.word(at);
  if (MAGHREBI.has(word)) return true;
  return given > 1 && word.startsWith('بال') && view.mark(at + 1) === '،' && !isCommonNoun(word.slice(1)) && !headNouns.has(word.slice(3)) && knownNameAt(view.tokens, at) === null;
}

/** «عميد الكلية الدكتور نضال مقابلة.»: a common word that a mark closes is a family name after an office, a title and one given name. */
export function isClosedFamilyName(view: TextView, at: number): boolean {
  const word = view.word(at);
  return ['.', '،'].includes(view.mark(at + 1)) && isCommonNoun(word) && !isDefinite(word) && word.length > 3 && !/[اتن]$|^[بلوكف]/u.test(word) && !stopWords.has(word) && !officeNouns.has(word) && !headNouns.has(word) && stateOfNationality(word) === null;
}

/** «أحمد العسكري الأمين العام»: an adjective of offices is a family name between a given name and an office. */
export function isAdjectiveAsName(view: TextView, at: number): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  return officeAdjectives.has(word) && /^ال\p{L}{3,}ي$/u.test(word) && isDefinite(next) && officeNouns.has(withoutArticle(next));
}

/** «باعمر», «باوزير»: a family name of Hadramaut, no verbal noun after «ب». */
export function isHadrami(word: string): boolean {
  return /^با(?!ل)\p{L}{3,5}$/u.test(word) && !isCommonNoun(word.slice(1)) && !headNouns.has(word.slice(1)) && !/^ا(?:ت|\p{L}ت|[زضصط][دط]|\p{L}{2}ا\p{L}$|\p{L}ا\p{L}ه$|ن\p{L}{2}ا)/u.test(word.slice(1));
}
