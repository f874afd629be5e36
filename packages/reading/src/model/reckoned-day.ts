import { readDates } from '../languages/ar/dates/read-dates.ts';
import { fold } from '../languages/ar/letters/fold.ts';
import { dateWords as english } from '../languages/en/words/dates.ts';
import { dateWords as french } from '../languages/fr/words/dates.ts';
import { DateReader } from '../latin/dates/read-dates.ts';
import { fold as foldLatin } from '../latin/letters/fold.ts';
import type { Language, WrittenDate } from '../reading.ts';

const noAbbreviations: ReadonlySet<string> = new Set();
const inEnglish = new DateReader(english, noAbbreviations);
const inFrench = new DateReader(french, noAbbreviations);

type ReadDays = (words: string, publishedOn: string | null) => readonly { readonly fixed: Omit<WrittenDate, 'asWritten'> }[];

const readers: Readonly<Record<Language, ReadDays>> = {
  ar: (words, publishedOn) => within(fold(words), (text, whole) => readDates(text, whole, publishedOn)),
  en: (words, publishedOn) => within(foldLatin(words), (text, whole) => inEnglish.read(text, whole, publishedOn)),
  fr: (words, publishedOn) => within(foldLatin(words), (text, whole) => inFrench.read(text, whole, publishedOn)),
};

function within<T>(text: string, read: (text: string, whole: { start: number; end: number }) => T): T {
  return read(text, { start: 0, end: text.length });
}

/** What words mean as a date, reckoned as the rules reckon it; nothing is fixed where they hold none, or several. */
export function reckonedDay(words: string, language: Language, publishedOn: string | null): WrittenDate {
  const dates = readers[language](words, publishedOn);
  const [only] = dates;
  if (only === undefined || dates.length > 1) return { asWritten: words, edtf: null, min: null, max: null, calendar: 'gregorian' };
  return { asWritten: words, ...only.fixed };
}
