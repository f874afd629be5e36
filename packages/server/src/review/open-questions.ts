import { isInDoubt } from '@mithaq/register';
import type { Register } from '../platform/act.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { findCandidates } from './candidates.ts';
import { actorsOf } from './references.ts';
import type { ProposalField } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

interface Accepted {
  readonly proposals: readonly StoredProposal[];
  readonly proposal: StoredProposal;
  /** As the reviewer leaves them. */
  readonly fields: readonly ProposalField[];
  /** What she has answered. */
  readonly matches: Readonly<Record<string, string>>;
}

/** Refuses to guess where only she can say which entry a proposal is, or a body or person that comes along with it; null where nothing is open. */
export async function openQuestion({ transaction, actor }: Register, { proposals, proposal, fields, matches }: Accepted): Promise<Refusal | null> {
  const coming = comingAlong({ ...proposal, fields }, proposals);
  const unanswered = coming.filter(({ id }) => matches[id] === undefined);
  const candidates = await findCandidates({ database: transaction, actor }, unanswered, proposals);
  const asked = unanswered.filter(({ id }) => isInDoubt(candidates.get(id)));
  const [first] = asked;
  return first === undefined ? null : refusal('questions-open', { n: asked.length, proposal: first.id });
}

/** The proposal, and those of the bodies and people that it names, and that these name. */
function comingAlong(proposal: StoredProposal, proposals: readonly StoredProposal[]): readonly StoredProposal[] {
  const waiting = new Map(proposals.filter(({ state }) => state === 'pending').map((one) => [one.id, one]));
  const coming = new Map([[proposal.id, proposal]]);
  for (const { fields } of coming.values()) {
    for (const { proposal: id, entry } of fields.flatMap(({ value }) => actorsOf(value))) {
      const named = waiting.get(id ?? '');
      if (entry === null && named !== undefined && !coming.has(named.id)) coming.set(named.id, named);
    }
  }
  return [...coming.values()];
}
