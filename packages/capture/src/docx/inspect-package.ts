import type { Refused } from '../captured.ts';
import { MOST_ENTRIES, readZipDirectory, unpack, type ZipEntry } from './zip-directory.ts';

/** The parts of a docx that may be parsed, unpacked and found harmless. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A thousand-page report holds some 20 MB of XML. */
const MOST_XML = 48 * 1024 * 1024;
const MOST_CLAIMED = 512 * 1024 * 1024;
/** Word's XML shrinks to a tenth or a fiftieth; only a bomb shrinks a large part below this. */
const HIGHEST_RATIO = 250;
const LARGE = 4 * 1024 * 1024;

/** Looks at a zip file before any parser does; hands over its XML parts, or says why they must not be read. */
export function inspectPackage(bytes: Uint8Array): Parts | Refused {
  const entries = readZipDirectory(bytes);
  if (entries === 'broken') return { refused: 'broken-docx' };
  if (entries === 'overlapping') return { refused: 'zip-bomb' };
  if (entries === 'too-many-entries') return { refused: 'zip-bomb', detail: { mostEntries: MOST_ENTRIES } };
  return refusalOfDirectory(entries) ?? unpackXml(entries);
}

function refusalOfDirectory(entries: readonly ZipEntry[]): Refused | null {
  const claimed = entries.reduce((sum, { claimedSize }) => sum + claimedSize, 0);
  const bomb = entries.find(isBomb);
  if (bomb !== undefined) return { refused: 'zip-bomb', detail: { part: bomb.name, bytes: bomb.claimedSize } };
  if (claimed > MOST_CLAIMED) return { refused: 'zip-bomb', detail: { bytes: claimed } };
  const names = new Set(entries.map(({ name }) => name));
  const stray = entries.find(({ name }) => leavesPackage(name));
  if (stray !== undefined) return { refused: 'broken-docx', detail: { part: stray.name } };
  if (names.size < entries.length) return { refused: 'broken-docx' };
  if (entries.some(({ encrypted }) => encrypted)) return { refused: 'encrypted' };
  return names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/')) ? null : notWord(names);
}

function isBomb({ claimedSize, packed }: ZipEntry): boolean {
  return claimedSize > LARGE && claimedSize > HIGHEST_RATIO * packed.length;
}

/** Path names that would leave a folder they are unpacked into. */
function leavesPackage(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0|(^|\/)\.\.?(\/|$)/i.test(name);
}

function notWord(names: ReadonlySet<string>): Refused {
  const begins = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (begins('xl/')) return { refused: 'unsupported-format', detail: { format: 'xlsx' } };
  if (begins('ppt/')) return { refused: 'unsupported-format', detail: { format: 'pptx' } };
  if (names.has('mimetype') && names.has('content.xml')) return { refused: 'unsupported-format', detail: { format: 'odt' } };
  return { refused: 'unsupported-format', detail: { format: 'zip' } };
}

function unpackXml(entries: readonly ZipEntry[]): Parts | Refused {
  const parts = new Map<string, Uint8Array>();
  let left = MOST_XML;
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const content = unpack(entry, left);
    if (content === 'too-large') return { refused: 'zip-bomb', detail: { part: entry.name, mostBytes: MOST_XML } };
    const text = content === 'broken' ? null : asUtf8(content);
    if (text === null) return { refused: 'broken-docx', detail: { part: entry.name } };
    if (/<!\s*(doctype|entity)/i.test(text.xml)) return { refused: 'external-entities', detail: { part: entry.name } };
    left -= text.bytes.length;
    parts.set(entry.name, text.bytes);
  }
  return parts;
}

/** XML may come in UTF-16, where a forbidden declaration would go unseen; anything else but UTF-8 is refused. */
function asUtf8(content: Uint8Array): { xml: string; bytes: Uint8Array } | null {
  const [first, second] = content;
  const wide = first === 0xff || (first === 0x3c && second === 0) ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : null;
  try {
    const xml = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(content);
    return { xml, bytes: wide === null ? content : new TextEncoder().encode(xml) };
  } catch {
    return null;
  }
}
