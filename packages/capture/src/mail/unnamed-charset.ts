import { decode } from '../text/charset.ts';

/** One letter for each byte, whichever it is, so that the bytes can be told from the letters again. */
const BYTE_BY_BYTE = 'windows-1252';

/** Bytes by the letters that stand for them. */
const byteOf = new Map(Array.from(new TextDecoder(BYTE_BY_BYTE).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)), (letter, byte) => [letter, byte]));

/** What says of which type the words of a part are, with the lines that go on from it. */
const TYPE_OF_TEXT = /^(content-type:[ \t]*text\/(?:plain|html))((?:[^\r\n]|\r?\n[ \t])*)/gim;
const CHARSET = /;\s*charset\s*=\s*("[^"]*"|[^\s;]*)/i;
const ANY_TYPE = /^content-type:/im;

/** The head and what follows it. */
function parted(mail: Uint8Array): readonly [head: Buffer, rest: Buffer] {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((blank) => bytes.indexOf(blank)).filter((end) => end !== -1);
  const end = Math.min(bytes.length, ...ends);
  return [bytes.subarray(0, end), bytes.subarray(end)];
}

/** A mail whose head was written in the charset of a machine, as old programs do, with that head in UTF-8, in which it is read. */
export function withReadableHead(mail: Uint8Array): Uint8Array {
  const [head, rest] = parted(mail);
  if (decode(head, null)?.guessed !== true) return mail;
  // the words below it tell more of the charset than its few
  const charset = decode(mail, null)?.charset ?? null;
  return Buffer.concat([Buffer.from(decode(head, charset)?.text ?? ''), rest]);
}

/** True for words that were taken for another charset than they are in, or of which no charset is named that has letters beyond those of English. */
export function isUnnamed(mail: Uint8Array, words: string): boolean {
  if (words.includes('\ufffd')) return true;
  if (/^\p{ASCII}*$/u.test(words)) return false;
  const named = Array.from(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1').matchAll(TYPE_OF_TEXT), ([, , more = '']) => labelIn(more));
  return named.some((label) => label !== null && !isKnown(label));
}

function labelIn(parameters: string): string | null {
  return CHARSET.exec(parameters)?.[1]?.replaceAll('"', '').trim().toLowerCase() ?? null;
}

/** American letters alone are no charset for words with others in them. */
function isKnown(label: string): boolean {
  if (/ascii|^ansi_x3/.test(label)) return false;
  try {
    return new TextDecoder(label.replace(/^x-/, '')).encoding !== '';
  } catch {
    return false;
  }
}

/** The same mail, but that its words are to be read byte by byte where no charset is named, one that is not known, or one in which they are not written. */
export function byteByByte(mail: Uint8Array): Uint8Array {
  const [head, rest] = parted(mail).map((part) => part.toString('latin1'));
  const typed = ANY_TYPE.test(head ?? '') ? '' : 'Content-Type: text/plain\r\n';
  return Buffer.from(`${typed}${head}${rest}`.replace(TYPE_OF_TEXT, (type: string, start: string, more: string) => {
    const label = labelIn(more);
    return label !== null && isKnown(label) && !/^utf-?8$/.test(label) ? type : `${start}; charset=${BYTE_BY_BYTE}${more.replace(CHARSET, '')}`;
  }), 'latin1');
}

/** Words that were read byte by byte, in the charset that their letters speak for. */
export function inTheirCharset(words: string): string {
  const bytes = Array.from(words, (letter) => byteOf.get(letter));
  return bytes.every((byte) => byte !== undefined) ? (decode(Uint8Array.from(bytes), null)?.text ?? words) : words;
}
