import type { Sentence } from '../ground.ts';
import type { KnownBodies } from '../joining/known-bodies.ts';
import type { Key } from '../reading.ts';
import type { ActWords } from './act-words.ts';
import { fold } from './letters/fold.ts';

const STATES = /(?:countr|states|nations|governments|pays|etats|gouvernements)/u;
const ANY = /(?:sides|part(?:y|ies)|delegations|them|minist(?:ers|res)|presidents)/u;

/** Whom «the two …» of a sentence can mean: countries are States, «the two commissions» two bodies called so, else no States; of «sides» and «ministers» the word tells nothing. */
export function fitting(sentence: Sentence, { twoSides }: ActWords, { known, sentences }: { known: KnownBodies; sentences: readonly Sentence[] }): { readonly fits?: (key: Key) => boolean } {
  const said = twoSides.exec(sentence.masked)?.[0] ?? '';
  if (said === '' || ANY.test(said)) return {};
  if (STATES.test(said)) return { fits: (key) => known.isState(key) };
  const called = calledSo(said.split(' ').at(-1) ?? '', sentences, known);
  return { fits: called.size >= 2 ? (key) => called.has(key) : (key) => !known.isState(key) };
}

/** «the two sides», «the parties», «they»: of States and bodies alike. */
export function meansAny(words: string): boolean {
  return ANY.test(words) || /^["(]*(?:they|ils|elles)(?![a-z])/u.test(words);
}

/** The bodies of a story in whose names this noun stands. */
function calledSo(plural: string, sentences: readonly Sentence[], known: KnownBodies): ReadonlySet<Key> {
  const noun = plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$|x$/u, '');
  const keys = sentences.flatMap(({ mentions }) => mentions.flatMap(({ kind, key }) => (kind === 'organisation' && key !== null ? [key] : [])));
  return new Set(keys.filter((key) => noun.length > 3 && ` ${fold(known.name(key)).replaceAll(/[^\p{L}]+/gu, ' ')} `.includes(` ${noun} `)));
}
