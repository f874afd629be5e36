import { sql } from 'kysely';
import { type Listed, ownTable, roles } from '../entries/listed.ts';

/** Activities with those who host, carry out and profit. */
export const listedActivities = (): Listed => ({
  kind: 'activity',
  own: ownTable('activity'),
  type: sql`entry.type`,
  status: sql`entry.status`,
  place: sql`own.place`,
  dateAsWritten: sql`own.date_as_written`,
  dateUntil: sql`own.date_max`,
  note: sql`own.length`,
  actors: roles('activity'),
});
