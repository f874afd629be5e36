import { isDefinite, type Split, splitsOf } from '../letters/tokens.ts';
import { remembered } from '../words/remembered.ts';
import { type HeadNoun, headNouns, rareHeads } from './head-nouns.ts';

/** A word as the head noun of a name, with what is attached before it. */
export interface Head {
  readonly split: Split;
  readonly head: HeadNoun;
  readonly definite: boolean;
}

/** The head nouns that a word may be, whatever is attached before it. */
export const headsIn = remembered((word): readonly Head[] =>
  splitsOf(word).flatMap((split) => {
    const definite = isDefinite(split.stem);
    const noun = definite ? split.stem.slice(2) : split.stem;
    const head = headNouns.get(noun) ?? rareHeads.get(noun);
    return head === undefined || (definite && head.dual) ? [] : [{ split, head, definite }];
  }),
);
