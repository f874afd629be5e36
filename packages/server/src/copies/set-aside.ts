import { sql, type Transaction } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { openDocument } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';
import type { ReviewDetail } from '../review/trace.ts';
import { copiesOf } from './near-copies.ts';

const NOTHING_DECIDED = { entry: null, proposals: [], undoes: null } as const;

/** A reviewer sets a document aside as a copy of another that says nearly the same: it leaves the queue, and nothing of it is lost. */
export function setAside(acting: Acting, { id, other }: { id: string; other: string }): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'set-aside', documentId: id }, async (register) => {
    const document = await openDocument(register, id);
    if (isRefusal(document)) return document;
    const { copyOf, nearCopies } = await copiesOf({ ...acting, database: register.transaction }, id);
    const original = nearCopies.find((one) => one.id === other);
    if (original === undefined) return refusal('not-found');
    // two would be copies of each other, and nobody would review either
    if (document.state !== 'to_review' || original.isSetAside) return refusal('already-decided', { state: document.state });
    await register.transaction.updateTable('document').set({ state: 'reviewed', copy_of: other }).where('id', '=', id).execute();
    const detail: ReviewDetail = { ...NOTHING_DECIDED, proposals: [], document: { before: 'to_review', after: 'reviewed' }, copyOf: { before: copyOf?.id ?? null, after: other } };
    register.about({ detail });
    return { act: register.actId, deed: 'set-aside', entry: null, proposals: [] };
  });
}

/** A document that was set aside is no copy after all: it waits for review again. */
export function bringBack(acting: Acting, id: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'bring-back', documentId: id }, async (register) => {
    const { transaction } = register;
    const document = await openDocument(register, id);
    if (isRefusal(document)) return document;
    const original = await transaction.selectFrom('document as copy').innerJoin('document', 'document.id', 'copy.copy_of')
      .select('document.id').where('copy.id', '=', id).where(visible(acting.actor, 'document')).executeTakeFirst();
    if (original === undefined) return refusal('already-decided', { state: document.state });
    const waits = document.state === 'reviewed';
    await transaction.updateTable('document').set({ copy_of: null, ...(waits ? { state: 'to_review' } : {}) }).where('id', '=', id).execute();
    const moved = waits ? { before: 'reviewed', after: 'to_review' } as const : null;
    const detail: ReviewDetail = { ...NOTHING_DECIDED, proposals: [], document: moved, copyOf: { before: original.id, after: null } };
    register.about({ detail });
    return { act: register.actId, deed: 'bring-back', entry: null, proposals: [] };
  });
}

/** Documents that are put back when what they were copies of has gone are copies no longer: what is pending in them waits for review again. */
export async function bringBackCopiesOfNone(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  const orphans = await transaction.selectFrom('document').select('copy_of').where('id', 'in', ids).where('copy_of', 'is not', null)
    .where(sql<boolean>`not exists (select from document as original where original.id = document.copy_of)`).execute();
  await bringBackCopiesOf(transaction, orphans.flatMap(({ copy_of: gone }) => gone ?? []));
}

/** When documents go, what was set aside as a copy of them is a copy no longer: what is pending in it waits for review again. */
export async function bringBackCopiesOf(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  await sql`
    update document set copy_of = null, state = case
      when state = 'reviewed' and exists (select from proposal where proposal.document_id = document.id and proposal.state = 'pending') then 'to_review' else state end
    where copy_of = any(${ids}::uuid[])`.execute(transaction);
}
