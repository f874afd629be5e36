import type { Language } from './captured.ts';

const SAMPLE = 20_000;

/** Function words are a third of real prose; below this share it is another language. */
const LEAST_SHARE = 0.1;

/** Words that hold sentences together; every page of the language has several of them. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['في', 'من', 'على', 'إلى', 'الى', 'عن', 'أن', 'ان', 'التي', 'الذي', 'مع', 'بين', 'هذا', 'هذه', 'كما', 'بعد', 'قبل', 'و', 'قد', 'لم', 'لا']),
  en: new Set(['the', 'of', 'and', 'to', 'in', 'that', 'for', 'with', 'is', 'was', 'by', 'its', 'on', 'from', 'will', 'be', 'has', 'are', 'this']),
  fr: new Set(['le', 'la', 'les', 'des', 'du', 'de', 'et', 'un', 'une', 'en', 'dans', 'pour', 'que', 'qui', 'par', 'sur', 'au', 'aux', 'est', 'ont', 'ses']),
};

/** The language of most of the text, by script and function words; null when neither tells. */
export function guessLanguage(text: string): Language | null {
  const words = text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? [];
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word));
  if (arabic.length * 2 > words.length) return hits(arabic, 'ar') > 0 || arabic.length < 20 ? 'ar' : null;
  const english = hits(words, 'en');
  const french = hits(words, 'fr');
  if (english === french || Math.max(english, french) < words.length * LEAST_SHARE) return null;
  return english > french ? 'en' : 'fr';
}

function hits(words: readonly string[], language: Language): number {
  return words.filter((word) => FUNCTION_WORDS[language].has(word)).length;
}
