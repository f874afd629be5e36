import { readText } from '../../latin/read-text.ts';
import type { Reading, ReadingOptions } from '../../reading.ts';
import { english } from './english.ts';

/** Reads a text in English. */
export function readEnglish(source: string, { publishedOn }: ReadingOptions): Reading {
  return readText(source, publishedOn ?? null, english);
}
