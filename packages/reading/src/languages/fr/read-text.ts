import { readText } from '../../latin/read-text.ts';
import type { Reading, ReadingOptions } from '../../reading.ts';
import { french } from './french.ts';

/** Reads a text in French. */
export function readFrench(source: string, { publishedOn }: ReadingOptions): Reading {
  return readText(source, publishedOn ?? null, french);
}
