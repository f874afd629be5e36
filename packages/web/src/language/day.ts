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

type Format = (date: Date) => string;

export interface DayFormats {
  readonly gregorian: Format;
  readonly hijri: Format;
  readonly moment: Format;
}

export function dayFormats(preferences: Preferences): DayFormats {
  const locale = localeOf(preferences);
  const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const formatOf = (tag: string, parts: Intl.DateTimeFormatOptions): Format => {
    const format = new Intl.DateTimeFormat(tag, parts);
    return preferences.language === 'fr' ? (date) => frenchDay(format.format(date)) : (date) => format.format(date);
  };
  return {
    gregorian: formatOf(`${locale}-ca-gregory`, written),
    hijri: formatOf(`${locale}-ca-islamic-umalqura`, written),
    // With the name of the month, as every other day is written.
    moment: formatOf(`${locale}-ca-gregory`, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' }),
  };
}

export interface ShownDay {
  readonly gregorian: string;
  /** Umm al-Qura; null unless the reader wants both calendars. */
  readonly hijri: string | null;
}

/** What machines write of the Hijri calendar in French, each in its own way. */
const HIJRI_ERA = /(?:AH|(?:ère de l|de l)[’']hégire)(?!\p{L})/giu;

/** French counts the first day of a month: «1er août», «1er–5 août»; and writes the Hijri calendar in full: «6 dhou al-qi’da 1443 de l’hégire». */
export function frenchDay(words: string): string {
  return words
    .replaceAll(/(?<!\d)1(?=\s\p{L}|\s?[–-]\s?\d)/gu, '1er')
    .replaceAll(HIJRI_ERA, 'de l’hégire')
    .replaceAll(/(?<=\p{L}) al (?=\p{L})/gu, ' al-')
    .replaceAll(/(?<=\p{L})[`ʻʿ'](?=\p{L})/gu, '’');
}

/** An ISO day in words; what is no ISO day comes back as it stands. */
export function showDay(iso: string, formats: DayFormats, calendar: Preferences['calendar']): ShownDay {
  const date = noon(iso);
  if (date === null) return { gregorian: iso, hijri: null };
  return {
    gregorian: formats.gregorian(date),
    hijri: calendar === 'both' ? formats.hijri(date) : null,
  };
}
