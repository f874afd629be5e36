import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { usePreferences } from '../preferences/preferences.ts';
import type { Language, Preferences } from '../preferences/preferences.ts';
import type { ar } from './ar/index.ts';
import { dayFormats, localeOf, showDay } from './day.ts';
import type { ShownDay } from './day.ts';
import { fill } from './text.ts';
import type { Text, Texts, Values } from './text.ts';

export type AllTexts = Texts<typeof ar>;

/** All that speaks to a person: the texts of her language, and numbers and days as she likes them. */
export interface Speech {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  readonly texts: AllTexts;
  /** Fills a text: `say(texts.home.waiting, { n: 5 })`. */
  readonly say: (text: Text, values?: Values) => string;
  readonly number: (n: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (iso: string) => ShownDay;
  /** An ISO moment as date and time of the reader's zone. */
  readonly moment: (iso: string) => string;
}

const loaders: Record<Language, () => Promise<AllTexts>> = {
  ar: async () => (await import('./ar/index.ts')).ar,
  en: async () => (await import('./en/index.ts')).en,
  fr: async () => (await import('./fr/index.ts')).fr,
};

function speechFor(texts: AllTexts, preferences: Preferences): Speech {
  const locale = localeOf(preferences);
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const plural = new Intl.PluralRules(preferences.language);
  const formats = dayFormats(preferences);
  const number = (n: number) => numbers.format(n);
  return {
    language: preferences.language,
    direction: preferences.language === 'ar' ? 'rtl' : 'ltr',
    texts,
    say: (text, values = {}) => fill(text, values, { plural, number }),
    number,
    percent: (share) => percents.format(share),
    day: (iso) => showDay(iso, formats, preferences.calendar),
    moment: (iso) => formats.moment(new Date(iso)),
  };
}

const SpeechContext = createContext<Speech | null>(null);

/** Loads the texts of the chosen language, and sets language and direction of the page. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const preferences = usePreferences();
  const { language } = preferences;
  const [loaded, setLoaded] = useState<{ language: Language; texts: AllTexts } | null>(null);

  useEffect(() => {
    let wanted = true;
    void loaders[language]().then((texts) => {
      if (wanted) setLoaded({ language, texts });
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  // While the next language is on its way the page stays in the one it has.
  const speech = useMemo(
    () => (loaded === null ? null : speechFor(loaded.texts, { ...preferences, language: loaded.language })),
    [loaded, preferences],
  );

  useEffect(() => {
    if (speech === null) return;
    document.documentElement.lang = speech.language;
    document.documentElement.dir = speech.direction;
  }, [speech]);

  if (speech === null) return null;
  return (
    <SpeechContext value={speech}>
      <I18nProvider locale={localeOf({ ...preferences, language: speech.language })}>{children}</I18nProvider>
    </SpeechContext>
  );
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('useSpeech stands outside LanguageProvider');
  return speech;
}
