import { sql } from 'kysely';
import type { Register } from '../platform/act.ts';
import { dropFromIndex } from '../search/index-entry.ts';
import { settle } from './settle.ts';

/** Tables whose rows carry the act that wrote them. */
const WRITTEN_BY_ACTS = ['name', 'office', 'instrument_event', 'agenda_item', 'position', 'actor_role', 'entry_topic', 'differing_account'] as const;
const OWNER = {
  name: 'entry_id', office: 'person_id', instrument_event: 'instrument_id', agenda_item: 'meeting_id', position: 'statement_id', actor_role: 'entry_id', entry_topic: 'entry_id',
  differing_account: 'entry_id',
} as const;

/**
 * Removes the entries that rest on sample documents alone; from those that have become somebody's own, what the samples had
 * added. To be called before the sample documents themselves go. Others that acceptance is making wait: call `takeTurn` first.
 */
export async function removeEntriesOfSamples(register: Register): Promise<void> {
  const { transaction } = register;
  const touched = new Set<string>();
  for (const table of WRITTEN_BY_ACTS) {
    const { rows } = await sql<{ owner: string | null }>`
      delete from ${sql.table(table)} as row
      where exists (select from assertion join document on document.id = assertion.document_id where assertion.item_id = row.id and document.is_sample)
        and not exists (select from assertion left join document on document.id = assertion.document_id where assertion.item_id = row.id and document.is_sample is not true)
      returning ${sql.ref(`row.${OWNER[table]}`)} as owner`.execute(transaction);
    for (const { owner } of rows) if (owner !== null) touched.add(owner);
  }
  await sql`delete from assertion using document where document.id = assertion.document_id and document.is_sample`.execute(transaction);
  const gone = await transaction.deleteFrom('entry').where('is_sample', '=', true).returning('id').execute();
  const ids = gone.map(({ id }) => id);
  await dropFromIndex(transaction, ids);
  await settle(register, [...touched].filter((id) => !ids.includes(id)));
}
