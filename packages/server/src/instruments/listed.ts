import { sql, type RawBuilder } from 'kysely';
import { levelOf, type Listed, NOTHING, ownTable, roles } from '../entries/listed.ts';
import { seesEverything, visibleIn, visibleRow } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** Instruments with their parties, status and the date of what gave it to them. */
export const listedInstruments = (acting: Acting): Listed => ({
  kind: 'instrument',
  own: sql`${ownTable('instrument')} left join lateral (${tellingEvent(acting)}) as told on true`,
  type: sql`entry.type`,
  status: statusSeen(acting),
  place: sql`own.place`,
  dateAsWritten: sql`told.date_as_written`,
  dateUntil: sql`told.date_max`,
  note: NOTHING,
  actors: roles('instrument'),
});

/** The event that gave the instrument the day it is listed under. */
const tellingEvent = ({ actor }: Acting): RawBuilder<unknown> => sql`
  select event.date_as_written, event.date_max from instrument_event as event
  where event.instrument_id = entry.id and event.date_min = listed.day and ${visibleRow(actor, 'event.id')} and ${visibleIn(actor, 'event.id', 'date')}
  order by event.date_max limit 1`;

/** The status as far as the reader may see what it rests on. */
export function statusSeen(acting: Pick<Acting, 'actor'>): RawBuilder<string> {
  if (seesEverything(acting.actor)) return sql<string>`entry.status`;
  return sql<string>`coalesce((select seen.status from instrument_status_seen as seen where seen.instrument_id = entry.id and seen.level = ${sql.lit(levelOf(acting))}), entry.status)`;
}
