const MOST_WORDS = 20_000;

/** What a word alone tells, worked out once for each word: texts say the same words over and over. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = of(word);
    if (known.size > MOST_WORDS) known.clear();
    known.set(word, now);
    return now;
  };
}
