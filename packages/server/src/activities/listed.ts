import { sql } from 'kysely';
import { roles, type Listed } from '../entries/listed.ts';

/** Activities with those who host, carry out and profit. */
export const listedActivities = (): Listed => ({
  kind: 'activity',
  own: sql`join activity as own on own.id = entry.id`,
  type: sql`own.type`,
  status: sql`own.status`,
  place: sql`own.place`,
  dateAsWritten: sql`own.date_as_written`,
  note: sql`own.length`,
  actors: roles('host', 'implementing', 'beneficiary'),
});
