import { assertionOf } from '../entries/assertion.ts';
import type { Accepting } from './accepting.ts';
import type { StoredProposal } from './stored-proposals.ts';

interface JustAdmitted {
  readonly proposals: readonly StoredProposal[];
  readonly admitted: StoredProposal;
  readonly entry: string;
}

/** Ties to a new entry what was accepted before it and points at it: the commitment given in an instrument, the statement made at a meeting. */
export async function linkWaiting(accepting: Accepting, { proposals, admitted, entry }: JustAdmitted): Promise<void> {
  for (const proposal of proposals) {
    const waiting = proposal.entryId;
    const field = (proposal.acceptedFields ?? proposal.fields).find(({ value }) => value.is === 'proposal' && value.proposal === admitted.id);
    if (waiting === null || field === undefined || !(await tie(accepting, { proposal, waiting, admitted, entry }))) continue;
    const { document } = accepting;
    accepting.ledger.add(waiting, { assertion: [assertionOf(field, { entryId: waiting, itemId: null, document, proposal })] });
  }
}

interface Waiting {
  readonly proposal: StoredProposal;
  readonly waiting: string;
  readonly admitted: StoredProposal;
  readonly entry: string;
}

/** True when the row stood open and is tied now. */
async function tie({ ledger }: Accepting, { proposal, waiting, admitted, entry }: Waiting): Promise<boolean> {
  const transaction = await ledger.register.reading();
  if (proposal.kind === 'commitment') {
    const row = await transaction.selectFrom('commitment').select('source_id').where('id', '=', waiting).executeTakeFirst();
    if (row?.source_id !== null) return false;
    await ledger.change('commitment', waiting, { id: waiting, source_id: entry });
    return true;
  }
  if (proposal.kind !== 'statement' || admitted.kind !== 'meeting') return false;
  const row = await transaction.selectFrom('statement').select('meeting_id').where('id', '=', waiting).executeTakeFirst();
  if (row?.meeting_id !== null) return false;
  await ledger.change('statement', waiting, { id: waiting, meeting_id: entry });
  return true;
}
