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

/** The likeliest first, and not more than a reviewer looks at. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.likeness > (best.get(candidate.entry)?.likeness ?? 0)) best.set(candidate.entry, candidate);
  }
  return [...best.values()].filter(({ likeness }) => likeness >= 0.5).sort((a, b) => b.likeness - a.likeness).slice(0, 5);
}
