import { sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

const FIRST_AFTER_MS = 30_000;
const EVERY_MS = 60 * 60 * 1000;
/** Below so many written rows nothing is gained. */
const WORTH_IT = 500;
/** A table that has grown by half since it was counted is counted again: plans that are kept go by its size. */
const LOOK_EVERY_MS = 2 * 60 * 1000;

/** What is done again and again while the register is open. */
export interface Upkeep {
  /** Shortly after the start too. */
  readonly hourly: readonly Work[];
  /** Every two minutes. */
  readonly often: readonly Work[];
}

type Work = (database: Kysely<Database>) => Promise<void>;

/** Keeps the register in order from now on, one work after the other. */
export function keepUp(database: Kysely<Database>, { hourly, often }: Upkeep, onError: (error: unknown) => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (works: readonly Work[]) => (): void => {
    for (const work of works) last = last.then(() => work(database)).catch(onError);
  };
  const first = setTimeout(inTurn(hourly), FIRST_AFTER_MS).unref();
  const every = setInterval(inTurn(hourly), EVERY_MS).unref();
  const between = setInterval(inTurn(often), LOOK_EVERY_MS).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(every);
    clearInterval(between);
    await last;
  };
}

/**
 * Cleans up and counts, if it is worth it. A server does so by itself; the embedded database does not, and without counts it
 * chooses bad ways through large tables.
 */
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
