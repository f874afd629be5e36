import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './texts.ts';

export type { Detail, Heading, Label, Texts } from './texts.ts';

export const LANGUAGES = ['ar', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const TEXTS: Readonly<Record<Language, Texts>> = { ar, en, fr };

/** What the command says, in a language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** One of our languages, or null. */
export function languageNamed(name: string): Language | null {
  return LANGUAGES.find((language) => language === name) ?? null;
}

/** The language of the system when it is one of ours, as the variables of the locale say it; else Arabic. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return languageNamed(locale.slice(0, 2).toLowerCase()) ?? 'ar';
}
