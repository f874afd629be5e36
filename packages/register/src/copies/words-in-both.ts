type Pair = readonly [here: number, there: number];

/** Words that stand together so often are not tied by their place. */
const TOGETHER = 3;
/** Between two ties so much is compared word by word; larger stretches differ as a whole. */
const MOST_COMPARED = 250_000;

/**
 * The words that two texts have in common, in the order of both: pairs of places. Stretches that stand once in each tie the texts
 * together, and only what lies between two ties is compared word by word, so that a book takes no longer than its length.
 */
export function wordsInBoth(here: readonly string[], there: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from: Pair = [0, 0];
  for (const tie of [...tiesOf(here, there), [here.length, there.length] as const]) {
    pairs.push(...commonBetween([here, there], from, tie));
    if (tie[0] < here.length) pairs.push(tie);
    from = [tie[0] + 1, tie[1] + 1];
  }
  return pairs;
}

/** Places from which the same few words follow in both texts and nowhere else, as many as keep their order. */
function tiesOf(here: readonly string[], there: readonly string[]): readonly Pair[] {
  const places = placesOnce(there);
  const ties = [...placesOnce(here)].flatMap(([words, at]): Pair[] => {
    const other = places.get(words) ?? null;
    return other === null || at === null ? [] : [[at, other]];
  });
  return longestInOrder(ties);
}

/** Where each few words stand; null for those that stand more than once. */
function placesOnce(words: readonly string[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = 0; at + TOGETHER <= words.length; at += 1) {
    const key = words.slice(at, at + TOGETHER).join(' ');
    places.set(key, places.has(key) ? null : at);
  }
  return places;
}

/** Of pairs in the order of the first text, the most that are in the order of the second too. */
function longestInOrder(pairs: readonly Pair[]): readonly Pair[] {
  /** `ends[n]` is the pair with which a row of n + 1 pairs ends earliest in the second text. */
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, there], n) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? -1]?.[1] ?? -1) < there) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = n;
  });
  const row: Pair[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const pair = pairs[n];
    if (pair !== undefined) row.push(pair);
  }
  return row.toReversed();
}

/** What two short stretches have in common, by the length of the longest common row from each place on. */
function commonBetween([here, there]: readonly [readonly string[], readonly string[]], from: Pair, to: Pair): readonly Pair[] {
  const height = to[0] - from[0];
  const width = to[1] - from[1];
  if (height <= 0 || width <= 0 || height * width > MOST_COMPARED) return [];
  const row = width + 1;
  const longest = new Uint32Array((height + 1) * row);
  const at = (i: number, j: number): number => longest[i * row + j] ?? 0;
  const areEqual = (i: number, j: number): boolean => here[from[0] + i] === there[from[1] + j];
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) longest[i * row + j] = areEqual(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < height && j < width;) {
    if (areEqual(i, j)) {
      pairs.push([from[0] + i, from[1] + j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
