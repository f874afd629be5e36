import type { Sentence } from '../ground.ts';
import type { KnownBodies } from '../joining/known-bodies.ts';
import type { Key } from '../reading.ts';
import type { ActWords } from './act-words.ts';

const STATES = /(?:countr|states|nations|governments|pays|etats|gouvernements)/u;
const ANY = /(?:sides|part(?:y|ies)|delegations|them|minist(?:ers|res)|presidents)/u;

/** Whom «the two …» of a sentence can mean: countries are States, universities are none; of «sides» and «ministers» the word tells nothing. */
export function fitting(sentence: Sentence, { twoSides }: ActWords, known: KnownBodies): { readonly fits?: (key: Key) => boolean } {
  const said = twoSides.exec(sentence.masked)?.[0] ?? '';
  if (said === '' || ANY.test(said)) return {};
  return { fits: STATES.test(said) ? (key) => known.isState(key) : (key) => !known.isState(key) };
}
