import { randomUUID } from 'node:crypto';
import type { Reading } from '@mithaq/reading';
import type { Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { fingerprintOf, isSameFinding } from './fingerprint.ts';
import type { ProposalDraft } from './proposal-draft.ts';
import { proposalRow } from './proposal-row.ts';
import { propose } from './propose.ts';
import { withProposalIds } from './references.ts';
import { storedProposals, type StoredProposal } from './stored-proposals.ts';

export interface ReadDocument {
  readonly documentId: string;
  readonly reading: Reading;
  /** The version of the reader: another one makes pending proposals obsolete. */
  readonly reader: string;
}

/**
 * Keeps what a reading proposes. What was accepted or rejected before stays so and is never proposed again; what was
 * pending becomes obsolete, unless the reading says exactly the same.
 */
export async function keepProposals(transaction: Transaction<Database>, { documentId, reading, reader }: ReadDocument): Promise<void> {
  // a reviewer may be deciding on them just now
  await transaction.selectFrom('document').select('id').where('id', '=', documentId).forUpdate().execute();
  const drafts = withoutRepetition(propose(reading));
  const known = await storedProposals(transaction, documentId);
  const decided = known.filter(({ state }) => state !== 'pending');
  const pending = known.filter(({ state }) => state === 'pending');
  const isDecided = (draft: ProposalDraft) => decided.some((proposal) => isSameFinding(proposal, draft));
  const fresh = drafts.filter((draft) => !isDecided(draft));
  if (saysTheSame(pending, fresh)) return;

  const idOf = new Map<string, string>();
  for (const draft of drafts) {
    const id = decided.find((proposal) => isSameFinding(proposal, draft))?.id ?? randomUUID();
    for (const key of draft.keys) idOf.set(key, id);
  }
  await transaction.updateTable('proposal').set({ state: 'obsolete' }).where('document_id', '=', documentId).where('state', '=', 'pending').execute();
  if (fresh.length === 0) return;
  const row = (draft: ProposalDraft) => proposalRow(draft, { id: idOf.get(draft.keys[0] ?? '') ?? randomUUID(), documentId, seq: drafts.indexOf(draft), reader, idOf });
  await transaction.insertInto('proposal').values(fresh.map(row)).execute();
}

function withoutRepetition(drafts: readonly ProposalDraft[]): readonly ProposalDraft[] {
  const byFingerprint = new Map<string, ProposalDraft>();
  for (const draft of drafts) {
    const fingerprint = fingerprintOf(draft);
    const first = byFingerprint.get(fingerprint);
    byFingerprint.set(fingerprint, first === undefined ? draft : { ...first, keys: [...first.keys, ...draft.keys] });
  }
  return [...byFingerprint.values()];
}

/** Compared without ids: they are new in every reading. */
function saysTheSame(pending: readonly StoredProposal[], drafts: readonly ProposalDraft[]): boolean {
  return pending.length === drafts.length && pending.every((proposal, index) => {
    const draft = drafts[index];
    return draft !== undefined && said(proposal) === said(draft);
  });
}

const said = (proposal: StoredProposal | ProposalDraft): string =>
  JSON.stringify([proposal.kind, withProposalIds(proposal.fields, new Map()), fieldsPointing(proposal), proposal.evidence, proposal.rule]);

/** Names of the proposals that the fields point at. */
function fieldsPointing({ fields }: StoredProposal | ProposalDraft): readonly string[] {
  return fields.flatMap(({ value }) => (value.is === 'proposal' ? [value.name] : []));
}
