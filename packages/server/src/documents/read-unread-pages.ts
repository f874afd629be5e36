import { sql, type Transaction } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { hasContent } from './without-content.ts';

/** A person wants those pages tried once more that could not be read. What was read of the others stays as it is, with all that rests on it, and can be reviewed meanwhile. */
export async function readUnreadPages(acting: Acting, id: string): Promise<null | Refusal> {
  return perform(acting, { deed: 'read-unread-pages', documentId: id }, async ({ transaction }): Promise<null | Refusal> => {
    const document = await transaction
      .selectFrom('document')
      .select(['state', sql<number>`coalesce(jsonb_array_length(jsonb_path_query_array(pages, '$[*].unread')), 0)`.as('unread')])
      .where('id', '=', id)
      .where(visible(acting.actor, 'document'))
      .where(hasContent())
      .forUpdate()
      .executeTakeFirst();
    if (document === undefined) return refusal('not-found');
    if (document.unread === 0) return refusal('nothing-unread');
    if ((document.state !== 'to_review' && document.state !== 'reviewed') || (await isBeingTried(transaction, id))) return refusal('being-read');
    await transaction.updateTable('document').set({ pages_done: 0, pages_in_all: document.unread }).where('id', '=', id).execute();
    await enqueue(transaction, 'recognise', { document: id });
    return null;
  });
}

async function isBeingTried(transaction: Transaction<Database>, document: string): Promise<boolean> {
  const job = await transaction
    .selectFrom('job')
    .select('id')
    .where('kind', '=', 'recognise')
    .where('state', 'in', ['queued', 'running'])
    .where(sql<boolean>`payload = ${json({ document })}::jsonb`)
    .executeTakeFirst();
  return job !== undefined;
}
