import type { Refused } from '../captured.ts';
import { MOST_ENTRIES, readZipDirectory, unpack, type ZipEntry, type ZipFault } from './zip-directory.ts';

/** The parts of a document that may be parsed, unpacked and found harmless. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A thousand-page report holds some 20 MB of XML. */
const MOST_XML = 48 * 1024 * 1024;
const MOST_CLAIMED = 512 * 1024 * 1024;
/** Word's XML shrinks to a tenth or a fiftieth; only a bomb shrinks a large part below this. */
const HIGHEST_RATIO = 250;
const LARGE = 4 * 1024 * 1024;

/** Looks at a document of several parts before any parser does; hands over its XML parts, or says why they must not be read. */
export function inspectPackage(bytes: Uint8Array, broken: 'broken-docx' | 'broken-file'): Parts | Refused {
  const entries = readZipDirectory(bytes);
  if (typeof entries === 'string') return refusalOfFault(entries) ?? { refused: broken };
  const refused = bombIn(entries) ?? refusalOfDirectory(entries) ?? unpackXml(entries);
  return 'refused' in refused && refused.refused === 'broken-file' ? { ...refused, refused: broken } : refused;
}

/** Why a zip is not opened whose directory is made to hurt; null where it is only broken. */
export function refusalOfFault(fault: ZipFault): Refused | null {
  if (fault === 'broken') return null;
  return fault === 'overlapping' ? { refused: 'zip-bomb' } : { refused: 'zip-bomb', detail: { mostEntries: MOST_ENTRIES } };
}

/** Whether a zip would grow beyond all measure, by what it claims itself. */
export function bombIn(entries: readonly ZipEntry[]): Refused | null {
  const claimed = entries.reduce((sum, { claimedSize }) => sum + claimedSize, 0);
  const bomb = entries.find(isBomb);
  if (bomb !== undefined) return { refused: 'zip-bomb', detail: { part: bomb.name, bytes: bomb.claimedSize } };
  return claimed > MOST_CLAIMED ? { refused: 'zip-bomb', detail: { bytes: claimed } } : null;
}

function refusalOfDirectory(entries: readonly ZipEntry[]): Refused | null {
  const names = new Set(entries.map(({ name }) => name));
  const stray = entries.find(({ name }) => leavesPackage(name));
  if (stray !== undefined) return { refused: 'broken-file', detail: { part: stray.name } };
  if (names.size < entries.length) return { refused: 'broken-file' };
  return entries.some(({ encrypted }) => encrypted) ? { refused: 'encrypted' } : null;
}

function isBomb({ claimedSize, packed }: ZipEntry): boolean {
  return claimedSize > LARGE && claimedSize > HIGHEST_RATIO * packed.length;
}

/** Path names that would leave a folder they are unpacked into. */
function leavesPackage(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0|(^|\/)\.\.?(\/|$)/i.test(name);
}

function unpackXml(entries: readonly ZipEntry[]): Parts | Refused {
  const parts = new Map<string, Uint8Array>();
  let left = MOST_XML;
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const content = unpack(entry, left);
    if (content === 'too-large') return { refused: 'zip-bomb', detail: { part: entry.name, mostBytes: MOST_XML } };
    const text = content === 'broken' ? null : asUtf8(content);
    if (text === null) return { refused: 'broken-file', detail: { part: entry.name } };
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
