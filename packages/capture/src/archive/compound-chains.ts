/** Places of the table of sectors that stand in the header; further ones stand in sectors of their own. */
const PLACES_IN_HEADER = 109;
/** Numbers from here on mark ends and gaps, and name no sector. */
const NO_SECTOR = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const ENTRY = 128;
/** Kinds of entries: what holds bytes, and the first entry, whose bytes are the small sectors. */
const STREAM = 2;
const ROOT = 5;
/** Shorter bytes stand in small sectors, which have a table of their own. */
const LARGE = 4_096;
const NO_ENTRY = 0xffffffff;

/**
 * Whether what a compound file says of its sectors and names comes to an end. Each sector names the one after it, and a damaged or
 * hostile file may name one that came before: the libraries that read it would go round until no memory is left.
 */
export function hasSoundChains(bytes: Uint8Array): boolean {
  try {
    return new CompoundFile(bytes).isSound();
  } catch {
    // it leads out of the file
    return false;
  }
}

class CompoundFile {
  readonly #file: DataView;
  readonly #size: number;
  /** For each sector the one after it. */
  readonly #next: readonly number[];

  constructor(bytes: Uint8Array) {
    this.#file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#size = 1 << Math.min(this.#file.getUint16(30, true), 16);
    this.#next = this.#tablePlaces().flatMap((sector) => this.#numbersIn(sector));
  }

  isSound(): boolean {
    if (goesRound(this.#next)) return false;
    const inLarge = new Chains(this.#next);
    const [names, smallTable] = [this.#long(48), this.#long(60)];
    if (!inLarge.end(names) || (smallTable < NO_SECTOR && !inLarge.end(smallTable))) return false;
    const small = this.#sectorsFrom(smallTable).flatMap((sector) => this.#numbersIn(sector));
    if (goesRound(small)) return false;
    const inSmall = new Chains(small);
    return this.#namesFrom(names)?.every((at) => {
      const [kind, first, length] = [this.#file.getUint8(at + 66), this.#long(at + 116), this.#long(at + 120)];
      if (kind === ROOT) return inLarge.end(first);
      return kind !== STREAM || length === 0 || (length >= LARGE ? inLarge : inSmall).end(first);
    }) ?? false;
  }

  /** Where the table of sectors stands: it may go on in sectors of which each ends with the place of the next. */
  #tablePlaces(): number[] {
    const places = Array.from({ length: PLACES_IN_HEADER }, (_, index) => this.#long(76 + index * 4));
    const seen = new Set<number>();
    for (let sector = this.#long(68); sector < NO_SECTOR; sector = places.pop() ?? NO_SECTOR) {
      if (seen.has(sector)) throw new Error('the places of the table lead back to themselves');
      seen.add(sector);
      for (const place of this.#numbersIn(sector)) places.push(place);
    }
    return places.filter((place) => place < NO_SECTOR);
  }

  /** Names stand in a tree: each leads to one on its left, one on its right, and the first of those within it. Null where it is none. */
  #namesFrom(first: number): number[] | null {
    const entries = this.#sectorsFrom(first).flatMap((sector) => Array.from({ length: this.#size / ENTRY }, (_, index) => (sector + 1) * this.#size + index * ENTRY));
    const seen = new Set<number>();
    const waiting = [0];
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      const at = entries[entry];
      if (at === undefined || at + ENTRY > this.#file.byteLength || seen.has(entry)) return null;
      seen.add(entry);
      waiting.push(...[68, 72, 76].map((place) => this.#long(at + place)).filter((one) => one !== NO_ENTRY));
    }
    return [...seen].map((entry) => entries[entry] ?? 0);
  }

  #sectorsFrom(first: number): number[] {
    const sectors: number[] = [];
    for (let sector = first; sector < NO_SECTOR; sector = this.#next[sector] ?? NO_SECTOR) sectors.push(sector);
    return sectors;
  }

  #numbersIn(sector: number): number[] {
    const at = (sector + 1) * this.#size;
    return Array.from({ length: this.#size / 4 }, (_, index) => this.#long(at + index * 4));
  }

  /** A file that was cut off is left to the libraries: nothing is to be followed there. */
  #long(at: number): number {
    return at + 4 <= this.#file.byteLength ? this.#file.getUint32(at, true) : NO_ENTRY;
  }
}

/** The chains of a table without rings: an end is an end, not a number that stands for nothing. */
class Chains {
  readonly #next: readonly number[];
  readonly #sound = new Set<number>();

  constructor(next: readonly number[]) {
    this.#next = next;
  }

  end(first: number): boolean {
    const walked: number[] = [];
    let at = first;
    for (; at < this.#next.length && !this.#sound.has(at); at = this.#next[at] ?? NO_SECTOR) walked.push(at);
    if (at !== END_OF_CHAIN && !this.#sound.has(at)) return false;
    for (const sector of walked) this.#sound.add(sector);
    return true;
  }
}

/** Whether somewhere in a table, in which each number names the next, a number is met again. */
function goesRound(next: readonly number[]): boolean {
  // the walk that came by, from 1; 0 for nobody
  const walks = new Uint32Array(next.length);
  return next.some((_, first) => {
    for (let at = first; at < next.length; at = next[at] ?? NO_SECTOR) {
      if (walks[at] === first + 1) return true;
      if (walks[at] !== 0) return false;
      walks[at] = first + 1;
    }
    return false;
  });
}
