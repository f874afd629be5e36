import type { Kysely } from 'kysely';
import { SURELY_ALIKE } from '@mithaq/register';
import { instrumentCandidates } from '../instruments/candidates.ts';
import { meetingCandidates } from '../meetings/candidates.ts';
import { organisationCandidates } from '../organisations/candidates.ts';
import { personCandidates } from '../people/candidates.ts';
import type { Actor } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { actorsOf } from './references.ts';
import type { ActorReference, Candidate } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

/** Who looks for entries that may be the same, and where. */
export interface Looking {
  readonly database: Kysely<Database>;
  readonly actor: Actor;
  /** The entry that a body or person of the document is taken to be, as far as it is known by now. */
  readonly entryOf: (reference: ActorReference | null) => string | null;
}

export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Entries of the register that the proposals may be the same as, the likeliest first. Asked in a few queries for all of
 * them; what the actor may not see is not there. `all` are the proposals of the document, to which they refer.
 */
export async function findCandidates(
  { database, actor }: Pick<Looking, 'database' | 'actor'>,
  wanted: readonly StoredProposal[],
  all: readonly StoredProposal[],
): Promise<Candidates> {
  const byId = new Map(all.map((proposal) => [proposal.id, proposal]));
  const found = new Map<string, readonly Candidate[]>();
  const entryOf = (reference: ActorReference | null): string | null => {
    if (reference === null) return null;
    const proposal = byId.get(reference.proposal ?? '');
    return reference.entry ?? proposal?.entryId ?? likeliest(found.get(reference.proposal ?? ''));
  };
  const looking: Looking = { database, actor, entryOf };
  const needed = withActorsNeeded(wanted, byId);
  const ofKind = (kind: string) => needed.filter((proposal) => proposal.kind === kind);
  const keep = (more: Candidates) => more.forEach((candidates, id) => found.set(id, candidates));
  // first the bodies above, then those below, which are compared by what they belong to
  const bodies = ofKind('organisation');
  const hasParent = ({ fields }: StoredProposal) => fields.some(({ field }) => field === 'parent');
  keep(await organisationCandidates(looking, bodies.filter((body) => !hasParent(body))));
  keep(await organisationCandidates(looking, bodies.filter(hasParent)));
  keep(await personCandidates(looking, ofKind('person')));
  keep(await instrumentCandidates(looking, ofKind('instrument')));
  keep(await meetingCandidates(looking, ofKind('meeting')));
  return found;
}

/** The candidate that is taken unless the reviewer says otherwise. */
export function likeliest(candidates: readonly Candidate[] | undefined): string | null {
  const first = candidates?.[0];
  return first !== undefined && first.likeness >= SURELY_ALIKE ? first.entry : null;
}

/** The likeliest first, and not more than a reviewer looks at. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.likeness > (best.get(candidate.entry)?.likeness ?? 0)) best.set(candidate.entry, candidate);
  }
  return [...best.values()].filter(({ likeness }) => likeness >= 0.5).sort((a, b) => b.likeness - a.likeness).slice(0, 5);
}

/** The proposals themselves, and those of the bodies and people by which they are told apart. */
function withActorsNeeded(wanted: readonly StoredProposal[], byId: ReadonlyMap<string, StoredProposal>): readonly StoredProposal[] {
  const needed = new Map(wanted.map((proposal) => [proposal.id, proposal]));
  for (const proposal of needed.values()) {
    for (const { proposal: id } of proposal.fields.flatMap(({ value }) => actorsOf(value))) {
      const actor = byId.get(id ?? '');
      if (actor?.state === 'pending') needed.set(actor.id, actor);
    }
  }
  return [...needed.values()];
}
