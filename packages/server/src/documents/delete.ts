import type { z } from '@hono/zod-openapi';
import type { Transaction } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { dropFromIndex } from '../search/index-document.ts';
import type { ActDone } from '../review/schema.ts';

type Done = z.infer<typeof ActDone>;

/** Removes a document on which nothing in the register rests. */
export async function deleteDocument(acting: Acting, id: string): Promise<Done | Refusal> {
  return perform(acting, { deed: 'delete-document', documentId: id }, async (register): Promise<Done | Refusal> => {
    const { transaction, actId } = register;
    const document = await transaction
      .selectFrom('document')
      .select(['title', 'file_name', 'sha256', 'confidentiality'])
      .where('id', '=', id)
      .where(visible(acting.actor, 'document'))
      .forUpdate()
      .executeTakeFirst();
    if (!document) return refusal('not-found');
    const resting = await transaction.selectFrom('assertion').select('id').where('document_id', '=', id).limit(1).executeTakeFirst();
    if (resting) return refusal('has-entries');
    await removeDocuments(transaction, [id]);
    register.about({ detail: { before: document } });
    return { act: actId, deed: 'delete-document', entry: null, proposals: [] };
  });
}

/** Removes documents with all that hangs on them, and their bytes unless another document has the same. */
export async function removeDocuments(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const removed = await transaction.deleteFrom('document').where('id', 'in', ids).returning('sha256').execute();
  await dropFromIndex(transaction, ids);
  if (removed.length === 0) return;
  await transaction
    .deleteFrom('blob')
    .where('sha256', 'in', removed.map(({ sha256 }) => sha256))
    .where((blob) => blob.not(blob.exists(blob.selectFrom('document').select('document.id').whereRef('document.sha256', '=', 'blob.sha256'))))
    .execute();
}
