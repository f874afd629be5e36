/** Values that fit here stand in the tag itself. */
const IN_PLACE = 4;
/** Tags whose values lead to further directories: of smaller versions of the page, and of how and where a camera took it. */
const LEADING: ReadonlySet<number> = new Set([330, 34_665, 34_853, 50_740, 61_440]);
const DEEPEST = 3;
/** More than the pages of any scan that is read have. */
const MOST_DIRECTORIES = 4_000;
const TAG_BYTES = 12;

/**
 * Whether the directories of a TIFF come to an end, and claim no more values than there are bytes. A few bytes may lead back to
 * themselves, or claim four thousand million values, and the library that opens it would follow.
 */
export function hasSoundDirectories(bytes: Uint8Array): boolean {
  try {
    return new Directories(bytes).areSound();
  } catch {
    // one of them leads out of the file
    return false;
  }
}

class Directories {
  readonly #file: DataView;
  readonly #isLittle: boolean;
  #met = 0;

  constructor(bytes: Uint8Array) {
    this.#file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#isLittle = bytes[0] === 0x49;
  }

  areSound(): boolean {
    // a ring is met as too many of them
    for (let at = this.#long(4); at !== 0; at = this.#nextOf(at)) if (!this.#isSound(at, 0)) return false;
    return this.#met > 0;
  }

  /** Some programs leave the last place out. */
  #nextOf(at: number): number {
    const end = at + 2 + this.#short(at) * TAG_BYTES;
    return end + 4 <= this.#file.byteLength ? this.#long(end) : 0;
  }

  #isSound(at: number, depth: number): boolean {
    this.#met += 1;
    if (this.#met > MOST_DIRECTORIES || depth > DEEPEST) return false;
    for (let index = 0; index < this.#short(at); index += 1) {
      const tag = at + 2 + index * TAG_BYTES;
      const values = this.#long(tag + 4);
      if (values > this.#file.byteLength) return false;
      if (LEADING.has(this.#short(tag)) && !this.#leadsToSound(tag + 8, values, depth)) return false;
    }
    return true;
  }

  #leadsToSound(place: number, values: number, depth: number): boolean {
    const first = values * 4 <= IN_PLACE ? place : this.#long(place);
    for (let index = 0; index < values; index += 1) if (!this.#isSound(this.#long(first + index * 4), depth + 1)) return false;
    return true;
  }

  #short(at: number): number {
    return this.#file.getUint16(at, this.#isLittle);
  }

  #long(at: number): number {
    return this.#file.getUint32(at, this.#isLittle);
  }
}
