import { likenessOfWord, tellingWords } from './likeness.ts';

/**
 * How surely two names are of one person, 0–1. The given name must agree; a name may leave out the names between
 * («سالم بن محمد المالك» is «سالم المالك»), but one that has only a given name, or another last name, proves little.
 */
export function samePerson(a: string, b: string): number {
  const first = tellingWords(a);
  const second = tellingWords(b);
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  const given = likenessOfWord(shorter[0] ?? '', longer[0] ?? '');
  if (given === 0) return 0;
  if (shorter.length === 1) return longer.length === 1 ? 0.8 * given : 0.5 * given;
  const last = likenessOfWord(shorter.at(-1) ?? '', longer.at(-1) ?? '');
  if (last === 0) return 0.4 * given * shareFound(shorter, longer);
  const between = shareFound(shorter.slice(1, -1), longer.slice(1, -1));
  // a name left out is no contradiction: it costs a little
  const leftOut = shorter.length === longer.length ? 0 : 0.04;
  return Math.max(0, given * last * (0.5 + 0.5 * between) - leftOut);
}

/** The share of words found in order in another list; 1 when there is nothing to find. */
function shareFound(words: readonly string[], among: readonly string[]): number {
  if (words.length === 0) return 1;
  let from = 0;
  let found = 0;
  for (const word of words) {
    const at = among.findIndex((other, index) => index >= from && likenessOfWord(word, other) > 0);
    if (at === -1) continue;
    found += likenessOfWord(word, among[at] ?? '');
    from = at + 1;
  }
  return found / words.length;
}
