import { decompressRTF } from '@kenjiuno/decompressrtf';
import msgreader, { type FieldsData } from '@kenjiuno/msgreader';
import { hasSoundChains } from '../archive/compound-chains.ts';
import type { FormatInput, FormatReading, Refused } from '../captured.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { decode } from '../text/charset.ts';
import { writeMail, type AttachedFile, type Mail } from './mail.ts';

/** Reads a mail as Outlook stores it. */
export function readMsg({ bytes, limits }: FormatInput): FormatReading | Refused {
  const mail = hasSoundChains(bytes) ? opened(bytes) : null;
  return mail === null ? { refused: 'broken-file' } : writeMail(mail, limits);
}

/** The library is CommonJS: Node hands over all that it exports, other loaders its default. */
const Reader = typeof msgreader === 'function' ? msgreader : msgreader.default;

function opened(bytes: Uint8Array): Mail | null {
  try {
    // the library takes a view for the whole memory behind it
    return mailOf(new Uint8Array(bytes).buffer);
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) throw error;
    return null; // whatever the library stumbled over, the file is not as Outlook writes it
  }
}

function mailOf(bytes: ArrayBuffer): Mail | null {
  const reader = new Reader(bytes);
  const fields = inItsCharset(reader.getFileData(), bytes);
  if (fields.dataType !== 'msg') return null;
  const attachments = fields.attachments ?? [];
  return {
    subject: written(fields.subject),
    sender: written(fields.senderName) || written(fields.senderSmtpAddress) || written(fields.senderEmail),
    sentAt: /^date:(.*)$/im.exec(fields.headers ?? '')?.[1] ?? written(fields.clientSubmitTime) ?? written(fields.messageDeliveryTime),
    text: written(fields.body) ?? wordsOfRtf(fields),
    html: htmlOf(fields),
    attached: attachments.map((attachment, index) => attachedFile(attachment, reader.getAttachment(index))),
  };
}

/** The library hands over what a damaged file calls a subject, whatever it is. */
function written(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Old programs write words in the charset of the machine, and its number beside them. */
function inItsCharset(fields: FieldsData, bytes: ArrayBuffer): FieldsData {
  const page = fields.messageCodepage ?? fields.internetCodepage ?? 1252;
  const ansiEncoding = page === 65001 ? 'utf-8' : page === 720 || page === 874 || (page >= 1250 && page <= 1258) ? `cp${page}` : 'cp1252';
  const again = new Reader(bytes);
  again.parserConfig = { ansiEncoding };
  return again.getFileData();
}

/** Some versions keep the words of a mail in their own format only. */
function wordsOfRtf({ html, bodyHtml, compressedRtf }: FieldsData): string | null {
  if (html !== undefined || bodyHtml !== undefined || compressedRtf === undefined) return null;
  return readRtf({ bytes: Uint8Array.from(decompressRTF([...compressedRtf])) }).text;
}

function htmlOf({ html, bodyHtml, internetCodepage }: FieldsData): string | null {
  if (html === undefined) return written(bodyHtml);
  const declared = internetCodepage !== undefined && internetCodepage >= 1250 && internetCodepage <= 1258 ? `windows-${internetCodepage}` : null;
  return decode(html, declared)?.text ?? null;
}

function attachedFile(attachment: FieldsData, { fileName, content }: { fileName: string; content: Uint8Array }): AttachedFile {
  return {
    fileName: written(fileName) || written(attachment.fileNameShort) || written(attachment.name) || 'attachment',
    mediaType: written(attachment.attachMimeTag),
    bytes: content,
    isShownInText: attachment.attachmentHidden === true || attachment.pidContentId !== undefined,
  };
}
