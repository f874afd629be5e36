import { sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

const FIRST_AFTER_MS = 30_000;
const EVERY_MS = 60 * 60 * 1000;
/** Below so many written rows nothing is gained. */
const WORTH_IT = 500;

/**
 * A server cleans up and counts its tables by itself; the embedded database does not, and without counts it chooses bad
 * ways through large tables. Done shortly after the start and every hour, when enough was written.
 */
export function keepTidy(database: Kysely<Database>, onError: (error: unknown) => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const again = (): void => {
    last = tidyUp(database).catch(onError);
  };
  const first = setTimeout(again, FIRST_AFTER_MS).unref();
  const every = setInterval(again, EVERY_MS).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(every);
    await last;
  };
}

/** Cleans up and counts, if it is worth it. */
export async function tidyUp(database: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ written: number }>`
    select coalesce(sum(n_mod_since_analyze + n_dead_tup), 0) as written from pg_stat_user_tables`.execute(database);
  if ((rows[0]?.written ?? 0) >= WORTH_IT) await sql`vacuum analyze`.execute(database);
}
