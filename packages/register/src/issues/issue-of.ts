import type { IssueCode } from '../vocabulary/issues.ts';
import { isCommonWord, searchWords } from '../words/search-words.ts';
import { RECOGNISED_BY } from './recognised-by.ts';

const WORDINGS = RECOGNISED_BY.map(([code, wording]) => ({ code, stems: tellingStems(wording) }));

/** The issue that a position's words are about, by well-known wordings of three languages; null when none is meant. */
export function issueOf(words: string): IssueCode | null {
  const stems = new Set(searchWords(words).stems);
  return WORDINGS.find((wording) => wording.stems.every((stem) => stems.has(stem)))?.code ?? null;
}

function tellingStems(wording: string): readonly string[] {
  const { stems, exact } = searchWords(wording);
  return stems.filter((_, at) => !isCommonWord(exact[at] ?? ''));
}
