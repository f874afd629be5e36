import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

export interface MadeStream {
  readonly name: string;
  readonly content: Uint8Array;
}

interface MadeFolder {
  readonly name: string;
  readonly streams: readonly MadeStream[];
}

/** A compound file, as old Office programs write them: streams, and folders of streams. */
export function makeCompound(streams: readonly MadeStream[], folders: readonly MadeFolder[] = []): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  addTo(entries, 0, streams);
  for (const folder of folders) {
    const at = entries.push({ name: folder.name, type: TypeEnum.DIRECTORY, length: 0, children: [] }) - 1;
    entries[0]?.children?.push(at);
    addTo(entries, at, folder.streams);
  }
  return burn(entries);
}

function addTo(entries: Entry[], folder: number, streams: readonly MadeStream[]): void {
  for (const { name, content } of streams) {
    // the writer takes a view for the whole memory behind it
    const own = new Uint8Array(content);
    entries[folder]?.children?.push(entries.push({ name, type: TypeEnum.DOCUMENT, length: own.length, binaryProvider: () => own }) - 1);
  }
}
