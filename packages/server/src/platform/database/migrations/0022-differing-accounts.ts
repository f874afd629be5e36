import { sql, type QueryExecutorProvider } from 'kysely';

/** «Variant» is another form of a name; what another source says instead is a differing account. The trace names its rows by their table. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`alter table variant rename to differing_account`.execute(db);
  await sql`alter index variant_entry rename to differing_account_entry`.execute(db);
  await sql`alter index variant_named rename to differing_account_named`.execute(db);
  for (const side of ['before', 'after']) {
    const rows = sql.ref(side);
    await sql`update act_change set ${rows} = (${rows} - 'variant') || jsonb_build_object('differing_account', ${rows}->'variant') where ${rows} ? 'variant'`.execute(db);
  }
}
