import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { SHOWN_ROLES } from './shown-actors.ts';
import { ownIsSeen, seesEverything, visibleLevel } from './visible-row.ts';

/** What the lists of one kind show: SQL over `entry` and the kind's own table, whose alias is `own`. */
export interface Listed {
  readonly kind: EntryKind;
  readonly own: RawBuilder<unknown>;
  /** True where type or status stand in the kind's own table alone: the lists then have to join it to filter. */
  readonly ownDecides?: boolean;
  readonly type: RawBuilder<string | null>;
  readonly status: RawBuilder<string | null>;
  readonly place: RawBuilder<string | null>;
  readonly dateAsWritten: RawBuilder<string | null>;
  /** The latest day the date allows. */
  readonly dateUntil: RawBuilder<string | null>;
  readonly note: RawBuilder<string | null>;
  /** Rows (actor, item, seq) of those who take part: `actor` an entry, `item` the row that says so. */
  readonly actors: RawBuilder<unknown>;
  /** True where other entries tell who takes part, so that it is not kept beside the entry. */
  readonly actorsElsewhere?: boolean;
}

/** The row of the kind's own table, fetched for each entry chosen: a join would read the whole table for a page of fifty. */
export const ownTable = (table: string): RawBuilder<unknown> => sql`cross join lateral (select * from ${sql.table(table)} as one where one.id = entry.id offset 0) as own`;

/** The kind's own table where filters need it. */
export const ownForFilters = (listed: Listed): RawBuilder<unknown> => (listed.ownDecides === true ? listed.own : sql``);

/** The day it is listed under, where no more is known of its date. */
export const SAME_DAY = sql<string | null>`listed.day`;

export const NOTHING = sql<null>`null::text`;

/** Those who play a part that lists of the kind show, from the roles of the entry. */
export const roles = (kind: keyof typeof SHOWN_ROLES): RawBuilder<unknown> =>
  sql`select actor_id as actor, id as item, seq, array_position(${sql.val(SHOWN_ROLES[kind])}::text[], role) as rank from actor_role where entry_id = entry.id and role = any(${sql.val(SHOWN_ROLES[kind])}::text[]) and actor_id is not null`;

/** The highest level that a reader sees who does not see everything. */
export const levelOf = ({ actor }: Pick<Acting, 'actor'>): 'public' | 'internal' => (actor.mayRead.includes('internal') ? 'internal' : 'public');

/** The condition that the date in the own row of an entry is told by a document the reader may see, or by none. */
export const dateSeen = ({ actor }: Pick<Acting, 'actor'>, id: string): RawBuilder<boolean> => ownIsSeen(actor, id, 'date', 'due');

/** A statement is listed under the day of its meeting, where it has one: the condition that the reader may know of the meeting and of its day. */
function meetingSeen({ actor }: Pick<Acting, 'actor'>, id: string): RawBuilder<boolean> {
  return sql<boolean>`not exists (select from statement as made join meeting on meeting.id = made.meeting_id join entry as held on held.id = meeting.id
    where made.id = ${sql.ref(id)} and meeting.date_min is not null
      and not (${visibleLevel(actor, 'held.confidentiality')} and ${dateSeen({ actor }, 'held.id')} and ${ownIsSeen(actor, 'made.id', 'occasion')}))`;
}

/**
 * The day an entry is listed under, where the reader may see a document that tells it; those who may not see every event of
 * an instrument see the day of those they may.
 */
export function listedOn(reader: Pick<Acting, 'actor'>, entry: string): RawBuilder<string | null> {
  const day = sql.ref(`${entry}.listed_on`);
  if (seesEverything(reader.actor)) return sql<string | null>`${day}`;
  const id = `${entry}.id`;
  return sql<string | null>`(case ${sql.ref(`${entry}.kind`)}
    when 'instrument' then (select case when seen.instrument_id is null then ${day} else seen.status_date end
      from (select 1) as one left join instrument_status_seen as seen on seen.instrument_id = ${sql.ref(id)} and seen.level = ${sql.lit(levelOf(reader))})
    when 'statement' then (case when ${meetingSeen(reader, id)} then ${day} end)
    else (case when ${dateSeen(reader, id)} then ${day} end) end)`;
}
