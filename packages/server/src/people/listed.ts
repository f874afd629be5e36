import { sql } from 'kysely';
import { type Listed, NOTHING, ownTable, SAME_DAY } from '../entries/listed.ts';
import { visibleRow } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** People with the bodies they serve and the office that is proven latest. */
export const listedPeople = ({ actor }: Acting): Listed => ({
  kind: 'person',
  own: ownTable('person'),
  type: NOTHING,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  dateUntil: SAME_DAY,
  note: sql`(select office.title from office where office.person_id = entry.id and ${visibleRow(actor, 'office.id')}
    order by office.attested_max desc nulls last, office.title limit 1)`,
  actors: sql`select organisation_id as actor, id as item, 0 as seq, 0 as rank from office where person_id = entry.id and organisation_id is not null`,
});
