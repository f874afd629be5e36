import type { CaptureNote, FormatInput, FormatReading, Refused } from '../captured.ts';
import { CleanWriting } from '../places/clean-writing.ts';
import { decode, type Decoded } from './charset.ts';

/** Reads a txt file or pasted text: decoded, and otherwise left as it is but for line ends and hidden characters. */
export function readText({ bytes, declaredCharset }: FormatInput): FormatReading | Refused {
  const decoded = decode(bytes, declaredCharset);
  if (decoded === null) return { refused: 'binary' };
  const writing = new CleanWriting('decoded-text');
  writing.copy(decoded.text, { at: 0 });
  const { text, map, dropped } = writing.finish();
  const notes = [...charsetNotes(decoded), ...(dropped ? ['controls-removed' as const] : [])];
  return { charset: decoded.charset, text, map, title: firstLineAsTitle(text), publishedOn: null, publisher: null, notes };
}

export function charsetNotes(decoded: Decoded): CaptureNote[] {
  return [
    ...(decoded.guessed ? ['charset-guessed' as const] : []),
    ...(decoded.replaced ? ['invalid-bytes-replaced' as const] : []),
  ];
}

const LONGEST_TITLE = 200;

/** The first line, if it is short enough for a title and more text follows it. */
export function firstLineAsTitle(text: string): string | null {
  const [, first, rest] = /^\s*([^\n]+)([^]*)$/.exec(text) ?? [];
  const title = first?.trim() ?? '';
  const isTitle = title.length <= LONGEST_TITLE && title.split(/\s+/).length >= 2 && /\S/.test(rest ?? '');
  return isTitle ? title : null;
}
