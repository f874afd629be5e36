import { sql } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { json } from '../platform/database/json.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';

/** A person will not wait for an address: whoever is fetching it stops within the second. It can be given again. */
export async function stopFetching(acting: Acting, id: string): Promise<null | Refusal> {
  return perform(acting, { deed: 'stop-fetching' }, async ({ transaction, about }): Promise<null | Refusal> => {
    const stopped = await transaction
      .updateTable('web_address')
      .set({ state: 'failed', refusal: 'stopped', refusal_detail: null })
      .where('id', '=', id)
      .where('state', 'in', ['waiting', 'fetching'])
      .where(visible(acting.actor, 'web_address'))
      .returning('address')
      .executeTakeFirst();
    if (stopped === undefined) return refusal('not-found');
    about({ detail: { address: stopped.address } });
    await sql`
      update job set state = 'done', finished_at = now(), leased_by = null, leased_until = null
      where kind = 'fetch' and state in ('queued', 'running') and payload = ${json({ address: id })}::jsonb`.execute(transaction);
    return null;
  });
}
