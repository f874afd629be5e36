import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { inTransaction, type Connected } from './connect.ts';
import { json, storable } from './json.ts';
import { countGrown, tidyUp } from './upkeep.ts';
import { migrate } from './migrate.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await testDatabase();
});
afterAll(() => connected.close());

async function one<T>(statement: ReturnType<typeof sql<T>>): Promise<T | undefined> {
  return (await statement.execute(connected.database)).rows[0];
}

describe('values as they come out of the database', () => {
  it('gives counts as numbers, days as days and moments as ISO text in UTC', async () => {
    const row = await one(sql`select count(*) as n, sum(x::bigint) as s, date '2026-03-01' as day, timestamptz '2026-03-01 02:00+02' as at from generate_series(1, 3) as x`);
    expect(row).toEqual({ n: 3, s: 6, day: '2026-03-01', at: '2026-03-01T00:00:00.000Z' });
  });

  it('gives bytes back untouched', async () => {
    const bytes = Buffer.from([0, 1, 254, 255, 10, 0]);
    const row = await one<{ b: Buffer }>(sql`select ${bytes}::bytea as b`);
    expect(row?.b).toEqual(bytes);
  });

  it('keeps text that PostgreSQL itself would refuse, at its length', async () => {
    const torn = 'ات\0فاق\ud83d';
    expect(storable(torn)).toHaveLength(torn.length);
    const row = await one<{ v: string[] }>(sql`select ${json([torn])}::jsonb as v`);
    expect(row?.v[0]).toBe('ات\ufffdفاق\ufffd');
  });
});

/** An answer of 2.8 MB. */
const askMuch = () => one(sql`select repeat('م', 200000) as text from generate_series(1, 7)`);

describe('long answers', () => {
  it('are not kept once they are given', async () => {
    for (let i = 0; i < 20; i += 1) await askMuch();
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 120; i += 1) await askMuch();
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(170);
  });
});

describe('many at once', () => {
  it('answers each query with its own rows', async () => {
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, n) => (n % 2 === 0 ? one(sql`select ${n}::int as n`) : one(sql`select ${String(n)}::text as t, ${n}::int as n`))),
    );
    expect(answers).toEqual(Array.from({ length: 300 }, (_, n) => (n % 2 === 0 ? { n } : { t: String(n), n })));
  });

  it('keeps transactions apart, and nothing of one that failed', async () => {
    const add = (n: number) =>
      inTransaction(connected.database, async (transaction) => {
        await transaction.insertInto('act').values({ actor: 'test', deed: `d${n}` }).execute();
        await sql`select pg_sleep(0.01)`.execute(transaction);
        if (n % 2 === 1) throw new Error('no');
      });
    await Promise.allSettled(Array.from({ length: 12 }, (_, n) => add(n)));
    const kept = await connected.database.selectFrom('act').select('deed').orderBy('deed').execute();
    expect(kept.map(({ deed }) => deed)).toEqual(['d0', 'd10', 'd2', 'd4', 'd6', 'd8']);
  });

  it('goes on after a statement that failed', async () => {
    await expect(one(sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' });
    expect(await one(sql`select 1 as n`)).toEqual({ n: 1 });
  });
});

it('refuses the outer database inside a transaction, where it would wait for ever', async () => {
  const work = inTransaction(connected.database, async () => {
    await connected.database.selectFrom('act').selectAll().execute();
  });
  await expect(work).rejects.toThrow('inside a transaction');
  expect(await one(sql`select 1 as n`)).toEqual({ n: 1 });
});

it('finds nothing to migrate the second time, also when several ask at once', async () => {
  expect(await Promise.all([1, 2, 3].map(() => migrate(connected.database)))).toEqual([[], [], []]);
});

it('cleans up and counts what was written', async () => {
  await sql`insert into job (kind, payload) select 'read', '{}' from generate_series(1, 2000)`.execute(connected.database);
  const estimate = sql<{ rows: number }>`select reltuples::bigint as rows from pg_class where relname = 'job'`;
  await sql`select pg_stat_force_next_flush()`.execute(connected.database);
  await tidyUp(connected.database);
  expect((await one(estimate))?.rows).toBe(2000);
});

/** How many rows the planner believes the queue has, after so many more were put into it. */
async function believedWith(rows: number): Promise<number | undefined> {
  await sql`insert into job (kind, payload) select 'read', '{}' from generate_series(1, ${rows}::int)`.execute(connected.database);
  await sql`select pg_stat_force_next_flush()`.execute(connected.database);
  await countGrown(connected.database);
  return (await one(sql<{ rows: number }>`select reltuples::bigint as rows from pg_class where relname = 'job'`))?.rows;
}

it('counts a table again once it has grown much, and not before', async () => {
  expect(await believedWith(50)).toBe(2000);
  expect(await believedWith(2000)).toBe(4050);
});
