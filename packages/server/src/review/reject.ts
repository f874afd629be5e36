import { sql } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { documentOf } from './accept.ts';
import { openDocument } from './open-document.ts';
import type { ActDone } from './schema.ts';
import { decidedBy } from './trace.ts';

/** A reviewer says that a proposal is none: it is remembered, and no reading brings it back. */
export function reject(acting: Acting, proposalId: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'reject', proposalId }, async (register) => {
    const documentId = await documentOf(register, proposalId);
    if (documentId === null) return refusal('not-found');
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    const { transaction, actor, actId } = register;
    const rejected = await transaction
      .updateTable('proposal')
      .set({ state: 'rejected', act_id: actId, decided_by: actor.name, decided_at: sql`now()` })
      .where('id', '=', proposalId)
      .where('state', '=', 'pending')
      .returning('id')
      .executeTakeFirst();
    if (rejected === undefined) return refusal('already-decided');
    register.about({ documentId });
    return decidedBy(register, 'reject', { entry: null, decided: [{ id: proposalId, state: 'rejected', entry: null }] });
  });
}
