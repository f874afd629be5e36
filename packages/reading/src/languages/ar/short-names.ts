import type { Ground } from '../../ground.ts';
import type { Resolve } from '../../joining/read-list.ts';
import type { Key } from '../../reading.ts';
import { fold } from './letters/fold.ts';

/** Nouns of the plural and the dual, and common words, that begin a name but stand for no single body alone. */
const NOT_SHORT = new Set(['الدول', 'المجتمع', 'الشعب', 'العالم', 'المملكه', 'الجمهوريه']);

/** «the chamber», «the club»: the body of the text whose name begins with that noun, when there is only one. */
export function shortNames(ground: Ground): Resolve {
  const byNoun = new Map<string, Key[]>();
  for (const { key, name, kind } of ground.organisations) {
    if (kind?.value === 'state') continue;
    const noun = bare(fold(name.value).split(/[^\p{L}\p{N}]+/u)[0] ?? '');
    if (noun.length >= 3) byNoun.set(noun, [...(byNoun.get(noun) ?? []), key]);
  }
  return (word) => {
    const letters = word.replace(/^(?:[وفبك]{0,2}(?=ال)|لل)/u, '');
    if (!letters.startsWith('ال') && !word.startsWith('لل')) return [];
    if (NOT_SHORT.has(letters)) return [];
    const keys = byNoun.get(bare(letters)) ?? [];
    return keys.slice(0, 1);
  };
}

function bare(word: string): string {
  return word.replace(/^ال(?=.{2})/u, '');
}
