import { matchKey, seriesKey } from '@mithaq/register';

type Language = 'ar' | 'en' | 'fr';

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** The language of a name is that of its letters; the document tells English from French. */
export function languageOf(value: string, documentLanguage: Language): Language {
  if (ARABIC_LETTER.test(value)) return 'ar';
  return documentLanguage === 'ar' ? 'en' : documentLanguage;
}

/** The languages a name may be of: Latin letters alone do not tell English from French. */
const languagesOf = (value: string): readonly Language[] => (languageOf(value, 'en') === 'ar' ? ['ar'] : ['en', 'fr']);

/** The index of keys takes no more than 2700 bytes; nobody tells two names apart by what stands further on. */
const LONGEST_KEY = 500;

/** The key under which a name is kept. */
export const keyOfName = (value: string, language: Language): string => matchKey(value, language).slice(0, LONGEST_KEY);

/** The keys under which a name may be kept. */
export function keysOfName(value: string): readonly string[] {
  return [...new Set(languagesOf(value).map((language) => keyOfName(value, language)))];
}

/** The keys under which the series of a meeting of this name may be kept. */
export function keysOfSeries(value: string, place: string | null): readonly string[] {
  return [...new Set(languagesOf(value).map((language) => seriesKey(value, { language, place })))];
}
