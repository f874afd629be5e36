import type { Kysely } from 'kysely';
import { settle } from '../entries/settle.ts';
import { inTransaction } from '../platform/database/connect.ts';
import type { Database } from '../platform/database/tables.ts';
import { Writing } from '../platform/database/writing.ts';

/** So many a transaction: nobody waits long for one of them. */
const MOST = 100;
/** Of an organisation whose State has not been worked out yet. */
const NOT_KNOWN = '?';

/** Works out the States of bodies that were there before that was kept, and makes them, and what they take part in, findable by it. */
export async function followStates(database: Kysely<Database>, today: string): Promise<number> {
  const done = await inTransaction(database, async (transaction) => {
    const bodies = await transaction.selectFrom('entry').select('id').where('of_state', '=', NOT_KNOWN).limit(MOST).forUpdate().skipLocked().execute();
    const ids = bodies.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const writing = new Writing();
    const reading = async () => {
      await writing.into(transaction);
      return transaction;
    };
    const settling = { transaction, writing, reading, today };
    await settle(settling, ids);
    const known = await (await reading()).selectFrom('entry').select('id').where('id', 'in', ids).where('of_state', 'is not', null).execute();
    if (known.length > 0) {
      const takingPart = await transaction
        .selectFrom('actor_role')
        .select('entry_id')
        .distinct()
        .where('actor_id', 'in', known.map(({ id }) => id))
        .execute();
      await settle(settling, takingPart.map(({ entry_id: id }) => id));
    }
    await writing.into(transaction);
    return ids.length;
  });
  return done < MOST ? done : done + (await followStates(database, today));
}
