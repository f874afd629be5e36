import { languageOf } from './language-of.ts';
import { readArabic } from './languages/ar/read-text.ts';
import { readEnglish } from './languages/en/read-text.ts';
import { readFrench } from './languages/fr/read-text.ts';
import type { Language, Reading, ReadingOptions } from './reading.ts';
import { tieCommitments } from './joining/tie-commitments.ts';
import { keptReading } from './kept-reading.ts';

const readers: Readonly<Record<Language, (source: string, options: ReadingOptions) => Reading>> = { ar: readArabic, en: readEnglish, fr: readFrench };

/** Reads a text: the same text and options give the same reading for ever. */
export function read(source: string, options: ReadingOptions = {}): Reading {
  return keptReading(tieCommitments(readers[options.language ?? languageOf(source)](source, options)), source);
}
