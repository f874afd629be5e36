import type { Kysely } from 'kysely';
import { keepListings } from '../entries/settle.ts';
import { readStanding } from '../entries/standing.ts';
import { inTransaction } from '../platform/database/connect.ts';
import type { Database } from '../platform/database/tables.ts';
import { Writing } from '../platform/database/writing.ts';

/** So many instruments a transaction: nobody waits long for one of them. */
const MOST = 500;

/**
 * Works out anew where instruments stand that the calendar may have moved since: a term has ended, a day that was planned
 * has come. Several machines may do it at once; what one has in hand the others leave alone.
 */
export async function followCalendar(database: Kysely<Database>, today: string): Promise<number> {
  const done = await inTransaction(database, async (transaction) => {
    const due = await transaction
      .selectFrom('instrument')
      .select('id')
      .where('status_until', '<=', today)
      .limit(MOST)
      .forUpdate()
      .skipLocked()
      .execute();
    if (due.length === 0) return 0;
    const writing = new Writing();
    const reading = async () => {
      await writing.into(transaction);
      return transaction;
    };
    const ids = due.map(({ id }) => id);
    await keepListings({ transaction, writing, reading, today }, await readStanding(transaction, ids));
    await writing.into(transaction);
    return ids.length;
  });
  return done < MOST ? done : done + (await followCalendar(database, today));
}

/** Asking what day it is costs nothing, and the machine may have slept over midnight. */
const LOOK_EVERY_MS = 60_000;

/** Follows the calendar from now on, each day as soon as it has begun. */
export function keepFollowingCalendar(database: Kysely<Database>, today: () => string, onError: (error: unknown) => void): () => Promise<void> {
  let followed = '';
  let last: Promise<void> = Promise.resolve();
  const look = (): void => {
    const day = today();
    if (day === followed) return;
    followed = day;
    last = followCalendar(database, day).then(() => {}, (error: unknown) => {
      followed = '';
      onError(error);
    });
  };
  look();
  const every = setInterval(look, LOOK_EVERY_MS).unref();
  return async () => {
    clearInterval(every);
    await last;
  };
}
