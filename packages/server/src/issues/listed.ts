import { sql } from 'kysely';
import { type Listed, NOTHING, ownTable, SAME_DAY } from '../entries/listed.ts';
import { visibleLevel, visibleRow } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** Issues with those who have spoken on them, and how many positions have been taken. */
export const listedIssues = ({ actor }: Acting): Listed => {
  const seen = sql`from position join entry as made on made.id = position.statement_id
    where position.issue_id = entry.id and ${visibleLevel(actor, 'made.confidentiality')} and ${visibleRow(actor, 'position.id')}`;
  return {
    kind: 'issue',
    own: ownTable('issue'),
    type: NOTHING,
    status: NOTHING,
    place: NOTHING,
    dateAsWritten: NOTHING,
    dateUntil: SAME_DAY,
    actorsElsewhere: true,
    note: sql`(select count(*)::text ${seen})`,
    actors: sql`select distinct on (actor_role.actor_id) actor_role.actor_id as actor, actor_role.id as item, 0 as seq, 0 as rank
      from actor_role where actor_role.role = 'speaker' and actor_role.actor_id is not null and actor_role.entry_id in (select position.statement_id ${seen})`,
  };
};
