import type { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { webAddress } from '../platform/fetching/web-address.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import type { FollowedFeed } from './schema.ts';

/** A person follows a feed: it is looked at now, and each hour from now on. One that is followed already is looked at. */
export async function followFeed(acting: Acting, { address, confidentiality = 'internal' }: z.infer<typeof FollowedFeed>): Promise<{ readonly id: string } | Refusal> {
  const url = webAddress(address);
  if (url === null) return refusal('invalid-address');
  if (!acting.actor.mayRead.includes(confidentiality)) return refusal('not-allowed');
  return perform(acting, { deed: 'follow-feed', detail: { address: url.href } }, async ({ transaction, actor }) => {
    const { id } = await transaction
      .insertInto('feed')
      .values({ address: url.href, confidentiality, followed_by: actor.name })
      .onConflict((conflict) => conflict.columns(['address', 'confidentiality']).doUpdateSet({ paused_at: null, removed_at: null, next_look_at: sql`now()` }))
      .returning('id')
      .executeTakeFirstOrThrow();
    await enqueue(transaction, 'look', { feed: id });
    return { id };
  });
}
