/** So many names are simply compared with each; of more, those that stand next to a name in the order of the letters. */
const FEW = 60;
const NEIGHBOURS = 8;

/** A name as it is written, and whose it is. */
interface Spelt<T> {
  readonly letters: string;
  readonly owner: T;
}

/**
 * Names that may be spellings of each other. A change late in a name leaves it beside the other in the order of its letters,
 * a change early in it in the order of its letters from the end; so no name is compared with all of thousands.
 */
export class NearSpellings<T> {
  readonly #all: readonly Spelt<T>[];
  readonly #orders: readonly (readonly Spelt<T>[])[];

  constructor(names: readonly Spelt<T>[]) {
    this.#all = names;
    const backwards = names.map(({ letters, owner }) => ({ letters: reversed(letters), owner }));
    this.#orders = names.length <= FEW ? [] : [names, backwards].map((order) => [...order].sort((a, b) => (a.letters < b.letters ? -1 : 1)));
  }

  /** The names that are worth comparing with this one. */
  near(letters: string): readonly Spelt<T>[] {
    const [forwards, backwards] = this.#orders;
    if (forwards === undefined || backwards === undefined) return this.#all;
    const ends = around(backwards, reversed(letters)).map((one) => ({ letters: reversed(one.letters), owner: one.owner }));
    return [...around(forwards, letters), ...ends];
  }
}

function reversed(letters: string): string {
  return Array.from(letters).toReversed().join('');
}

/** Those before and after the place of this one in an ordered list. */
function around<T>(order: readonly Spelt<T>[], letters: string): readonly Spelt<T>[] {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.letters ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return order.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}
