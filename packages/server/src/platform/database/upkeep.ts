import { sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

const FIRST_AFTER_MS = 30_000;
const EVERY_MS = 60 * 60 * 1000;
/** Below so many written rows nothing is gained. */
const WORTH_IT = 500;
/** A table that has grown by half since it was counted is counted again: plans that are kept go by its size. */
const LOOK_EVERY_MS = 2 * 60 * 1000;

/**
 * A server cleans up and counts its tables by itself; the embedded database does not, and without counts it chooses bad
 * ways through large tables. Done shortly after the start and every hour, when enough was written.
 */
export function keepTidy(database: Kysely<Database>, onError: (error: unknown) => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: (database: Kysely<Database>) => Promise<void>) => (): void => {
    last = last.then(() => work(database)).catch(onError);
  };
  const first = setTimeout(inTurn(tidyUp), FIRST_AFTER_MS).unref();
  const every = setInterval(inTurn(tidyUp), EVERY_MS).unref();
  const often = setInterval(inTurn(countGrown), LOOK_EVERY_MS).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(every);
    clearInterval(often);
    await last;
  };
}

/** Cleans up and counts, if it is worth it. */
export async function tidyUp(database: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ written: number }>`
    select coalesce(sum(n_mod_since_analyze + n_dead_tup), 0) as written from pg_stat_user_tables`.execute(database);
  if ((rows[0]?.written ?? 0) >= WORTH_IT) await sql`vacuum analyze`.execute(database);
}

/** Counts the tables that have grown much since they were counted. */
export async function countGrown(database: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_stat_user_tables where n_mod_since_analyze > 100 + n_live_tup / 3`.execute(database);
  if (rows.length > 0) await sql`analyze ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(database);
}
