import type { CaptureLimits, FormatReading, Refused } from '../captured.ts';
import { Enclosing, type EnclosedFile } from '../enclosures/enclosures.ts';
import { readMarkup } from '../html/read-html.ts';
import { CleanWriting } from '../places/clean-writing.ts';
import { safeName } from '../safe-name.ts';
import { mailDay } from './mail-day.ts';

/** A mail, whichever program wrote it. */
export interface Mail {
  readonly subject: string | null;
  /** The name of the sender, or the address. */
  readonly sender: string | null;
  /** As the mail says it. */
  readonly sentAt: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly attached: readonly AttachedFile[];
}

export interface AttachedFile extends EnclosedFile {
  /** A picture that the text of the mail shows in its place. */
  readonly isShownInText: boolean;
}

/** Logos and lines under signatures are smaller than any legible page. */
const LARGEST_ORNAMENT = 60_000;

/** Puts down a mail: its words as text; sender, day and subject as what is known of it; each attachment as a file of its own. */
export function writeMail(mail: Mail, limits: CaptureLimits): FormatReading | Refused {
  const body = writeBody(mail);
  if ('refused' in body) return body;
  const enclosing = new Enclosing(limits);
  const ornaments = mail.attached.filter(isOrnament);
  for (const { fileName, mediaType, bytes } of mail.attached.filter((one) => !isOrnament(one))) {
    if (enclosing.hasPlace()) enclosing.keep({ fileName: safeName(fileName), mediaType, bytes });
  }
  const notes = ornaments.length > 0 ? [...body.notes, 'small-pictures-left-out' as const] : body.notes;
  return { ...body, title: oneLine(mail.subject), publisher: oneLine(mail.sender), publishedOn: mailDay(mail.sentAt), notes, enclosed: enclosing.finish() };
}

function isOrnament({ isShownInText, mediaType, bytes }: AttachedFile): boolean {
  return isShownInText && bytes.length <= LARGEST_ORNAMENT && /^image\//i.test(mediaType ?? '');
}

/** The plain words, unless they only ask to look at the formatted ones. */
function writeBody({ text, html }: Mail): FormatReading | Refused {
  const plain = (text ?? '').trim();
  if (html === null || html.trim() === '') return writePlain(text ?? '');
  const formatted = readMarkup(html);
  if ('refused' in formatted) return plain === '' ? formatted : writePlain(text ?? '');
  return plain.length * 2 < formatted.text.trim().length ? formatted : writePlain(text ?? '');
}

function writePlain(words: string): FormatReading {
  const writing = new CleanWriting('decoded-text');
  writing.copy(words, { at: 0 });
  const { text, map, dropped } = writing.finish();
  return { charset: null, text, map, title: null, publishedOn: null, publisher: null, notes: dropped ? ['controls-removed'] : [] };
}

function oneLine(words: string | null): string | null {
  return (words ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, 500) || null;
}
