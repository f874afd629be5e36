import { isCommonWord, searchWords } from '../words/index.ts';

/** How alike two wordings of one thing are, 0–1: the share of telling words that they have in common, however these are inflected and in whatever order. */
export function likenessOfWording(a: string, b: string): number {
  const [first, second] = [tellingStems(a), tellingStems(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((stem) => second.has(stem)).length;
  return (2 * common) / (first.size + second.size);
}

function tellingStems(text: string): ReadonlySet<string> {
  const { stems, exact } = searchWords(text);
  return new Set(stems.filter((stem, at) => stem.length > 1 && !isCommonWord(exact[at] ?? '')));
}
