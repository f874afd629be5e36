import type { z } from '@hono/zod-openapi';
import { sql, type Transaction } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import type { Database } from '../platform/database/tables.ts';
import { webAddress } from '../platform/fetching/web-address.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import type { GivenAddress } from './schema.ts';

type Given = z.infer<typeof GivenAddress>;

/** A person gives an address: the page there will be fetched and taken in as a document. The same address again is asked whether it has changed. */
export async function giveAddress(acting: Acting, { address, confidentiality = 'internal' }: Given): Promise<{ readonly id: string } | Refusal> {
  const url = webAddress(address);
  if (url === null) return refusal('invalid-address');
  if (!acting.actor.mayRead.includes(confidentiality)) return refusal('not-allowed');
  return perform(acting, { deed: 'give-address', detail: { address: url.href } }, async ({ transaction, actor }) => {
    const { id } = await transaction
      .insertInto('web_address')
      .values({ address: url.href, confidentiality, asked_by: actor.name })
      .onConflict((conflict) => conflict.columns(['address', 'confidentiality']).doUpdateSet({ asked_by: actor.name, asked_at: sql`now()`, feed_id: null }))
      .returning('id')
      .executeTakeFirstOrThrow();
    await letFetch(transaction, id);
    return { id };
  });
}

/** Has an address fetched; one that is being fetched already serves both who asked. */
async function letFetch(transaction: Transaction<Database>, id: string): Promise<void> {
  const waits = await transaction
    .updateTable('web_address')
    .set({ state: 'waiting', outcome: null, refusal: null, refusal_detail: null })
    .where('id', '=', id)
    .where('state', '<>', 'fetching')
    .executeTakeFirst();
  if (waits.numUpdatedRows > 0n) await enqueue(transaction, 'fetch', { address: id });
}

