import { compoundNames, isCompound } from './archive/compound-names.ts';
import { zipKind } from './archive/zip-kind.ts';
import { isMail } from './mail/is-mail.ts';

/** The formats that can be captured. A new one gets a folder, a line here and its reader in `read-format.ts`. */
export const formats = ['txt', 'html', 'docx', 'pdf', 'png', 'jpeg', 'tiff', 'eml', 'msg', 'zip', 'odt', 'rtf', 'doc'] as const;

export type Format = (typeof formats)[number];

export type Recognised =
  | { readonly format: Format }
  | { readonly unsupported: string }
  | { readonly encrypted: string }
  /** A table: not read as text, but imported row by row. */
  | { readonly table: string };

/** Beginnings of formats that cannot be captured yet, so that the refusal can name them. */
const SIGNATURES: readonly (readonly [name: string, beginning: readonly number[], at?: number])[] = [
  ['gif', ascii('GIF8')],
  ['webp', ascii('WEBP'), 8],
  ['heic', ascii('ftyp'), 4],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [...ascii('7z'), 0xbc, 0xaf]],
  ['rar', ascii('Rar!')],
];

/** Pictures of pages. */
const IMAGES: readonly (readonly [format: Format, beginning: readonly number[]])[] = [
  ['png', [0x89, ...ascii('PNG')]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [...ascii('II*'), 0]],
  ['tiff', [...ascii('MM'), 0, 0x2a]],
];

const RTF = ascii('{\\rtf');
const ZIP = [...ascii('PK'), 3, 4];
const EMPTY_ZIP = [...ascii('PK'), 5, 6];

/** Tells the format from the content; the name only settles what the content leaves open. */
export function recogniseFormat(bytes: Uint8Array, fileName: string | null): Recognised {
  if (isCompound(bytes)) return recogniseCompound(compoundNames(bytes));
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return zipKind(bytes, fileName);
  if (isPdf(bytes)) return { format: 'pdf' };
  if (startsWith(bytes, RTF)) return { format: 'rtf' };
  const image = IMAGES.find(([, beginning]) => startsWith(bytes, beginning));
  if (image !== undefined) return { format: image[0] };
  const known = SIGNATURES.find(([, beginning, at]) => startsWith(bytes, beginning, at));
  if (known !== undefined) return { unsupported: known[0] };
  const beginning = beginningAsText(bytes);
  if (isMail(beginning, fileName)) return { format: 'eml' };
  if (/\.(csv|tsv)$/i.test(fileName ?? '')) return { table: 'csv' };
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(beginning)) return { format: 'html' };
  const isNamedHtml = /\.(x?html?|htm)$/i.test(fileName ?? '');
  return { format: isNamedHtml && /<[a-z][a-z0-9]*[\s>/]/i.test(beginning) ? 'html' : 'txt' };
}

/** The format the name promises, or null when it promises none of ours. */
export function formatOfName(fileName: string | null): Format | null {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
  if (/^(x?html?|htm)$/.test(extension)) return 'html';
  if (/^(txt|text|md)$/.test(extension)) return 'txt';
  if (/^(jpe?g|jfif)$/.test(extension)) return 'jpeg';
  if (/^tiff?$/.test(extension)) return 'tiff';
  return formats.find((format) => format === extension) ?? null;
}

/** The mark of a PDF stands in its first kilobyte; mail programs and old printers put lines before it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Enough of the beginning to see tags; zeros are left out, so that UTF-16 shows them too. */
function beginningAsText(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, 8192).filter((byte) => byte !== 0);
  return new TextDecoder('latin1').decode(beginning).replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
}

/** What a compound file is, by the streams that its directory names. */
function recogniseCompound(names: ReadonlySet<string>): Recognised {
  if (names.has('EncryptedPackage')) return { encrypted: 'docx' };
  if (names.has('__properties_version1.0')) return { format: 'msg' };
  if (names.has('Workbook') || names.has('Book')) return { table: 'xls' };
  return names.has('PowerPoint Document') ? { unsupported: 'ppt' } : { format: 'doc' };
}

function startsWith(bytes: Uint8Array, beginning: readonly number[], at = 0): boolean {
  return beginning.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
