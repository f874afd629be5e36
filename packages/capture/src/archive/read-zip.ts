import type { CaptureLimits, FormatInput, FormatReading, Refused } from '../captured.ts';
import { Enclosing } from '../enclosures/enclosures.ts';
import { safeName } from '../safe-name.ts';
import { bombIn, refusalOfFault } from './inspect-package.ts';
import { readZipDirectory, unpack, type ZipEntry } from './zip-directory.ts';

/** Reads an archive of documents: each file in it is brought out by itself, and what is wrong with one says nothing about the others. */
export function readZip({ bytes, limits }: FormatInput): FormatReading | Refused {
  const entries = readZipDirectory(bytes);
  if (typeof entries === 'string') return refusalOfFault(entries) ?? { refused: 'broken-file' };
  const bomb = bombIn(entries);
  if (bomb !== null) return bomb;
  const files = entries.filter(isDocument);
  if (files.length === 0) return { refused: 'empty' };
  if (files.every(({ encrypted }) => encrypted)) return { refused: 'encrypted' };
  return bringOut(files, limits);
}

function bringOut(files: readonly ZipEntry[], limits: CaptureLimits): FormatReading | Refused {
  const enclosing = new Enclosing(limits);
  for (const entry of files) {
    if (!enclosing.hasPlace()) continue;
    const fileName = safeName(entry.name);
    const content = entry.encrypted ? 'encrypted' : entry.claimedSize > enclosing.room ? 'too-large' : unpack(entry, enclosing.room);
    // what unpacks to more than it claims was made to hurt, and the rest of it is not trusted either
    if (content === 'too-large' && entry.claimedSize <= enclosing.room) return { refused: 'zip-bomb', detail: { part: entry.name } };
    if (content === 'too-large') enclosing.leaveOut(enclosing.tooLarge(fileName, entry.claimedSize));
    else if (typeof content === 'string') enclosing.leaveOut({ fileName, refused: content === 'broken' ? 'broken-file' : content });
    else enclosing.keep({ fileName, mediaType: null, bytes: content });
  }
  const enclosed = enclosing.finish();
  const [only] = enclosed.leftOut;
  if (enclosed.files.length === 0 && only !== undefined) return { refused: only.refused, ...(only.detail ? { detail: only.detail } : {}) };
  return { charset: null, text: '', map: { into: 'decoded-text', runs: [] }, title: null, publishedOn: null, publisher: null, notes: [], enclosed };
}

/** Folders, and what systems put beside the files of a person, are no documents. */
function isDocument({ name }: ZipEntry): boolean {
  return !/[/\\]$|^__MACOSX\/|(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini)$/i.test(name);
}
