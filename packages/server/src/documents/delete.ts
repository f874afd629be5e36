import type { z } from '@hono/zod-openapi';
import type { Transaction } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { bringBackCopiesOf } from '../copies/set-aside.ts';
import { dropFromIndex } from '../search/index-document.ts';
import { takeTurn } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';
import { rowsOfDocuments, traceOf } from './kept-documents.ts';
import { withdrawEntries } from './withdraw-entries.ts';

type Done = z.infer<typeof ActDone>;

/** Removes a document on which nothing in the register rests, or with it what rests on it alone. For a while it can be put back. */
export async function deleteDocument(acting: Acting, id: string, { withEntries = false } = {}): Promise<Done | Refusal> {
  return perform(acting, { deed: 'delete-document', documentId: id }, async (register): Promise<Done | Refusal> => {
    const { transaction, actId } = register;
    // before the document is locked, as in every act of a review: else two of them may wait for each other
    await takeTurn(register);
    const document = await transaction
      .selectFrom('document')
      .select(['title', 'file_name', 'sha256', 'confidentiality'])
      .where('id', '=', id)
      .where(visible(acting.actor, 'document'))
      .forUpdate()
      .executeTakeFirst();
    if (!document) return refusal('not-found');
    // while its proposals still know the entries made of them
    const kept = await rowsOfDocuments(transaction, [id]);
    const refused = withEntries ? await withdrawEntries(register, id) : await restedOn(transaction, id);
    if (refused !== null) return refused;
    await removeDocuments(transaction, [id]);
    register.about({ detail: { before: document, ...traceOf(kept) } });
    return { act: actId, deed: 'delete-document', entry: null, proposals: [] };
  });
}

async function restedOn(transaction: Transaction<Database>, id: string): Promise<Refusal | null> {
  const resting = await transaction.selectFrom('assertion').select('id').where('document_id', '=', id).limit(1).executeTakeFirst();
  return resting === undefined ? null : refusal('has-entries');
}

/** Removes documents with all that hangs on them. Their bytes stay as long as they can be put back. */
export async function removeDocuments(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await bringBackCopiesOf(transaction, ids);
  await transaction.deleteFrom('document').where('id', 'in', ids).execute();
  await dropFromIndex(transaction, ids);
}
