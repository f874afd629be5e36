import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { up as register } from './migrations/0001-register.ts';
import { up as narrowSearch } from './migrations/0002-narrow-search.ts';
import { up as lighterActs } from './migrations/0003-lighter-acts.ts';
import { up as actorsInLists } from './migrations/0004-actors-in-lists.ts';
import type { Database } from './tables.ts';

/** In order, forward only. A new one gets the next number and a line here; an old one is never changed once released. */
const migrations: Record<string, Migration> = {
  '0001-register': { up: register },
  '0002-narrow-search': { up: narrowSearch },
  '0003-lighter-acts': { up: lighterActs },
  '0004-actors-in-lists': { up: actorsInLists },
};

/** Brings the tables up to date. Several machines may do it at once: one works, the others wait for it. */
export async function migrate(database: Kysely<Database>): Promise<readonly string[]> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
