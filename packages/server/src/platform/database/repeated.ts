import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient, QueryConfig } from 'pg';

/** A statement is prepared when it is asked again: what is asked once would only fill the database's memory. */
const WORTH_IT = 2;
/** No session of the database keeps more prepared statements than this. */
const MOST = 150;
/** A list of so many values has another length the next time, and is then another statement. */
const MOST_VALUES = 24;
/** What the database makes a plan for. */
const PLANNED = /^\s*(?:select|with|insert|update|delete)\b/iu;
/** «Cached plan must not change result type»: another program has changed the tables meanwhile. */
const OUTDATED = '0A000';

/**
 * Which statements are asked again and again. Planning them anew each time takes as long as carrying them out; under a name
 * the database keeps the plan.
 */
export class Repeated {
  readonly #asked = new Map<string, number>();
  readonly #names = new Map<string, string | null>();

  /** The name under which to ask it; null for what is not kept. */
  nameOf(text: string, values: number): string | null {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (values > MOST_VALUES || this.#names.size >= MOST || !PLANNED.test(text)) return null;
    const times = (this.#asked.get(text) ?? 0) + 1;
    if (this.#asked.size >= 10 * MOST) this.#asked.clear();
    this.#asked.set(text, times);
    if (times < WORTH_IT) return null;
    this.#asked.delete(text);
    // the same text has the same name in every session, which the embedded engine relies on
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    this.#names.set(text, name);
    return name;
  }

  /** From now on it is asked without a name. */
  forget(text: string): void {
    this.#names.set(text, null);
  }
}

/**
 * At the end of a statement that gives nothing: it goes together with the next one of its connection, which fails in its stead.
 * In a transaction there is always a next one, were it the commit. Going to and fro costs more than many a statement.
 */
export const WITH_THE_NEXT = '/* with the next */';
/** As the query builder begins and gives up a transaction. */
const BEGIN = 'begin';
const ROLLBACK = 'rollback';
const NOTHING: PostgresQueryResult<never> = { command: 'SELECT', rowCount: 0, rows: [] };

/** The pool as the query builder sees it: what is asked repeatedly is prepared by the database, and what gives nothing is not waited for. */
export function preparing(pool: Pool): PostgresPool {
  const repeated = new Repeated();
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? new PreparingClient(client, repeated);
      clients.set(client, known);
      return known;
    },
  };
}

/** The driver's client, of which more is asked than the query builder knows. */
interface NamingClient {
  query<R>(query: QueryConfig): Promise<PostgresQueryResult<R>>;
  release(destroy?: boolean): void;
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: NamingClient;
  readonly #repeated: Repeated;
  /** What goes with the next statement. */
  #held: { readonly text: string; readonly parameters: readonly unknown[] }[] = [];

  constructor(client: NamingClient, repeated: Repeated) {
    this.#client = client;
    this.#repeated = repeated;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(asked: string | PostgresCursor<R>, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('no cursors here');
    return this.#ask<R>(asked, parameters);
  }

  async #ask<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (text === BEGIN || text.endsWith(WITH_THE_NEXT)) {
      this.#held.push({ text, parameters });
      return NOTHING;
    }
    const held = this.#held;
    this.#held = [];
    if (text === ROLLBACK) return held.some((one) => one.text === BEGIN) ? NOTHING : this.#send(text, parameters);
    const before = held.map(async (one) => this.#send(one.text, one.parameters).then(() => null, (error: unknown) => error));
    const answer = this.#send<R>(text, parameters);
    if (before.length === 0) return answer;
    // where one before it failed it has failed too, and need not be told
    answer.catch(() => {});
    const failed = (await Promise.all(before)).find((error) => error !== null);
    if (failed !== undefined) throw failed;
    return answer;
  }

  async #send<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const values = [...parameters];
    const name = this.#repeated.nameOf(text, values.length);
    if (name === null) return this.#client.query<R>({ text, values });
    try {
      return await this.#client.query<R>({ text, values, name });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === OUTDATED)) throw error;
      this.#repeated.forget(text);
      // within a transaction this fails too, as everything does there after an error
      return this.#client.query<R>({ text, values });
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy);
  }
}
