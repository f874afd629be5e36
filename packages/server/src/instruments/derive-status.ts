import { instrumentEventTypes, statusOf, type InstrumentEvent } from '@mithaq/register';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';

interface EventRow {
  readonly instrument_id: string;
  readonly type: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly per_party: string | null;
  /** The most open level at which somebody may see it. */
  readonly level: 'public' | 'internal' | 'restricted';
}

/** Works out anew where instruments stand, from their events, for all and for those who may not see every event. */
export async function deriveStatus(transaction: Transaction<Database>, ids: readonly string[], today: string): Promise<void> {
  const wanted = await transaction.selectFrom('instrument').select('id').where('id', 'in', [...ids, NONE]).execute();
  if (wanted.length === 0) return;
  const events = Map.groupBy(await eventsOf(transaction, wanted.map(({ id }) => id)), (event) => event.instrument_id);
  for (const { id } of wanted) await writeStatus(transaction, { id, events: events.get(id) ?? [], today });
}

/** No entry has it; a list that may be empty needs something in it. */
const NONE = '00000000-0000-0000-0000-000000000000';

interface Standing {
  readonly id: string;
  readonly events: readonly EventRow[];
  readonly today: string;
}

async function writeStatus(transaction: Transaction<Database>, { id, events, today }: Standing): Promise<void> {
  const now = statusOf(events.flatMap(eventOf), today);
  await transaction.updateTable('instrument').set({ status: now.status, status_date: now.date }).where('id', '=', id).execute();
  await transaction.deleteFrom('instrument_status_seen').where('instrument_id', '=', id).execute();
  for (const level of ['public', 'internal'] as const) {
    const seen = statusOf(events.filter((event) => event.level === 'public' || event.level === level).flatMap(eventOf), today);
    if (seen.status === now.status && seen.date === now.date) continue;
    await transaction.insertInto('instrument_status_seen').values({ instrument_id: id, level, status: seen.status, status_date: seen.date }).execute();
  }
}

function eventOf({ type, min, max, per_party: perParty }: EventRow): InstrumentEvent[] {
  const known = instrumentEventTypes.find(({ code }) => code === type);
  return known === undefined ? [] : [{ type: known.code, min, max, perParty }];
}

async function eventsOf(transaction: Transaction<Database>, ids: readonly string[]): Promise<readonly EventRow[]> {
  const { rows } = await sql<EventRow>`
    select event.instrument_id, event.type, event.date_min as min, event.date_max as max, event.per_party,
      case
        when not exists (select from assertion where item_id = event.id) then 'public'
        when exists (select from assertion a left join document d on d.id = a.document_id where a.item_id = event.id and coalesce(d.confidentiality, 'public') = 'public') then 'public'
        when exists (select from assertion a join document d on d.id = a.document_id where a.item_id = event.id and d.confidentiality = 'internal') then 'internal'
        else 'restricted'
      end as level
    from instrument_event as event where event.instrument_id = any(${ids}::uuid[])`.execute(transaction);
  return rows;
}
