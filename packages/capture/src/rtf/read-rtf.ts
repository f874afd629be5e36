import type { CaptureNote, FormatInput, FormatReading } from '../captured.ts';
import { headingAsTitle } from '../docx/read-docx.ts';
import { writeDocument } from '../docx/write-document.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { growRtf } from './grow-document.ts';

/** Reads a document in Rich Text Format, which every word processor writes and older Outlook puts into mails. */
export function readRtf({ bytes }: Pick<FormatInput, 'bytes'>): FormatReading {
  const { document, title, hasChanges, hasMargins } = growRtf(bytes);
  const { text, map, dropped } = writeDocument(document).finish();
  const notes: CaptureNote[] = [
    ...(dropped ? ['controls-removed' as const] : []),
    ...(hasChanges ? ['changes-accepted' as const] : []),
    ...(hasMargins ? ['page-furniture-removed' as const] : []),
  ];
  return { charset: null, text, map, title: headingAsTitle(document) ?? title ?? firstLineAsTitle(text), publishedOn: null, publisher: null, notes };
}
