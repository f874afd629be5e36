import WordExtractor from 'word-extractor';
import { hasSoundChains } from '../archive/compound-chains.ts';
import type { FormatInput, FormatReading, Refused } from '../captured.ts';
import { CleanWriting } from '../places/clean-writing.ts';
import { firstLineAsTitle } from '../text/read-text.ts';

/** The letters as they were written: the library would make typewriter signs of dashes and quotation marks. */
const AS_WRITTEN = { filterUnicode: false };

/** Reads a document of Word 97 to 2003: its text, then its text boxes and its notes. Older ones are told to be saved anew. */
export async function readDoc({ bytes }: FormatInput): Promise<FormatReading | Refused> {
  const document = hasSoundChains(bytes) ? await extracted(bytes) : null;
  if (document === null) return { refused: 'old-word' };
  const parts = [document.getBody(AS_WRITTEN), document.getTextboxes({ ...AS_WRITTEN, includeHeadersAndFooters: false }), document.getFootnotes(AS_WRITTEN), document.getEndnotes(AS_WRITTEN)];
  const writing = new CleanWriting('decoded-text');
  let at = 0;
  for (const part of parts.map(asLines)) {
    writing.copy(part, { at });
    at += part.length;
  }
  const { text, map, dropped } = writing.finish();
  const hasMargins = /\p{L}/u.test(document.getHeaders(AS_WRITTEN));
  const notes = [...(dropped ? ['controls-removed' as const] : []), ...(hasMargins ? ['page-furniture-removed' as const] : [])];
  return { charset: null, text, map, title: firstLineAsTitle(text), publishedOn: null, publisher: null, notes };
}

async function extracted(bytes: Uint8Array) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) throw error;
    return null; // a version before 97, or a torn file
  }
}

/** Lines without the mark behind the last cell of a row, and without those that hold nothing. */
function asLines(text: string): string {
  return text.replaceAll('\u0007', '\t').split(/[\r\n\v\f]/).map((line) => line.trimEnd()).filter((line) => line !== '').map((line) => `${line}\n`).join('');
}
