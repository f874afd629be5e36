import type { Language } from '../preferences/preferences.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Speech } from './language.tsx';
import { fill } from './text.ts';

const texts = { ar, en, fr };

/** The texts of a language, with numbers and days left as they are. */
export function speaking(language: Language): Speech {
  const plural = new Intl.PluralRules(language);
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    texts: texts[language],
    say: (text, values = {}) => fill(text, values, { plural, number: String }),
    number: String,
    percent: String,
    day: (iso) => ({ gregorian: iso, hijri: null }),
    moment: (iso) => iso,
  };
}
