import { sql } from 'kysely';
import type { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { FeedShown } from './schema.ts';

type Shown = z.infer<typeof FeedShown>;

function feeds({ database, actor }: Acting) {
  return database
    .selectFrom('feed')
    .select([
      'id', 'address', 'title', 'confidentiality', 'paused_at', 'looked_at', 'next_look_at', 'refusal', 'refusal_detail', 'followed_at',
      sql<number>`(select count(*) from web_address join document on document.id = web_address.document_id where web_address.feed_id = feed.id and ${visible(actor, 'document')})`.as('documents'),
    ])
    .where('removed_at', 'is', null)
    .where(visible(actor, 'feed'));
}

type Row = Awaited<ReturnType<ReturnType<typeof feeds>['executeTakeFirstOrThrow']>>;

export async function feedShown(acting: Acting, id: string): Promise<Shown | Refusal> {
  const row = await feeds(acting).where('id', '=', id).executeTakeFirst();
  return row ? present(row) : refusal('not-found');
}

/** The feeds that are followed, the newest first. */
export async function feedsFollowed(acting: Acting): Promise<Shown[]> {
  return (await feeds(acting).orderBy('followed_at', 'desc').orderBy('id').execute()).map(present);
}

function present(row: Row): Shown {
  return {
    id: row.id,
    address: row.address,
    title: row.title,
    confidentiality: row.confidentiality,
    isPaused: row.paused_at !== null,
    lookedAt: row.looked_at,
    nextLookAt: row.next_look_at,
    refusal: row.refusal,
    refusalDetail: FeedShown.shape.refusalDetail.catch(null).parse(row.refusal_detail),
    documents: row.documents,
    followedAt: row.followed_at,
  };
}
