import PostalMime, { type Address, type Attachment, type Email, type Header } from 'postal-mime';
import type { FormatInput, FormatReading, Refused } from '../captured.ts';
import { decode } from '../text/charset.ts';
import { writeMail, type AttachedFile, type Mail } from './mail.ts';
import { byteByByte, inTheirCharset, isUnnamed, withReadableHead } from './unnamed-charset.ts';

/** Deeper than any forwarded mail; a file that goes deeper is made to hurt. */
const DEEPEST = 64;

/** Reads a mail as programs store it (RFC 5322, MIME). Mails within it are attachments like any other. */
export async function readEml({ bytes: stored, limits }: FormatInput): Promise<FormatReading | Refused> {
  const bytes = withReadableHead(stored);
  const email = await parsed(bytes);
  if (email === null) return { refused: 'broken-file' };
  const named = await inNamedCharset(email, bytes);
  const written = writeMail(mailOf(named, bytes), limits);
  return named === email || 'refused' in written ? written : { ...written, notes: [...written.notes, 'charset-guessed'] };
}

/** Old programs name no charset, or a wrong one: then the words themselves tell theirs. */
async function inNamedCharset(email: Email, bytes: Uint8Array): Promise<Email> {
  if (!isUnnamed(bytes, `${email.text ?? ''}${email.html ?? ''}`)) return email;
  const { text, html } = (await parsed(byteByByte(bytes))) ?? {};
  return { ...email, ...(text !== undefined && { text: inTheirCharset(text) }), ...(html !== undefined && { html: inTheirCharset(html) }) };
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function mailOf({ subject, from, sender, headers, text, html, attachments }: Email, bytes: Uint8Array): Mail {
  const isTorn = text === undefined && html === undefined && attachments.length === 0 && hasNoBoundary(headers, bytes);
  return {
    subject: subject ?? null,
    sender: nameOf(from) ?? nameOf(sender),
    sentAt: headers.find(({ key }) => key === 'date')?.value ?? null,
    text: isTorn ? behindHeaders(bytes) : (text ?? null),
    html: html ?? null,
    attached: attachments.map((one, index) => attachedFile(one, index, html ?? '')),
  };
}

function nameOf(address: Address | undefined): string | null {
  return address?.name || address?.address || null;
}

/** The parts are divided by other words than the head names. */
function hasNoBoundary(headers: readonly Header[], bytes: Uint8Array): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /boundary\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  return boundary !== undefined && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`--${boundary}`);
}

/** Where no part can be told from another, because their boundary is broken, the words are kept as they stand. */
function behindHeaders(bytes: Uint8Array): string {
  return (decode(bytes, null)?.text ?? '').replace(/^[^]*?\r?\n\r?\n/, '');
}

function attachedFile({ filename, mimeType, content, contentId }: Attachment, index: number, html: string): AttachedFile {
  const isMail = mimeType === 'message/rfc822';
  return {
    fileName: filename ?? (isMail ? `mail-${index + 1}.eml` : `attachment-${index + 1}${endingOf(mimeType)}`),
    mediaType: mimeType,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    isShownInText: contentId !== undefined && html.includes(`cid:${contentId.replace(/^<|>$/g, '')}`),
  };
}

/** For a part without a name: what its type is called in names of files, where that is the same word. */
function endingOf(mediaType: string): string {
  const ending = /\/(pdf|png|jpeg|tiff|html|rtf|zip)$/.exec(mediaType)?.[1];
  return ending === undefined ? '' : `.${ending}`;
}
