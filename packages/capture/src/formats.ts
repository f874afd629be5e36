/** The formats that can be captured. A new one gets a folder, a line here and its reader in `read-format.ts`. */
export const formats = ['txt', 'html', 'docx'] as const;

export type Format = (typeof formats)[number];

export type Recognised =
  | { readonly format: Format }
  | { readonly unsupported: string }
  | { readonly encrypted: string };

/** Beginnings of formats that cannot be captured yet, so that the refusal can name them. */
const SIGNATURES: readonly (readonly [name: string, beginning: readonly number[], at?: number])[] = [
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['png', [0x89, ...ascii('PNG')]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', ascii('GIF8')],
  ['tiff', [...ascii('II*'), 0]],
  ['tiff', [...ascii('MM'), 0, 0x2a]],
  ['webp', ascii('WEBP'), 8],
  ['heic', ascii('ftyp'), 4],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [...ascii('7z'), 0xbc, 0xaf]],
  ['rar', ascii('Rar!')],
  ['mail', ascii('MIME-Version:')],
  ['mail', ascii('Received: from ')],
  ['mail', ascii('Received: by ')],
  ['mail', ascii('Return-Path: ')],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [...ascii('PK'), 3, 4];
const EMPTY_ZIP = [...ascii('PK'), 5, 6];

/** Tells the format from the content; the name only settles what the content leaves open. */
export function recogniseFormat(bytes: Uint8Array, fileName: string | null): Recognised {
  if (startsWith(bytes, OLE)) return isEncryptedOffice(bytes) ? { encrypted: 'docx' } : { unsupported: 'doc' };
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { format: 'docx' };
  const known = SIGNATURES.find(([, beginning, at]) => startsWith(bytes, beginning, at));
  if (known !== undefined) return { unsupported: known[0] };
  const beginning = beginningAsText(bytes);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(beginning)) return { format: 'html' };
  const isNamedHtml = /\.(x?html?|htm)$/i.test(fileName ?? '');
  return { format: isNamedHtml && /<[a-z][a-z0-9]*[\s>/]/i.test(beginning) ? 'html' : 'txt' };
}

/** The format the name promises, or null when it promises none of ours. */
export function formatOfName(fileName: string | null): Format | null {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
  if (/^(x?html?|htm)$/.test(extension)) return 'html';
  if (/^(txt|text|md)$/.test(extension)) return 'txt';
  return extension === 'docx' ? 'docx' : null;
}

/** Enough of the beginning to see tags; zeros are left out, so that UTF-16 shows them too. */
function beginningAsText(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, 8192).filter((byte) => byte !== 0);
  return new TextDecoder('latin1').decode(beginning).replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
}

/** An encrypted docx is a compound file with a stream of this name, written in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const directory = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 * 1024));
  return directory.includes('EncryptedPackage'.split('').join('\u0000'));
}

function startsWith(bytes: Uint8Array, beginning: readonly number[], at = 0): boolean {
  return beginning.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
