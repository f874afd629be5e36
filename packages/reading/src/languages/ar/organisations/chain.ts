import type { HeadNoun } from './head-nouns.ts';

/** The words after a head noun that belong to its name. */
export interface Chain {
  readonly end: number; // the token after the last word
  /** The name is closed by a definite noun, a proper name or a quoted one. */
  readonly closed: boolean;
  /** Words of a proper name or a quoted name, which may stand for the body alone. */
  readonly proper: { readonly from: number; readonly to: number } | null;
  /** Named after a person: «مركز الملك …». */
  readonly personal: boolean;
}

/** The head before the chain, and how much of it is wanted. */
export interface ChainStart {
  readonly head: HeadNoun;
  readonly definite: boolean;
  /** Read one complement only, for «وزارتا الصحة والتعليم». */
  readonly single?: boolean;
}
