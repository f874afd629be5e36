/** Beginning of a compound file: a small file system that old Office programs write. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const MOST_SECTORS = 4096;
/** Numbers from here on mark ends and gaps, and name no sector. */
const NO_SECTOR = 0xfffffffa;

export function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, index) => bytes[index] === byte);
}

/** The names that stand in the directory of a compound file, as far as it can be followed. They tell what the file is. */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < NO_SECTOR && !seen.has(sector) && seen.size < MOST_SECTORS) {
    seen.add(sector);
    const from = (sector + 1) * size;
    if (from + size > bytes.length) break;
    for (let at = from; at < from + size; at += ENTRY) names.add(nameAt(view, at));
    sector = nextSector(view, sector, size);
  }
  return names;
}

function nameAt(view: DataView, at: number): string {
  const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

/** Follows the table of sectors, whose own first 109 places stand in the header: enough for seven megabytes, and names come first. */
function nextSector(view: DataView, sector: number, size: number): number {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return NO_SECTOR;
  const tableAt = (view.getUint32(76 + table * 4, true) + 1) * size;
  const at = tableAt + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_SECTOR;
}
