import { isCommonWord, searchWords } from '@mithaq/register';
import { quoted } from './vector.ts';

/** What is sought: all of these stems, and each of these phrases word for word. */
export interface Sought {
  readonly stems: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

const QUOTED = /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201c\u201d\u201e\u00ab\u00bb]/gu;

/** Words are sought in any form and any order, all of them; what stands in quotation marks exactly, but for folded letters. */
export function readSought(query: string): Sought {
  const phrases = [...query.matchAll(QUOTED)].map(([, phrase = '']) => searchWords(phrase).exact).filter(({ length }) => length > 0);
  const { stems, exact } = searchWords(query.replace(QUOTED, ' '));
  const telling = stems.filter((_, i) => !isCommonWord(exact[i] ?? ''));
  return { stems: [...new Set(telling.length > 0 || phrases.length > 0 ? telling : stems)], phrases };
}

export function isNothing(sought: Sought): boolean {
  return sought.stems.length === 0 && sought.phrases.length === 0;
}

/** The stems as text to be cast to `tsquery`; null when only phrases are sought. */
export function stemsQuery({ stems }: Sought): string | null {
  return stems.length === 0 ? null : stems.map(quoted).join(' & ');
}

/** The phrases as text to be cast to `tsquery`; null when there is none. */
export function phrasesQuery({ phrases }: Sought): string | null {
  return phrases.length === 0 ? null : phrases.map((phrase) => `(${phrase.map(quoted).join(' <-> ')})`).join(' & ');
}
