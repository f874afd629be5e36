import type { Preferences } from '../preferences/preferences.ts';

const locales = { ar: 'ar', en: 'en-GB', fr: 'fr' } as const;

/** The BCP 47 tag for numbers and dates, with the digits the reader chose. */
export function localeOf(preferences: Preferences): string {
  const digits = preferences.language === 'ar' ? preferences.digits : 'latn';
  return `${locales[preferences.language]}-u-nu-${digits}`;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

function noon(iso: string): Date | null {
  const [, year, month, day] = DAY.exec(iso) ?? [];
  if (year === undefined) return null;
  // Noon, so that no time zone moves the day.
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12));
}

export interface DayFormats {
  readonly gregorian: Intl.DateTimeFormat;
  readonly hijri: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
}

export function dayFormats(preferences: Preferences): DayFormats {
  const locale = localeOf(preferences);
  const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    gregorian: new Intl.DateTimeFormat(`${locale}-ca-gregory`, written),
    hijri: new Intl.DateTimeFormat(`${locale}-ca-islamic-umalqura`, written),
    // With the name of the month, as every other day is written.
    moment: new Intl.DateTimeFormat(`${locale}-ca-gregory`, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' }),
  };
}

export interface ShownDay {
  readonly gregorian: string;
  /** Umm al-Qura; null unless the reader wants both calendars. */
  readonly hijri: string | null;
}

/** An ISO day in words; what is no ISO day comes back as it stands. */
export function showDay(iso: string, formats: DayFormats, calendar: Preferences['calendar']): ShownDay {
  const date = noon(iso);
  if (date === null) return { gregorian: iso, hijri: null };
  return {
    gregorian: formats.gregorian.format(date),
    hijri: calendar === 'both' ? formats.hijri.format(date) : null,
  };
}
