import { languageOf } from './language-of.ts';
import type { Language, Reading, ReadingOptions } from './reading.ts';
import { keptReading } from './kept-reading.ts';

/** Reads texts of one language. */
export type LanguageReader = (source: string, options?: ReadingOptions) => Reading;

const loaders: Readonly<Record<Language, () => Promise<(source: string, options: ReadingOptions) => Reading>>> = {
  ar: async () => (await import('./languages/ar/read-text.ts')).readArabic,
  en: async () => (await import('./languages/en/read-text.ts')).readEnglish,
  fr: async () => (await import('./languages/fr/read-text.ts')).readFrench,
};

/**
 * The reader for this text: it reads as `read` does. Only the rules of its language are loaded, each language once, so that a
 * command that reads one page starts sooner, and a service holds no rules that it never uses.
 */
export async function readerFor(source: string, language: Language = languageOf(source)): Promise<LanguageReader> {
  const readText = await loaders[language]();
  return (text, options = {}) => keptReading(readText(text, options), text);
}
