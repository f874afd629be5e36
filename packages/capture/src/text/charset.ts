import { analyse } from 'chardet';
import { guessUtf16 } from './utf-16.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly guessed: boolean;
  /** True when bytes that mean nothing in this charset were replaced by U+FFFD. */
  readonly replaced: boolean;
}

/** The one-byte charsets that Arabic, English and French documents come in. */
const ONE_BYTE = new Map([
  ['windows-1256', 'windows-1256'],
  ['ISO-8859-6', 'iso-8859-6'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
]);

const SAMPLE = 64 * 1024;

/**
 * Decodes text of unknown charset: by its byte order mark, as UTF-16 that lost its mark, as faultless UTF-8, by what
 * was declared, as UTF-8 with a few broken bytes, and at last by the frequency of letters. Null: these bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf16 = guessUtf16(bytes.subarray(0, SAMPLE));
  if (utf16 !== null) return decodedAs(bytes, utf16, true);
  if (isBinary(bytes.subarray(0, SAMPLE))) return null;
  return faultlessUtf8(bytes) ?? byDeclaration(bytes, declared) ?? faultyUtf8(bytes) ?? byLetters(bytes);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodedAs(bytes, 'utf-8', false);
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide === null) return null;
  const decoded = decodedAs(bytes, wide, false);
  // Two chance bytes are not enough: the rest must be text as well.
  return shareOfControls(decoded.text.slice(0, SAMPLE)) > MOST_CONTROLS ? null : decoded;
}

/** The byte order mark is kept, so that offsets count the decoded original. */
function decodedAs(bytes: Uint8Array, charset: string, guessed: boolean): Decoded {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, guessed, replaced: text.includes('\ufffd') };
}

function faultlessUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, charset: 'utf-8', guessed: false, replaced: false };
  } catch {
    return null;
  }
}

function byDeclaration(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared === null || /^utf-?(8|16)/i.test(declared)) return null;
  try {
    return decodedAs(bytes, new TextDecoder(declared).encoding, false);
  } catch {
    return null;
  }
}

/** UTF-8 cut off or damaged: what is sound must outweigh what is broken by far. */
function faultyUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = decodedAs(bytes, 'utf-8', false);
  const sample = decoded.text.slice(0, SAMPLE);
  const broken = sample.split('\ufffd').length - 1;
  const sound = sample.length - broken - (sample.match(/\p{ASCII}/gu) ?? []).length;
  return sound >= 4 * broken && sound > 0 ? decoded : null;
}

function byLetters(bytes: Uint8Array): Decoded {
  const likely = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => ONE_BYTE.has(name));
  return decodedAs(bytes, ONE_BYTE.get(likely?.name ?? '') ?? 'windows-1252', true);
}

/** More control characters than this, and it is no text. */
const MOST_CONTROLS = 0.01;

function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > sample.length * MOST_CONTROLS;
}

function shareOfControls(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1;
  return text === '' ? 0 : controls / text.length;
}

/** Tab to carriage return and escape occur in text; the others do not. */
function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b;
}
