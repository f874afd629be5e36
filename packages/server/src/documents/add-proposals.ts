import { randomUUID } from 'node:crypto';
import type { Reading } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { fingerprintOf, isSameFinding } from '../review/fingerprint.ts';
import type { ProposalDraft } from '../review/proposal-draft.ts';
import { proposalRow } from '../review/proposal-row.ts';
import { propose } from '../review/propose.ts';
import { storedProposals } from '../review/stored-proposals.ts';

/**
 * Adds what a language model proposes to the proposals of a document, which may be under review meanwhile: those that stand
 * there stay as they are, decided or not. Tells whether any was added.
 */
export async function addProposals(transaction: Transaction<Database>, documentId: string, { reading, reader }: { reading: Reading; reader: string }): Promise<boolean> {
  const known = await storedProposals(transaction, documentId);
  const drafts = propose(reading);
  const standing = (draft: ProposalDraft): string | undefined => known.find((proposal) => isSameFinding(proposal, draft))?.id;
  const added = new Map<string, { readonly id: string; readonly draft: ProposalDraft }>();
  for (const draft of drafts) {
    if (isByModel(draft.rule) && standing(draft) === undefined) added.set(fingerprintOf(draft), { id: randomUUID(), draft });
  }
  if (added.size === 0) return false;
  const idOf = new Map<string, string>();
  for (const draft of drafts) {
    const id = standing(draft) ?? added.get(fingerprintOf(draft))?.id;
    if (id !== undefined) for (const key of draft.keys) idOf.set(key, id);
  }
  const rows = [...added.values()].map(({ id, draft }) => proposalRow(draft, { id, documentId, seq: drafts.indexOf(draft), reader, idOf }));
  await transaction.insertInto('proposal').values(rows).execute();
  await order(transaction, drafts.map(standing));
  return true;
}

/** Those that stand are numbered anew, so that all are shown in the order of the text and a later reading that says the same is known for it. */
async function order(transaction: Transaction<Database>, ids: readonly (string | undefined)[]): Promise<void> {
  await sql`
    update proposal set seq = numbered.seq
    from (select id, seq - 1 as seq from unnest(${ids.map((id) => id ?? null)}::uuid[]) with ordinality as one (id, seq)) as numbered
    where proposal.id = numbered.id`.execute(transaction);
}
