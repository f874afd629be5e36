import { sql } from 'kysely';
import { type Listed, NOTHING, ownTable, SAME_DAY } from '../entries/listed.ts';

/** Organisations with the body they belong to. */
export const listedOrganisations = (): Listed => ({
  kind: 'organisation',
  own: ownTable('organisation'),
  type: sql`entry.type`,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  dateUntil: SAME_DAY,
  note: sql`own.state_code`,
  actors: sql`select parent_id as actor, null::uuid as item, 0 as seq, 0 as rank from organisation as below where below.id = entry.id and parent_id is not null`,
});
