import { readZipDirectory, unpack, type ZipEntry, type ZipFault } from './zip-directory.ts';

/** What a zip file is: a document of several parts, a table, or an archive of files. */
export type ZipKind = { readonly format: 'docx' | 'odt' | 'zip' } | { readonly table: string } | { readonly unsupported: string };

/** Tells by the names of its parts; a torn one is what its name promises. */
export function zipKind(bytes: Uint8Array, fileName: string | null): ZipKind {
  const entries = readZipDirectory(bytes);
  return typeof entries === 'string' ? kindByName(fileName) : kindByParts(entries);
}

function kindByName(fileName: string | null): ZipKind {
  const [, ending = ''] = /\.(odt|zip)$/i.exec(fileName ?? '') ?? [];
  return { format: ending.toLowerCase() === 'odt' ? 'odt' : ending === '' ? 'docx' : 'zip' };
}

function kindByParts(entries: Exclude<ReturnType<typeof readZipDirectory>, ZipFault>): ZipKind {
  const names = new Set(entries.map(({ name }) => name));
  const holds = (folder: string) => entries.some(({ name }) => name.startsWith(folder));
  if (names.has('[Content_Types].xml')) {
    if (holds('word/')) return { format: 'docx' };
    if (holds('xl/')) return { table: 'xlsx' };
    return { unsupported: holds('ppt/') ? 'pptx' : 'office' };
  }
  const stated = names.has('mimetype') ? statedType(entries) : '';
  if (/opendocument\.text/.test(stated)) return { format: 'odt' };
  if (/opendocument\.spreadsheet/.test(stated)) return { table: 'ods' };
  if (/opendocument/.test(stated)) return { unsupported: 'odp' };
  return /epub/.test(stated) ? { unsupported: 'epub' } : { format: 'zip' };
}

function statedType(entries: readonly ZipEntry[]): string {
  const entry = entries.find(({ name }) => name === 'mimetype');
  const content = entry === undefined ? 'broken' : unpack(entry, 200);
  return typeof content === 'string' ? '' : new TextDecoder('latin1').decode(content);
}
