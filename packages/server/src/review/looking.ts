import { SURELY_ALIKE } from '@mithaq/register';
import type { Kysely } from 'kysely';
import type { Actor } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import type { ActorReference, Candidate } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

/** Who looks for entries that may be the same, and where. */
export interface Looking {
  readonly database: Kysely<Database>;
  readonly actor: Actor;
  /** All proposals of the document. */
  readonly proposals: readonly StoredProposal[];
  /** The entry that a body or person of the document is taken to be, as far as it is known by now. */
  readonly entryOf: (reference: ActorReference | null) => string | null;
  /** The entry that another proposal of the document is taken to be: the instrument or meeting in which something was said. */
  readonly entryOfProposal: (proposal: string | null) => string | null;
}

export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** The candidate that is taken unless the reviewer says otherwise. */
export function likeliest(candidates: readonly Candidate[] | undefined): string | null {
  const first = candidates?.[0];
  return first !== undefined && first.likeness >= SURELY_ALIKE ? first.entry : null;
}

/** From these on it may well be the same: under the very same name sooner than under one that is only like it. */
const MAY_BE_THE_SAME = 0.7;
const MAY_BE_UNDER_ANOTHER_NAME = 0.8;

/** True where only a person can say which entry it is: one may be the same and is not surely so, or two are as surely. */
export function isInDoubt(candidates: readonly Candidate[] = []): boolean {
  const [first, second] = candidates;
  if (first === undefined) return false;
  if (first.likeness >= SURELY_ALIKE) return second !== undefined && second.likeness >= first.likeness;
  return candidates.some(({ likeness, because }) => likeness >= (because === 'similar-name' ? MAY_BE_UNDER_ANOTHER_NAME : MAY_BE_THE_SAME));
}

/** The likeliest first, and not more than a reviewer looks at. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.likeness > (best.get(candidate.entry)?.likeness ?? 0)) best.set(candidate.entry, candidate);
  }
  return [...best.values()].filter(({ likeness }) => likeness >= 0.5).sort((a, b) => b.likeness - a.likeness).slice(0, 5);
}
