import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { writtenDate } from './facts.ts';
import { dateSeen, listedOn } from './listed.ts';
import type { DateParts } from './parts.ts';
import type { EntryPage, TimelineItem } from './schema.ts';
import { titleOf } from './titles.ts';
import { ownIsSeen, visibleIn, visibleLevel, visibleRow } from './visible-row.ts';

export interface Related extends DateParts {
  readonly role: string;
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly day: string | null;
  /** What happened on that day, for an instrument. */
  readonly event: string | null;
  /** No document that the reader may see states what its own row tells of this entry. */
  readonly inferred: boolean | null;
}

const MOST = 300;

/** Entries that point at this one and that the reader may see, the newest first: a column of a query over `entry`. */
export function relatedTo(acting: Acting): RawBuilder<readonly Related[]> {
  const { actor } = acting;
  const entryId = sql.ref('entry.id');
  const isDateSeen = dateSeen(acting, 'seen.id');
  return sql<readonly Related[]>`(
    with pointing as (
      select role, entry_id as id, id as item, null as field from actor_role where actor_id = ${entryId}
      union all select 'acting_through', entry_id, id, null from actor_role where acting_through = ${entryId}
      union all select 'on_behalf_of', entry_id, id, null from actor_role where on_behalf_of = ${entryId}
      union all select coalesce(parent_relation, 'parent'), id, null, 'parent' from organisation where parent_id = ${entryId}
      union all select 'of_state', id, null, null from entry as body where body.of_state = (select state_code from organisation where organisation.id = ${entryId} and organisation.kind = 'state')
        and body.id <> ${entryId} and not exists (select from organisation where organisation.id = body.id and parent_id = ${entryId})
      union all select 'office', person_id, id, null from office where organisation_id = ${entryId} and person_id is not null
      union all select 'convener', id, null, 'convener' from meeting_series where convener_id = ${entryId}
      union all select 'series', id, null, 'series' from meeting where series_id = ${entryId}
      union all select 'meeting', id, null, 'occasion' from statement where meeting_id = ${entryId}
      union all select 'issue', statement_id, id, null from position where issue_id = ${entryId}
      union all select 'source', id, null, 'source' from commitment where source_id = ${entryId}
    ), seen as (
      select pointing.role, max(pointing.field) as field, entry.id, entry.kind, ${listedOn(acting, 'entry')} as day
      from pointing join entry on entry.id = pointing.id
      where ${visibleLevel(actor, 'entry.confidentiality')} and (pointing.item is null or ${visibleRow(actor, 'pointing.item')}) and (pointing.field is null or ${ownIsSeen(actor, 'entry.id', sql.ref('pointing.field'))})
      group by pointing.role, entry.id order by day desc nulls last limit ${sql.lit(MOST)}
    )
    select coalesce(json_agg(related), '[]') from (select seen.role, seen.id, seen.kind, seen.day, coalesce(${titleOf(acting, 'seen.id')}, '') as title, event.type as event,
      (seen.field is not null and (select bool_and(assertion.basis = 'inferred') from assertion left join document on document.id = assertion.document_id
        where assertion.entry_id = seen.id and assertion.field = seen.field and assertion.item_id is null and (document.id is null or ${visibleLevel(actor, 'document.confidentiality')}))) as inferred,
      coalesce(event.date_as_written, meeting.date_as_written, activity.date_as_written, commitment.due_as_written) as date_as_written,
      coalesce(event.date_edtf, meeting.date_edtf, activity.date_edtf, commitment.due_edtf) as date_edtf,
      coalesce(event.date_min, meeting.date_min, activity.date_min, commitment.due_min, seen.day) as date_min,
      coalesce(event.date_max, meeting.date_max, activity.date_max, commitment.due_max, seen.day) as date_max,
      coalesce(event.date_calendar, meeting.date_calendar, activity.date_calendar, commitment.due_calendar) as date_calendar
    from seen
    left join lateral (select * from instrument_event where instrument_id = seen.id and date_min = seen.day and ${visibleRow(actor, 'instrument_event.id')} and ${visibleIn(actor, 'instrument_event.id', 'date')} limit 1) as event on true
    left join meeting on meeting.id = seen.id and ${isDateSeen}
    left join activity on activity.id = seen.id and ${isDateSeen}
    left join commitment on commitment.id = seen.id and ${isDateSeen}
    order by seen.day desc nulls last, seen.id) as related)`;
}

/** With its date as precise as it was written: «2019» is not the first of January. */
export function presentRelation(related: Related): EntryPage['relations'][number] {
  const { role, id, kind, title, inferred } = related;
  return { role, entry: { id, kind, title }, date: writtenDate(related), ...(inferred === true && { inferred }) };
}

const EVENT_OF: Partial<Record<EntryKind, string>> = { meeting: 'meeting', statement: 'statement', activity: 'activity', commitment: 'commitment_due' };

/** A dated entry that points here, as a point in time; each once, whatever its roles. */
export function timelineOf(related: readonly Related[]): TimelineItem[] {
  const byId = new Map<string, TimelineItem>();
  for (const one of related) {
    const event = one.event ?? EVENT_OF[one.kind];
    const date = writtenDate(one);
    if (event === undefined || date === null || byId.has(one.id)) continue;
    byId.set(one.id, { event, date, entry: { id: one.id, kind: one.kind, title: one.title }, title: one.title });
  }
  return [...byId.values()];
}
