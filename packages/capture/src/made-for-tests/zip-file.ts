import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made for a test; the overrides let it lie. */
export interface MadeEntry {
  /** As bytes where it is in no UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly flags?: number;
  /** No bytes of its own: its entry points at those of the one before. */
  readonly sharesBytes?: boolean;
}

/** A zip file with the given entries, deflated. */
export function makeZip(entries: readonly MadeEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let before = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const common = headerFields(entry, { content, packed, name });
    const local = Buffer.concat([u32(0x04034b50), common, name, packed]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(entry.sharesBytes ? before : at), name]));
    if (entry.sharesBytes) continue;
    before = at;
    files.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(entries.length);
  return Buffer.concat([...files, central, u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(at), u16(0)]);
}

function headerFields(entry: MadeEntry, { content, packed, name }: Record<'content' | 'packed' | 'name', Buffer>): Buffer {
  const sizes = [u32(entry.claimedCrc ?? crc32(content)), u32(packed.length), u32(entry.claimedSize ?? content.length)];
  return Buffer.concat([u16(20), u16(entry.flags ?? 0), u16(8), u32(0), ...sizes, u16(name.length), u16(0)]);
}

function u16(value: number): Buffer {
  return Buffer.from([value & 0xff, value >>> 8]);
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
