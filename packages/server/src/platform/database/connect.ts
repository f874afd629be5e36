import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresDialectConfig, type Transaction } from 'kysely';
import { Pool } from 'pg';
import { startEmbedded, type Embedded } from './embedded/start-embedded.ts';
import { preparing } from './repeated.ts';
import type { Database } from './tables.ts';
import { types } from './types.ts';

/** Where the register lies: a PostgreSQL server, or a folder for the embedded database, which may be running already. */
export type Where = { readonly url: string } | { readonly folder: string } | { readonly embedded: Embedded };

export interface Connected {
  readonly database: Kysely<Database>;
  readonly close: () => Promise<void>;
}

/** A new connection has to make all its plans anew: it stays while somebody is at work. It takes statements before it has answered the last. */
const KEPT = { idleTimeoutMillis: 10 * 60 * 1000, pipeline: true };

/** Connects; both kinds of database are spoken to by the same driver, so there is one way through the code. */
export async function connect(where: Where): Promise<Connected> {
  if ('url' in where) {
    const pool = new Pool({ ...KEPT, connectionString: where.url, max: 10, types, application_name: 'mithaq', options: '-c TimeZone=UTC' });
    // an idle connection that the server closes must not end the process
    pool.on('error', () => {});
    const database = new Kysely<Database>({ dialect: new GuardedDialect({ pool: preparing(pool) }) });
    return { database, close: () => database.destroy() };
  }
  const embedded = 'embedded' in where ? where.embedded : await startEmbedded(where.folder);
  const pool = new Pool({ ...KEPT, stream: embedded.connect, max: 8, types, user: 'postgres', database: 'postgres' });
  pool.on('error', () => {});
  const database = new Kysely<Database>({ dialect: new GuardedDialect({ pool: preparing(pool) }) });
  return {
    database,
    close: async () => {
      await database.destroy();
      await embedded.close();
    },
  };
}

const insideTransaction = new AsyncLocalStorage<true>();

/**
 * One transaction. Inside, only the transaction handed over may be used: on the embedded database, which has one
 * connection, the outer one would wait for ever; so it throws there and on a server alike.
 */
export function inTransaction<T>(database: Kysely<Database>, work: (transaction: Transaction<Database>) => Promise<T>): Promise<T> {
  return database.transaction().execute((transaction) => insideTransaction.run(true, () => work(transaction)));
}

class GuardedDriver extends PostgresDriver {
  override acquireConnection(...options: Parameters<PostgresDriver['acquireConnection']>): Promise<DatabaseConnection> {
    if (insideTransaction.getStore()) return Promise.reject(new Error('the outer database was used inside a transaction: use the transaction that was handed over'));
    return super.acquireConnection(...options);
  }
}

class GuardedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new GuardedDriver(this.#config);
  }
}
