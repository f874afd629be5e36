import { z } from '@hono/zod-openapi';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { ProposalField, ProposalKind, SpanSchema, type Proposal } from './schema.ts';

/** A proposal as it lies in the database, its JSON checked on the way out. */
export interface StoredProposal {
  readonly id: string;
  readonly documentId: string;
  readonly segment: number;
  readonly kind: ProposalKind;
  readonly state: Proposal['state'];
  /** As proposed; never changed. */
  readonly fields: readonly ProposalField[];
  /** As accepted, where the reviewer corrected something. */
  readonly acceptedFields: readonly ProposalField[] | null;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly rule: string;
  readonly authority: string | null;
  readonly entryId: string | null;
  readonly actId: string | null;
}

/** The proposals of a document that are not obsolete, in order. */
export async function storedProposals(database: Kysely<Database>, documentId: string): Promise<readonly StoredProposal[]> {
  const rows = await database
    .selectFrom('proposal')
    .select(['id', 'document_id', 'segment_seq', 'kind', 'state', 'fields', 'accepted_fields', 'evidence', 'rule', 'authority', 'entry_id', 'act_id'])
    .where('document_id', '=', documentId)
    .where('state', '<>', sql.lit('obsolete'))
    .orderBy('seq')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    segment: row.segment_seq,
    kind: ProposalKind.parse(row.kind),
    state: row.state,
    fields: z.array(ProposalField).parse(row.fields),
    acceptedFields: z.array(ProposalField).nullable().parse(row.accepted_fields),
    evidence: z.array(SpanSchema).parse(row.evidence),
    rule: row.rule,
    authority: row.authority,
    entryId: row.entry_id,
    actId: row.act_id,
  }));
}
