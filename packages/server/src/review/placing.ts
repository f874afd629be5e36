import { randomUUID } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Reading } from '@mithaq/reading';
import { sql, type Transaction } from 'kysely';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ProposalDraft } from './proposal-draft.ts';
import { proposalRow } from './proposal-row.ts';
import { propose } from './propose.ts';
import { withProposalIds } from './references.ts';
import { ProposalField } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

/** What a reading proposes, each thing once: what is found twice in one place bears the keys of both. */
export function draftsOf(reading: Reading): readonly ProposalDraft[] {
  const byFingerprint = new Map<string, ProposalDraft>();
  for (const draft of propose(reading)) {
    const fingerprint = fingerprintOf(draft);
    const first = byFingerprint.get(fingerprint);
    byFingerprint.set(fingerprint, first === undefined ? draft : { ...first, keys: [...first.keys, ...draft.keys] });
  }
  return [...byFingerprint.values()];
}

interface Placing {
  readonly documentId: string;
  /** The version of the reader. */
  readonly reader: string;
  /** All that was read, in the order of the text. */
  readonly drafts: readonly ProposalDraft[];
  /** Those that stand already, each with the proposal that it is. */
  readonly standing: ReadonlyMap<ProposalDraft, StoredProposal>;
  /** Those that are written down anew. */
  readonly fresh: readonly ProposalDraft[];
}

/**
 * Writes new proposals down beside those that stand. All are numbered in the order of the text, and what waits points at the
 * proposals that now stand for the bodies and people it names.
 */
export async function place(transaction: Transaction<Database>, { documentId, reader, drafts, standing, fresh }: Placing): Promise<void> {
  const newIds = new Map(fresh.map((draft) => [draft, randomUUID()]));
  const idOf = new Map(drafts.flatMap((draft) => {
    const id = standing.get(draft)?.id ?? newIds.get(draft);
    return id === undefined ? [] : draft.keys.map((key) => [key, id] as const);
  }));
  const rows = [...newIds].map(([draft, id]) => proposalRow(draft, { id, documentId, seq: drafts.indexOf(draft), reader, idOf }));
  if (rows.length > 0) await transaction.insertInto('proposal').values(rows).execute();
  const placed = drafts.flatMap((draft, seq) => {
    const proposal = standing.get(draft);
    return proposal === undefined ? [] : [{ id: proposal.id, seq, fields: proposal.state === 'pending' ? repointed(proposal, withProposalIds(draft.fields, idOf)) : null }];
  });
  if (placed.length === 0) return;
  await sql`
    update proposal set seq = placed.seq, fields = coalesce(placed.fields, proposal.fields)
    from jsonb_to_recordset(${json(placed)}::jsonb) as placed (id uuid, seq int, fields jsonb)
    where proposal.id = placed.id and (proposal.seq <> placed.seq or placed.fields is not null)`.execute(transaction);
}

/** The fields as they were read, where they say the same as those that stand and point at other proposals; null where nothing changes. */
function repointed({ fields }: StoredProposal, read: StoredProposal['fields']): StoredProposal['fields'] | null {
  return withoutIds(fields) === withoutIds(read) && inOrder(fields) !== inOrder(read) ? read : null;
}

const withoutIds = (fields: StoredProposal['fields']): string => inOrder(withProposalIds(fields, new Map())) + JSON.stringify(namesPointedAt(fields));

/** The reader and the database keep the parts of a value in different orders. */
const inOrder = (fields: StoredProposal['fields']): string => JSON.stringify(z.array(ProposalField).parse(fields));

/** True when a reading proposes in every word what waits already. The ids are not compared: they are new in every reading. */
export const saysTheSame = (waiting: StoredProposal, draft: ProposalDraft): boolean =>
  said(waiting) === said(draft);

const said = ({ kind, fields, evidence, rule }: StoredProposal | ProposalDraft): string => JSON.stringify([kind, withoutIds(fields), evidence, rule]);

/** Names of the proposals that fields point at. */
function namesPointedAt(fields: StoredProposal['fields']): readonly string[] {
  return fields.flatMap(({ value }) => (value.is === 'proposal' ? [value.name] : []));
}
