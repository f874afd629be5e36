import { CompiledQuery, sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { inTransaction, type Connected } from './connect.ts';
import { Repeated, WITH_THE_NEXT } from './repeated.ts';
import type { Database } from './tables.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await testDatabase({ untouched: true });
});
afterAll(() => connected.close());

const add = (n: number) => sql<{ sum: number }>`select ${n}::int + 1 as sum /* added */`.execute(connected.database);

const share = async (n: number) => (await sql<{ share: number }>`select 12 / ${n}::int as share`.execute(connected.database)).rows[0]?.share;

/** How often a statement is kept in the session that answers. */
async function kept(like: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements where statement like ${like} and statement not like '%pg_prepared%'`.execute(connected.database);
  return rows[0]?.n ?? 0;
}

describe('a statement that is asked again', () => {
  it('is kept by the database from the second time on', async () => {
    await add(1);
    expect(await kept('%added%')).toBe(0);
    await add(2);
    await add(3);
    expect(await kept('%added%')).toBe(1);
  });

  it('answers each with its own, also when many connections ask it for the first time at once', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, async (_, n) => (await sql<{ n: number }>`select ${n}::int as n /* at once */`.execute(connected.database)).rows[0]?.n));
    expect(answers).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });

  it('is kept although it failed with one of its values', async () => {
    expect(await share(3)).toBe(4);
    await expect(share(0)).rejects.toMatchObject({ code: '22012' });
    await expect(share(0)).rejects.toMatchObject({ code: '22012' });
    expect(await Promise.all([share(4), share(6), share(12)])).toEqual([3, 2, 1]);
  });

  it('fails each time it is no SQL', async () => {
    for (let i = 0; i < 4; i += 1) await expect(sql`select ${i}::int frm`.execute(connected.database).then(() => sql`select from nowhere where a = ${i}`.execute(connected.database))).rejects.toMatchObject({ code: '42P01' });
  });

  it('goes on when its table has got another column meanwhile', async () => {
    await sql`create table shape (a int)`.execute(connected.database);
    const all = async () => (await sql`select * from shape where a = ${1}`.execute(connected.database)).rows;
    for (let i = 0; i < 3; i += 1) await all();
    await sql`alter table shape add column b int default 2`.execute(connected.database);
    await sql`insert into shape (a) values (1)`.execute(connected.database);
    expect(await all()).toEqual([{ a: 1, b: 2 }]);
    expect(await inTransaction(connected.database, async (transaction) => (await sql`select * from shape where a = ${1}`.execute(transaction)).rows)).toEqual([{ a: 1, b: 2 }]);
  });
});

describe('what is kept', () => {
  it('is neither asked once, nor a list of changing length, nor more than a session can hold', () => {
    const repeated = new Repeated();
    const second = (text: string, values = 1): string | null => [repeated.nameOf(text, values), repeated.nameOf(text, values)][1] ?? null;
    expect(repeated.nameOf('select 1', 1)).toBeNull();
    expect(repeated.nameOf('select 1', 1)).not.toBeNull();
    expect(second('select 1, 2, 3', 100)).toBeNull();
    expect(second('commit', 0)).toBeNull();
    const names = Array.from({ length: 500 }, (_, n) => second(`select ${n} as n`)).filter((name) => name !== null);
    expect(names.length).toBe(149);
    expect(new Set(names).size).toBe(149);
  });
});

const insert = (transaction: Kysely<Database>, id: string) => transaction.executeQuery(CompiledQuery.raw(`insert into kept_apart values ($1) ${WITH_THE_NEXT}`, [id]));
const there = async () => (await sql<{ id: string }>`select id from kept_apart order by id`.execute(connected.database)).rows.map(({ id }) => id);

describe('a statement that goes with the next', () => {
  beforeAll(async () => {
    await sql`create table kept_apart (id text primary key)`.execute(connected.database);
  });

  it('is there for the next, and after the transaction', async () => {
    const seen = await inTransaction(connected.database, async (transaction) => {
      await insert(transaction, 'a');
      const { rows } = await sql`select id from kept_apart`.execute(transaction);
      await insert(transaction, 'b');
      return rows;
    });
    expect(seen).toEqual([{ id: 'a' }]);
    expect(await there()).toEqual(['a', 'b']);
  });

  it('fails the next one when it fails, and nothing is written', async () => {
    const doing = inTransaction(connected.database, async (transaction) => {
      await insert(transaction, 'c');
      await insert(transaction, 'a');
      await sql`select 1`.execute(transaction);
    });
    await expect(doing).rejects.toMatchObject({ code: '23505' });
    expect(await there()).toEqual(['a', 'b']);
  });

  it('fails the whole transaction when it fails as the last', async () => {
    await expect(inTransaction(connected.database, (transaction) => insert(transaction, 'b'))).rejects.toMatchObject({ code: '23505' });
    expect(await there()).toEqual(['a', 'b']);
  });

  it('does not stand in the way of giving up', async () => {
    for (const asksFirst of [false, true]) {
      const doing = inTransaction(connected.database, async (transaction) => {
        if (asksFirst) await sql`select 1`.execute(transaction);
        await insert(transaction, 'd');
        throw new Error('changed my mind');
      });
      await expect(doing).rejects.toThrow('changed my mind');
    }
    // the connection that was given up serves the next, outside of any transaction
    for (let i = 0; i < 10; i += 1) expect(await there()).toEqual(['a', 'b']);
    await sql`insert into kept_apart values ('e')`.execute(connected.database);
    expect(await there()).toEqual(['a', 'b', 'e']);
  });
});
