import { sql, type RawBuilder } from 'kysely';
import { levelOf, NOTHING, roles, type Listed } from '../entries/listed.ts';
import { seesEverything, visibleRow } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** Instruments with their parties, status and the date of what gave it to them. */
export const listedInstruments = (acting: Acting): Listed => ({
  kind: 'instrument',
  own: sql`join instrument as own on own.id = entry.id`,
  type: sql`own.type`,
  status: statusSeen(acting),
  place: sql`own.place`,
  dateAsWritten: sql`(select event.date_as_written from instrument_event as event where event.instrument_id = entry.id and event.date_min = listed.day and ${visibleRow(acting.actor, 'event.id')} limit 1)`,
  note: NOTHING,
  actors: roles('party'),
});

/** The status as far as the reader may see what it rests on. */
export function statusSeen(acting: Pick<Acting, 'actor'>): RawBuilder<string> {
  if (seesEverything(acting.actor)) return sql<string>`own.status`;
  return sql<string>`coalesce((select seen.status from instrument_status_seen as seen where seen.instrument_id = own.id and seen.level = ${sql.lit(levelOf(acting))}), own.status)`;
}
