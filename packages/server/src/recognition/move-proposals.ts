import { placed, type Edit } from '@mithaq/register/edits';
import { sql, type Transaction } from 'kysely';
import { z } from '@hono/zod-openapi';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { fingerprintOf } from '../review/fingerprint.ts';
import { ProposalField, ProposalKind, SpanSchema } from '../review/schema.ts';

const Stored = z.object({ id: z.string(), kind: ProposalKind, fields: z.array(ProposalField), accepted_fields: z.array(ProposalField).nullable(), evidence: z.array(SpanSchema) });
type Stored = z.infer<typeof Stored>;

/** The proposals of a document, decided or not, stand on the same words as before, as they are now. */
export async function moveProposals(transaction: Transaction<Database>, documentId: string, edits: readonly Edit[]): Promise<void> {
  const rows = await transaction.selectFrom('proposal').select(['id', 'kind', 'fields', 'accepted_fields', 'evidence']).where('document_id', '=', documentId).execute();
  const moved = z.array(Stored).parse(rows).flatMap((row) => changed(row, edits));
  if (moved.length === 0) return;
  // one may take the place that another leaves
  await sql`update proposal set fingerprint = id::text where id = any(${moved.map(({ id }) => id)}::uuid[])`.execute(transaction);
  await sql`
    update proposal set fields = moved.fields, accepted_fields = moved.accepted_fields, evidence = moved.evidence, fingerprint = moved.fingerprint
    from jsonb_to_recordset(${json(moved)}::jsonb) as moved (id uuid, fields jsonb, accepted_fields jsonb, evidence jsonb, fingerprint text)
    where proposal.id = moved.id`.execute(transaction);
}

function changed(row: Stored, edits: readonly Edit[]): readonly (Stored & { readonly fingerprint: string })[] {
  const onWords = (fields: readonly ProposalField[]): ProposalField[] => fields.map((field) => ({ ...field, evidence: field.evidence.map((span) => placed(span, edits)) }));
  const moved: Stored = {
    ...row, fields: onWords(row.fields), accepted_fields: row.accepted_fields === null ? null : onWords(row.accepted_fields), evidence: row.evidence.map((span) => placed(span, edits)),
  };
  return JSON.stringify(moved) === JSON.stringify(row) ? [] : [{ ...moved, fingerprint: fingerprintOf(moved) }];
}
