import { isCommonWord, searchWords } from '../words/index.ts';
import { denies } from './denies.ts';

/** Where one denies what the other tells: enough for a person to look at the two, too little to take them for one. */
const AT_MOST_OF_OPPOSITES = 0.55;

/** How alike two wordings of one thing are, 0–1: the share of telling words that they have in common, however these are inflected and in whatever order. */
export function likenessOfWording(a: string, b: string): number {
  const [first, second] = [tellingStems(a), tellingStems(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((stem) => second.has(stem)).length;
  const share = (2 * common) / (first.size + second.size);
  return denies(a) === denies(b) ? share : Math.min(share, AT_MOST_OF_OPPOSITES);
}

function tellingStems(text: string): ReadonlySet<string> {
  const { stems, exact } = searchWords(text);
  return new Set(stems.filter((stem, at) => stem.length > 1 && !isCommonWord(exact[at] ?? '')));
}
