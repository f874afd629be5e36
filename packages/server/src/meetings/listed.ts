import { sql } from 'kysely';
import { NOTHING, roles, type Listed } from '../entries/listed.ts';
import { visibleLevel, visibleRow } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** Meetings with the organ that sat and those who took part. */
export const listedMeetings = (): Listed => ({
  kind: 'meeting',
  own: sql`join meeting as own on own.id = entry.id`,
  type: sql`own.type`,
  status: sql`own.status`,
  place: sql`own.place`,
  dateAsWritten: sql`own.date_as_written`,
  note: sql`own.ordinal::text`,
  actors: roles('organ', 'chair', 'participant'),
});

/** Series with the body that convenes them, and how many of their meetings are known. */
export const listedSeries = ({ actor }: Acting): Listed => ({
  kind: 'series',
  own: sql`join meeting_series as own on own.id = entry.id`,
  type: NOTHING,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  note: sql`(select count(*)::text from meeting join entry as held on held.id = meeting.id
    where meeting.series_id = entry.id and ${visibleLevel(actor, 'held.confidentiality')} and ${visibleRow(actor, 'meeting.id')})`,
  actors: sql`select own.convener_id as actor, null::uuid as item, 0 as seq, 0 as rank where own.convener_id is not null`,
});
