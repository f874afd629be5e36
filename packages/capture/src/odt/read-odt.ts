import { inspectPackage, type Parts } from '../archive/inspect-package.ts';
import { readZipDirectory, unpack } from '../archive/zip-directory.ts';
import type { CaptureNote, FormatInput, FormatReading, Refused } from '../captured.ts';
import { headingAsTitle, statedTitle } from '../docx/read-docx.ts';
import { writeDocument } from '../docx/write-document.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { growDocument } from './grow-document.ts';

const LARGEST_MANIFEST = 1024 * 1024;

/** Reads an OpenDocument text, as LibreOffice writes it, behind the same guards as a Word document. */
export function readOdt({ bytes }: FormatInput): FormatReading | Refused {
  if (isLocked(bytes)) return { refused: 'encrypted' };
  const parts = inspectPackage(bytes, 'broken-file');
  if ('refused' in parts) return parts;
  const grown = growDocument(partAsText(parts, 'content.xml'));
  if (grown === null) return { refused: 'broken-file' };
  const { text, map, dropped } = writeDocument(grown.document).finish();
  const notes: CaptureNote[] = [
    ...(dropped ? ['controls-removed' as const] : []),
    ...(grown.hasChanges ? ['changes-accepted' as const] : []),
    ...(hasMargins(partAsText(parts, 'styles.xml')) ? ['page-furniture-removed' as const] : []),
  ];
  return { charset: null, text, map, title: headingAsTitle(grown.document) ?? statedTitle(partAsText(parts, 'meta.xml')) ?? firstLineAsTitle(text), publishedOn: null, publisher: null, notes };
}

function partAsText(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

/** The parts of a locked document are no XML; its list of parts says that they are encrypted. */
function isLocked(bytes: Uint8Array): boolean {
  const entries = readZipDirectory(bytes);
  const manifest = typeof entries === 'string' ? undefined : entries.find(({ name }) => name === 'META-INF/manifest.xml');
  const content = manifest === undefined ? 'broken' : unpack(manifest, LARGEST_MANIFEST);
  return typeof content !== 'string' && new TextDecoder('latin1').decode(content).includes('encryption-data');
}

/** Whether words stand in the upper or lower margin of the pages. */
function hasMargins(styles: string): boolean {
  return [...styles.matchAll(/<style:(header|footer)(?:-left|-first)?[ >]([^]*?)<\/style:\1/g)].some(([, , inner = '']) => /[\p{L}]/u.test(inner.replace(/<[^>]*>/g, '')));
}
