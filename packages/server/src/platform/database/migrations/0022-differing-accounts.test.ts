import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { testDatabase } from '../../testing/test-database.ts';
import { up } from './0022-differing-accounts.ts';

it('what older acts tell of differing accounts is told under their new name, and nothing else of the trace is touched', async () => {
  const { database, close } = await testDatabase();
  // as a register stood before
  await sql`alter table differing_account rename to variant`.execute(database);
  await sql`alter index differing_account_entry rename to variant_entry`.execute(database);
  await sql`alter index differing_account_named rename to variant_named`.execute(database);
  const { rows: [act] } = await sql<{ id: string }>`insert into act (actor, deed) values ('local', 'accept') returning id`.execute(database);
  const told = { variant: { a: { id: 'a', value: { is: 'text', text: 'نزوى' } } }, name: { b: { id: 'b', form: 'variant' } } };
  await sql`insert into act_change (act_id, entry_id, before, after) values (${act?.id}, gen_random_uuid(), null, ${JSON.stringify(told)}::jsonb)`.execute(database);

  await up(database);

  const { rows } = await sql`select before, after from act_change`.execute(database);
  expect(rows).toEqual([{ before: null, after: { differing_account: told.variant, name: told.name } }]);
  expect((await sql`select count(*)::int as n from differing_account`.execute(database)).rows).toEqual([{ n: 0 }]);
  await close();
});
