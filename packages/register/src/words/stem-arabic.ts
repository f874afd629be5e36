import { foldArabic } from '../names/fold.ts';
import { BROKEN_PLURALS } from './broken-plurals.ts';
import { BEGIN_WITH_ALIF_LAM, BEGIN_WITH_LAM, BEGIN_WITH_WAW, FIELD_WORDS, NO_PLURAL } from './field-words.ts';

/*
 * A light stemmer for searching: it takes off what is written together with a word (و ف ب ل ك, the article, pronouns) and
 * the endings of number and gender. It goes no further: «اجتماعي» (social) must not become «اجتماع» (meeting).
 * Names in -an and -in («سلمان», «فلسطين», «بحرين») must stay whole, hence the lengths below.
 */

const NO_PLURAL_FORMS: ReadonlySet<string> = new Set(NO_PLURAL.map(foldArabic));
const IRREGULAR: ReadonlyMap<string, string> = irregularForms();
const KNOWN = stemsOf(FIELD_WORDS);
const WITH_WAW = stemsOf(BEGIN_WITH_WAW);
const WITH_LAM = stemsOf(BEGIN_WITH_LAM);
const WITH_ALIF_LAM = stemsOf(BEGIN_WITH_ALIF_LAM);

/** The stem of an Arabic word that is bare (see `bareWords`) but not yet folded: the hamza of «ألمانيا» tells that ال is no article. */
export function stemArabic(bareWord: string): string {
  return withoutEndings(foldArabic(withoutParticles(bareWord)));
}

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => withoutEndings(foldArabic(word))));
}

function withoutParticles(word: string): string {
  if (word.length < 4) return word;
  const afterAnd = withoutAnd(word);
  return withoutPreposition(withoutArticle(afterAnd));
}

function withoutAnd(word: string): string {
  const first = word.charAt(0);
  const rest = word.slice(1);
  if (first === 'ف') return /^(?:ال|بال|لل)...?/u.test(rest) ? rest : word;
  if (first !== 'و' || rest.length < 3) return word;
  if (/^(?:ال|لل|بال|كال)../u.test(rest)) return isOneOf(WITH_WAW, word) ? word : rest;
  if (isOneOf(KNOWN, rest) || rest.charAt(0) === 'و') return rest;
  return rest.length < 4 || isOneOf(WITH_WAW, word) ? word : rest;
}

function withoutArticle(word: string): string {
  if (word.startsWith('ال')) return word.length < 4 || isOneOf(WITH_ALIF_LAM, word) ? word : word.slice(2);
  if (word.startsWith('لل') && word.length >= 4) return isOneOf(WITH_LAM, word.slice(1)) ? word.slice(1) : word.slice(2);
  if (/^[بك]ال.../u.test(word)) return isOneOf(WITH_ALIF_LAM, word.slice(1)) ? word.slice(1) : word.slice(3);
  return word;
}

function withoutPreposition(word: string): string {
  if (!/^[بلك]/u.test(word) || isOneOf(KNOWN, word)) return word;
  const rest = word.slice(1);
  return rest.length >= 3 && isOneOf(KNOWN, rest) ? rest : word;
}

function isOneOf(stems: ReadonlySet<string>, word: string): boolean {
  return stems.has(withoutEndings(foldArabic(word)));
}

/** A folded word without pronoun and without ending of number and gender, in its singular. */
function withoutEndings(folded: string): string {
  const found = IRREGULAR.get(folded);
  if (found !== undefined) return found;
  const free = withoutPronoun(folded);
  const one = IRREGULAR.get(free) ?? singular(free);
  return IRREGULAR.get(one) ?? one;
}

function withoutPronoun(word: string): string {
  const free = ending(word, 'هما', 3) ?? ending(word, 'ها', 3) ?? ending(word, 'هم', 4) ?? ending(word, 'كم', 4);
  if (free !== null) return free.length > 3 && free.endsWith('ت') && !free.endsWith('ات') ? free.slice(0, -1) : free;
  return ending(word, 'ته', 4) ?? word;
}

function singular(word: string): string {
  if (NO_PLURAL_FORMS.has(word)) return word;
  const nisba = ending(word, 'يه', 2) ?? ending(word, 'يات', 2);
  if (nisba !== null) return `${nisba}ي`;
  const dual = ending(word, 'تين', 3) ?? ending(word, 'تان', 4);
  if (dual !== null) return dual;
  const regular = ending(word, 'ات', 3) ?? ending(word, 'ون', 4) ?? ending(word, 'ين', 4) ?? ending(word, 'ان', 4) ?? ending(word, 'ه', 3);
  return ending(regular ?? word, 'ا', 4) ?? regular ?? word;
}

/** The word without an ending, where so many letters are left; else null. */
function ending(word: string, letters: string, left: number): string | null {
  return word.endsWith(letters) && word.length - letters.length >= left ? word.slice(0, -letters.length) : null;
}

function irregularForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of BROKEN_PLURALS) {
    const [one = '', ...others] = line.split(' ').map(foldArabic);
    const stem = ending(one, 'ه', 2) ?? one;
    for (const form of [one, stem, ...others]) forms.set(form, stem);
  }
  // «آلية» would end as «إلى» does once folded: it keeps its ending
  for (const form of ['آلية', 'آليات']) forms.set(foldArabic(form), foldArabic('آلية'));
  return forms;
}
