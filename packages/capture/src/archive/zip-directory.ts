import { crc32, inflateRawSync } from 'node:zlib';
import { nameInZip } from './name-in-zip.ts';

/**
 * A reader of zip directories that believes nothing: it looks at every entry before anything is unpacked, and unpacks
 * into a bounded buffer, because the sizes written in a zip may lie. A library would unpack first or trust the sizes.
 */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** As the directory claims. */
  readonly claimedSize: number;
}

export type ZipFault = 'broken' | 'overlapping' | 'too-many-entries';

export const MOST_ENTRIES = 5000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The entries of a zip in the order of its directory, or what is wrong with it. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return 'broken';
  const count = view.getUint16(end + 10, true);
  const directoryAt = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return 'too-many-entries';
  const located: Located[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index += 1) {
    const record = readCentralRecord(view, at, end);
    const entry = record === null ? null : locate(view, record, directoryAt);
    if (record === null || entry === null) return 'broken';
    located.push(entry);
    at = record.next;
  }
  return overlaps(located) ? 'overlapping' : located.map(({ entry }) => entry);
}

/** Unpacks one entry; never more than `limit` bytes, whatever it claims. */
export function unpack(entry: ZipEntry, limit: number): Uint8Array | 'too-large' | 'broken' {
  try {
    if (entry.method !== 0 && entry.method !== 8) return 'broken';
    if (entry.method === 0 && entry.packed.length > limit) return 'too-large';
    const content = entry.method === 0 ? entry.packed : inflateRawSync(entry.packed, { maxOutputLength: Math.max(limit, 1) });
    return crc32(content) === entry.crc ? content : 'broken';
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'broken';
  }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

interface CentralRecord extends Omit<ZipEntry, 'packed'> {
  readonly packedSize: number;
  readonly localAt: number;
  readonly next: number;
}

function readCentralRecord(view: DataView, at: number, end: number): CentralRecord | null {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return null;
  return {
    name: nameInZip(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    claimedSize: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
    next,
  };
}

interface Located {
  readonly from: number;
  readonly to: number;
  readonly entry: ZipEntry;
}

/** Finds the packed bytes through the entry's local header; they must lie before the directory. */
function locate(view: DataView, record: CentralRecord, directoryAt: number): Located | null {
  const { localAt, packedSize, next: _next, ...rest } = record;
  if (localAt + 30 > view.byteLength || view.getUint32(localAt, true) !== LOCAL) return null;
  const from = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  const to = from + packedSize;
  if (to > directoryAt || to > view.byteLength) return null;
  return { from: localAt, to, entry: { ...rest, packed: new Uint8Array(view.buffer, view.byteOffset + from, packedSize) } };
}

/** Entries that share bytes are the trick of the densest bombs; no honest program writes them. */
function overlaps(located: readonly Located[]): boolean {
  const sorted = located.toSorted((one, other) => one.from - other.from);
  return sorted.some(({ to }, index) => to > (sorted[index + 1]?.from ?? Infinity));
}
