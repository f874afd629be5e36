import { makeCompound } from './compound-file.ts';

export interface MadeAttachment {
  readonly name: string;
  readonly type?: string;
  readonly content: string | Uint8Array;
  /** What stands in the text in its place. */
  readonly contentId?: string;
}

interface MadeMail {
  readonly subject?: string;
  readonly from?: string;
  readonly date?: string;
  readonly text?: string;
  readonly html?: string;
  /** The words as RTF, as Outlook keeps them. */
  readonly rtf?: string;
  readonly attached?: readonly MadeAttachment[];
}

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A mail as programs store it; other mails may lie in it as attachments of the type `message/rfc822`. */
export function makeEml({ subject = 'خطاب', from = 'وزارة العمل <office@labour.example>', date = 'Mon, 2 Mar 2026 00:30:00 +0300', text, html, attached = [] }: MadeMail): Uint8Array {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/u.exec(from) ?? [];
  const head = `From: ${word(name)} <${address}>\r\nDate: ${date}\r\nSubject: ${word(subject)}\r\nMessage-ID: <1@labour.example>\r\nMIME-Version: 1.0\r\n`;
  const written = [...(text === undefined ? [] : [part('text/plain; charset=utf-8', text)]), ...(html === undefined ? [] : [part('text/html; charset=utf-8', html)])];
  const words = written.length === 2 ? [`Content-Type: multipart/alternative; boundary=inner\r\n\r\n${bounded('inner', written)}`] : written;
  const parts = [...words, ...attached.map(attachment)];
  // a mail within this one divides its parts by other words
  const boundary = `outer-${parts.join('').length}`;
  return Buffer.from(`${head}Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${bounded(boundary, parts)}`);
}

function part(type: string, content: string): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}`;
}

function attachment({ name, type = 'application/octet-stream', content, contentId }: MadeAttachment): string {
  const place = contentId === undefined ? 'attachment' : 'inline';
  const id = contentId === undefined ? '' : `Content-ID: <${contentId}>\r\n`;
  const head = `Content-Type: ${type}\r\n${id}Content-Disposition: ${place}; filename="${word(name)}"\r\n`;
  // a mail within a mail is not encoded
  if (type === 'message/rfc822') return `${head}\r\n${Buffer.from(content).toString('latin1')}`;
  return `${head}Content-Transfer-Encoding: base64\r\n\r\n${base64(content)}`;
}

function bounded(boundary: string, parts: readonly string[]): string {
  return parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('') + `--${boundary}--\r\n`;
}

const UNICODE = '001F';
const BYTES = '001E';
const BINARY = '0102';

/** A mail as Outlook stores it; `charset` writes its words in one byte a letter, as old versions did. */
export function makeMsg({ subject = 'خطاب', from = 'وزارة العمل', text, html, rtf, attached = [] }: MadeMail, charset?: { readonly page: number; readonly encode: (text: string) => Uint8Array }): Uint8Array {
  const words = (tag: string, value: string) => ({ name: `__substg1.0_${tag}${charset === undefined ? UNICODE : BYTES}`, content: charset?.encode(value) ?? Buffer.from(value, 'utf16le') });
  const streams = [
    { name: '__properties_version1.0', content: properties(32, [[0x3ffd0003, charset?.page ?? 1252], [0x3fde0003, 65001]]) },
    words('0037', subject), words('0C1A', from), ...(text === undefined ? [] : [words('1000', text)]), words('007D', 'Date: Mon, 2 Mar 2026 00:30:00 +0300\r\n'),
    ...(rtf === undefined ? [] : [{ name: `__substg1.0_1009${BINARY}`, content: uncompressed(rtf) }]),
    ...(html === undefined ? [] : [{ name: `__substg1.0_1013${BINARY}`, content: Buffer.from(html) }]),
  ];
  const folders = attached.map(({ name, content }, index) => ({
    name: `__attach_version1.0_#0000000${index}`,
    streams: [{ name: '__properties_version1.0', content: properties(8, [[0x37050003, 1]]) }, words('3707', name), { name: `__substg1.0_3701${BINARY}`, content: Buffer.from(content) }],
  }));
  return makeCompound(streams, folders);
}

/** RTF in the envelope of compressed RTF, which may hold it as it is. */
function uncompressed(rtf: string): Uint8Array {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, Buffer.from(rtf, 'latin1')]);
}

function properties(headLength: number, values: readonly (readonly [tag: number, value: number])[]): Uint8Array {
  const bytes = Buffer.alloc(headLength + values.length * 16);
  for (const [index, [tag, value]] of values.entries()) {
    bytes.writeUInt32LE(tag, headLength + index * 16);
    bytes.writeUInt32LE(6, headLength + index * 16 + 4);
    bytes.writeUInt32LE(value, headLength + index * 16 + 8);
  }
  return bytes;
}
