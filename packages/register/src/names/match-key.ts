import { BEGIN_WITH_ALIF_LAM } from '../words/field-words.ts';
import { bareWords, foldArabic, foldLatin } from './fold.ts';

/** Languages of names. */
export type NameLanguage = 'ar' | 'en' | 'fr';

/** Words that say nothing of which body is meant. */
const EMPTY_WORDS: Readonly<Record<NameLanguage, ReadonlySet<string>>> = {
  // «على» is left in: folded it is the given name علي
  ar: new Set(['في', 'من']),
  en: new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to']),
  fr: new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'pour', 'en', 'a', 'au', 'aux', 'sur']),
};

/** «عبدالله» and «عبد الله» are one name, as are «أبوبكر» and «أبو بكر». */
const JOINED_TO_NEXT = new Set(['عبد', 'ابو', 'ابي', 'ابا']);

/** «التزام» has no article though it is written ال. */
const NO_ARTICLE: ReadonlySet<string> = new Set(BEGIN_WITH_ALIF_LAM.map(foldArabic));

const IN_BRACKETS = /[([{«"“][^)\]}»"”]{1,60}[)\]}»"”]\s*$/u;

/**
 * The key under which a name is looked up. Two spellings of one name have one key: letters folded, the article and the
 * particles written with it taken off, brackets at the end left out («… (إيسيسكو)»).
 */
export function matchKey(name: string, language: NameLanguage): string {
  const withoutBrackets = name.trim().replace(IN_BRACKETS, '').trim();
  const words = bareWords(withoutBrackets === '' ? name : withoutBrackets);
  const folded = words.map((word) => (isArabic(word) ? withoutArticle(word) : latinKey(word)));
  const telling = folded.filter((word) => !EMPTY_WORDS[language].has(word));
  return joinCompounds(telling.length === 0 ? folded : telling).join(' ');
}

/** True for a word in Arabic letters. */
export function isArabic(word: string): boolean {
  const letter = word.charCodeAt(0);
  return letter >= 0x600 && letter <= 0x6ff;
}

/** An Arabic word folded, without article: «والثقافة» → «ثقافه», «للتربية» → «تربيه»; «ألمانيا» has none. */
function withoutArticle(bareWord: string): string {
  if (NO_ARTICLE.has(foldArabic(bareWord))) return foldArabic(bareWord);
  const rest = /^(?:و?(?:ال|بال|كال|فال|لل))(?=..)/u.exec(bareWord);
  return foldArabic(rest === null ? bareWord : bareWord.slice(rest[0].length));
}

function latinKey(word: string): string {
  return foldLatin(word).replace(/iz(?=a|e|i)/gu, 'is');
}

function joinCompounds(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && JOINED_TO_NEXT.has(before)) joined[joined.length - 1] = before + word.replace(/^ال(?=..)/u, '');
    else joined.push(word.replace(/^عبدال(?=..)/u, 'عبد'));
  }
  return joined;
}
