import { sql, type Kysely } from 'kysely';
import { inTransaction } from '../platform/database/connect.ts';
import type { Database } from '../platform/database/tables.ts';
import { enqueue } from '../platform/jobs/queue.ts';

/** Has the feeds looked at whose time has come. However many machines do so, each feed is looked at once: whoever comes first puts its next time off. */
export async function lookWhenDue(database: Kysely<Database>): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const due = await transaction
      .updateTable('feed')
      .set({ next_look_at: sql<string>`now() + interval '1 hour'` })
      .where('next_look_at', '<=', sql<string>`now()`)
      .where('paused_at', 'is', null)
      .where('removed_at', 'is', null)
      .returning('id')
      .execute();
    for (const { id } of due) await enqueue(transaction, 'look', { feed: id });
  });
}
