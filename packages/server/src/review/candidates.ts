import { likeliest } from '@mithaq/register';
import { instrumentCandidates } from '../instruments/candidates.ts';
import { meetingCandidates } from '../meetings/candidates.ts';
import { commitmentCandidates } from '../commitments/candidates.ts';
import { organisationCandidates } from '../organisations/candidates.ts';
import { personCandidates } from '../people/candidates.ts';
import { statementCandidates } from '../statements/candidates.ts';
import type { Candidates, Looking } from './looking.ts';
import { proposalsNamed } from './references.ts';
import type { ActorReference, Candidate } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

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
  const entryOfProposal = (id: string | null): string | null => byId.get(id ?? '')?.entryId ?? (likeliest(found.get(id ?? ''))?.entry ?? null);
  const entryOf = (reference: ActorReference | null): string | null => reference?.entry ?? entryOfProposal(reference?.proposal ?? null);
  const looking: Looking = { database, actor, proposals: all, entryOf, entryOfProposal };
  const needed = withThoseNeeded(wanted, byId);
  const ofKind = (kind: string) => needed.filter((proposal) => proposal.kind === kind);
  const keep = (more: Candidates) => more.forEach((candidates, id) => found.set(id, candidates));
  // first the bodies above, then those below, which are compared by what they belong to
  const bodies = ofKind('organisation');
  keep(await organisationCandidates(looking, bodies.filter((body) => !hasParent(body))));
  keep(await organisationCandidates(looking, bodies.filter(hasParent)));
  keep(await personCandidates(looking, ofKind('person')));
  keep(await instrumentCandidates(looking, ofKind('instrument')));
  keep(await meetingCandidates(looking, ofKind('meeting')));
  // last what is said there, which is compared by where it was said
  keep(await statementCandidates(looking, ofKind('statement')));
  keep(await commitmentCandidates(looking, ofKind('commitment')));
  return found;
}

const hasParent = ({ fields }: StoredProposal): boolean => fields.some(({ field }) => field === 'parent');

/** The proposals themselves, and those by which they are told apart: bodies, people, and where something was said. */
function withThoseNeeded(wanted: readonly StoredProposal[], byId: ReadonlyMap<string, StoredProposal>): readonly StoredProposal[] {
  const needed = new Map(wanted.map((proposal) => [proposal.id, proposal]));
  for (const proposal of needed.values()) {
    for (const id of proposal.fields.flatMap(({ value }) => proposalsNamed(value))) {
      const named = byId.get(id ?? '');
      if (named?.state === 'pending') needed.set(named.id, named);
    }
  }
  return [...needed.values()];
}
