import { keepReferenced } from './joining/keep-referenced.ts';
import { languageOf } from './language-of.ts';
import { readArabic } from './languages/ar/read-text.ts';
import { english } from './languages/en/english.ts';
import { french } from './languages/fr/french.ts';
import { readText } from './latin/read-text.ts';
import { hasOtherBlanks, withPlainBlanks } from './text/one-blank.ts';
import type { Language, Reading, ReadingOptions } from './reading.ts';

const readers: Readonly<Record<Language, (source: string, options: ReadingOptions) => Reading>> = {
  ar: readArabic,
  en: (source, { publishedOn }) => readText(source, publishedOn ?? null, english),
  fr: (source, { publishedOn }) => readText(source, publishedOn ?? null, french),
};

/** Reads a text: the same text and options give the same reading for ever. */
export function read(source: string, options: ReadingOptions = {}): Reading {
  const reading = keepReferenced(readers[options.language ?? languageOf(source)](source, options));
  return hasOtherBlanks(source) ? withPlainBlanks(reading) : reading;
}
