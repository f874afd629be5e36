import { sql } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { visible, type Deed } from '../platform/actor.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';

export type FeedDeed = Extract<Deed, 'pause-feed' | 'resume-feed' | 'remove-feed' | 'restore-feed'>;

const now = sql<string>`now()`;

/** What each deed makes of a feed. */
const BECOMES = {
  'pause-feed': { paused_at: now },
  'resume-feed': { paused_at: null, next_look_at: now },
  'remove-feed': { removed_at: now },
  'restore-feed': { removed_at: null, next_look_at: now },
} as const;

/** A person pauses a feed, goes on with it, removes it, or takes the removal back. The documents that came of it stay. */
export async function changeFeed(acting: Acting, id: string, deed: FeedDeed): Promise<null | Refusal> {
  return perform(acting, { deed }, async ({ transaction, about }): Promise<null | Refusal> => {
    const changed = await transaction
      .updateTable('feed')
      .set(BECOMES[deed])
      .where('id', '=', id)
      .where('removed_at', deed === 'restore-feed' ? 'is not' : 'is', null)
      .where(visible(acting.actor, 'feed'))
      .returning(['address', 'paused_at', 'removed_at'])
      .executeTakeFirst();
    if (changed === undefined) return refusal('not-found');
    about({ detail: { feed: id, address: changed.address } });
    if (changed.paused_at === null && changed.removed_at === null) await enqueue(transaction, 'look', { feed: id });
    return null;
  });
}
