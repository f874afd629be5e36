import type { Ground, Mention, Sentence } from '../../ground.ts';
import type { Resolve } from '../../joining/read-list.ts';
import type { Key } from '../../reading.ts';
import { fold } from './letters/fold.ts';

/** Nouns of the plural and the dual, and common words, that begin a name but stand for no single body alone. */
const NOT_SHORT = new Set(['الدول', 'المجتمع', 'الشعب', 'العالم', 'المملكه', 'الجمهوريه']);

/**
 * «the chamber», «the ministry»: the body of the text whose name begins with that noun. Of several it is the one that was
 * named last before; where the last sentence to name any of them names two, either could be meant, and none is taken.
 */
export function shortNames(ground: Ground): Resolve {
  const byNoun = new Map<string, Key[]>();
  for (const { key, name, kind } of ground.organisations) {
    if (kind?.value === 'state') continue;
    const noun = bare(fold(name.value).split(/[^\p{L}\p{N}]+/u)[0] ?? '');
    if (noun.length >= 3) byNoun.set(noun, [...(byNoun.get(noun) ?? []), key]);
  }
  return (word, at) => {
    const letters = word.replace(/^(?:[وفبك]{0,2}(?=ال)|لل)/u, '');
    if (!letters.startsWith('ال') && !word.startsWith('لل')) return [];
    if (NOT_SHORT.has(letters)) return [];
    const keys = byNoun.get(bare(letters)) ?? [];
    return keys.length < 2 || at === undefined ? keys.slice(0, 1) : namedLast(ground.sentences, new Set(keys), at);
  };
}

/** So many sentences back a reader still has in mind which one was named. */
const MOST_BACK = 40;

function namedLast(sentences: readonly Sentence[], keys: ReadonlySet<Key>, at: number): readonly Key[] {
  const here = lastFrom(sentences, at);
  for (let index = here; index >= 0 && index > here - MOST_BACK; index--) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.segment !== sentences[here]?.segment) continue;
    const before = sentence.mentions.filter(({ start }) => start < at);
    // «the head of the council» is heard less than the council itself.
    const named = keysAmong(before.map(keyNamed), keys);
    const told = named.length > 0 ? named : keysAmong(before.map(({ organisation }) => organisation), keys);
    if (told.length > 0) return told.length === 1 ? told : [];
  }
  return [];
}

/** The last sentence that begins at this offset or before it; asked so often that it is not searched for one by one. */
function lastFrom(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const keyNamed = ({ kind, key }: Mention): Key | null => (kind === 'organisation' ? key : null);

function keysAmong(named: readonly (Key | null | undefined)[], keys: ReadonlySet<Key>): readonly Key[] {
  return [...new Set(named.filter((key) => key !== null && key !== undefined))].filter((key) => keys.has(key));
}

function bare(word: string): string {
  return word.replace(/^ال(?=.{2})/u, '');
}
