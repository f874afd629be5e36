import { sql } from 'kysely';
import { NOTHING, type Listed } from '../entries/listed.ts';

/** Organisations with the body they belong to. */
export const listedOrganisations = (): Listed => ({
  kind: 'organisation',
  own: sql`join organisation as own on own.id = entry.id`,
  type: sql`own.kind`,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  note: sql`own.state_code`,
  actors: sql`select own.parent_id as actor, null::uuid as item, 0 as seq, 0 as rank where own.parent_id is not null`,
});
