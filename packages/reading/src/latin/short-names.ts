import type { Ground } from '../ground.ts';
import type { Resolve } from '../joining/read-list.ts';
import type { Key } from '../reading.ts';
import { fold } from './letters/fold.ts';

/** Words of names that stand for no single body alone. */
const NOT_SHORT: ReadonlySet<string> = new Set([
  'united', 'arab', 'arabe', 'national', 'nationale', 'islamic', 'islamique', 'international', 'internationale', 'general', 'republic', 'republique',
  'kingdom', 'royaume', 'state', 'etat', 'people', 'human', 'droits',
]);

/** «the Commission», «the university»: the body of the text in whose name that noun stands, when there is only one. */
export function shortNames(ground: Ground, isNoun: (word: string) => boolean): Resolve {
  const byNoun = new Map<string, Key[]>();
  for (const { key, name, kind } of ground.organisations) {
    if (kind?.value === 'state') continue;
    const nouns = fold(name.value).split(/[^\p{L}]+/u).filter((word) => word.length > 3 && isNoun(word) && !NOT_SHORT.has(word));
    for (const noun of new Set(nouns)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), key]);
  }
  return (word) => {
    const keys = byNoun.get(word) ?? [];
    return keys.length === 1 ? keys : [];
  };
}
