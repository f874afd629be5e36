import { fold } from '../letters/fold.ts';
import { PARTY_NOUNS, PARTY_ORDINALS } from './words/parties.ts';

/** «party», «side», as the text of an instrument calls those between whom it is: folded letters of a pattern. */
export const PARTY_NOUN = `(?:${PARTY_NOUNS.map(fold).join('|')})`;

/** «first», «second», of a party: for each of them its letters in a pattern. */
export const PARTY_ORDINAL_OF_EACH: readonly string[] = PARTY_ORDINALS.map((both) => `(?:${both.map(fold).join('|')})`);

/** Any of them. */
export const PARTY_ORDINAL = `(?:${PARTY_ORDINALS.flat().map(fold).join('|')})`;
