import { sql } from 'kysely';
import { type Listed, NOTHING, ownTable, roles, SAME_DAY } from '../entries/listed.ts';
import { visibleLevel, visibleRow } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** Meetings with the organ that sat and those who took part. */
export const listedMeetings = (): Listed => ({
  kind: 'meeting',
  own: ownTable('meeting'),
  type: sql`entry.type`,
  status: sql`entry.status`,
  place: sql`own.place`,
  dateAsWritten: sql`own.date_as_written`,
  dateUntil: sql`own.date_max`,
  note: sql`own.ordinal::text`,
  actors: roles('meeting'),
});

/** Series with the body that convenes them, and how many of their meetings are known. */
export const listedSeries = ({ actor }: Acting): Listed => ({
  kind: 'series',
  own: ownTable('meeting_series'),
  type: NOTHING,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  dateUntil: SAME_DAY,
  note: sql`(select count(*)::text from meeting join entry as held on held.id = meeting.id
    where meeting.series_id = entry.id and ${visibleLevel(actor, 'held.confidentiality')} and ${visibleRow(actor, 'meeting.id')})`,
  actors: sql`select convener_id as actor, null::uuid as item, 0 as seq, 0 as rank from meeting_series as convened where convened.id = entry.id and convener_id is not null`,
});
