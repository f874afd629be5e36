import { sql } from 'kysely';
import { countWriting, deleteRows } from '../entries/ledger.ts';
import { OWN_TABLE } from '../entries/rows.ts';
import { settle } from '../entries/settle.ts';
import type { Acting, Register } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { inTransaction } from '../platform/database/connect.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { changedRows, rowsOfEntries } from '../samples/rows-of-entries.ts';
import { withdrawalOf } from './withdrawal.ts';

/** Takes from the register what rests on a document alone. To be called before the document itself goes; others that make entries wait. */
export async function withdrawEntries(register: Register, documentId: string): Promise<Refusal | null> {
  const { transaction, actor } = register;
  const { going, staying, rows } = await withdrawalOf(transaction, documentId);
  const concerned = [...going, ...staying];
  if (concerned.length === 0) return null;
  const seen = await transaction.selectFrom('entry').select('id').where('id', 'in', concerned).where(visible(actor, 'entry')).execute();
  // nobody takes away what she may not see
  if (seen.length < concerned.length) return refusal('has-entries');
  const before = await rowsOfEntries(transaction, concerned);
  for (const [table, ids] of rows) await deleteRows(transaction, table, ids);
  await emptyOwn(transaction, documentId, staying);
  await sql`delete from assertion where document_id = ${documentId}`.execute(transaction);
  if (going.length > 0) await transaction.deleteFrom('entry').where('id', 'in', going).execute();
  const after = await rowsOfEntries(transaction, staying);
  for (const id of concerned) {
    const [was, is] = [before.get(id) ?? {}, after.get(id) ?? {}];
    const [gone, left] = [changedRows(was, is), changedRows(is, was)];
    if (gone !== null || left !== null) register.changed(id, gone, left);
  }
  await countWriting(transaction, staying);
  await settle(register, concerned);
  return null;
}

const DATE = ['date_as_written', 'date_edtf', 'date_min', 'date_max', 'date_calendar'];
/** Values of an entry's own row that need not stand there, field by field. */
const MAY_BE_EMPTY: Partial<Record<EntryKind, Readonly<Record<string, readonly string[]>>>> = {
  instrument: { place: ['place'], duration: ['duration'], renewal: ['renewal'], amount: ['amount'] },
  meeting: { ordinal: ['ordinal'], date: DATE, place: ['place'], decisions: ['decisions'] },
  statement: { occasion: ['occasion', 'meeting_id'], 'on-behalf-of': ['on_behalf_of'] },
  activity: { length: ['length'], date: DATE, place: ['place'] },
  commitment: { due: DATE.map((column) => column.replace('date', 'due')), source: ['source_id'] },
  organisation: { parent: ['parent_id', 'parent_relation'] },
  person: { honorific: ['honorific'] },
};

/** Values that this document alone tells, of entries of which others tell too. */
async function emptyOwn(transaction: Register['transaction'], documentId: string, staying: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; kind: EntryKind; field: string }>`
    select distinct entry.id, entry.kind, assertion.field from assertion join entry on entry.id = assertion.entry_id
    where assertion.document_id = ${documentId} and assertion.item_id is null and entry.id = any(${staying}::uuid[])
      and exists (select from assertion as told where told.entry_id = entry.id and told.document_id is distinct from ${documentId})
      and not exists (select from assertion as told where told.entry_id = entry.id and told.field = assertion.field and told.item_id is null and told.document_id is distinct from ${documentId})`.execute(transaction);
  for (const { id, kind, field } of rows) {
    const columns = MAY_BE_EMPTY[kind]?.[field] ?? [];
    if (columns.length === 0) continue;
    const emptied = sql.join(columns.map((column) => sql`${sql.ref(column)} = null`));
    await sql`update ${sql.table(OWN_TABLE[kind])} set ${emptied} where id = ${id}`.execute(transaction);
  }
}

/** How many entries would go with a document, and how many that rest on it would stay, as far as the reader may see them. */
export async function tellWithdrawal({ database, actor }: Acting, documentId: string): Promise<{ going: number; staying: number } | Refusal> {
  return inTransaction(database, async (transaction) => {
    const document = await transaction.selectFrom('document').select('id').where('id', '=', documentId).where(visible(actor, 'document')).executeTakeFirst();
    if (document === undefined) return refusal('not-found');
    const { going, staying } = await withdrawalOf(transaction, documentId);
    const ids = [...going, ...staying];
    const seen = new Set(ids.length === 0 ? [] : (await transaction.selectFrom('entry').select('id').where('id', 'in', ids).where(visible(actor, 'entry')).execute()).map(({ id }) => id));
    return { going: going.filter((id) => seen.has(id)).length, staying: staying.filter((id) => seen.has(id)).length };
  });
}
