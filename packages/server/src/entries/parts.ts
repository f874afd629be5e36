import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import type { EntryLink, NameRow } from './schema.ts';
import { linkOf } from './titles.ts';
import { visibleIn, visibleRow } from './visible-row.ts';

/** A date in its columns. */
export interface DateParts {
  readonly date_as_written: string | null;
  readonly date_edtf: string | null;
  readonly date_min: string | null;
  readonly date_max: string | null;
  readonly date_calendar: string | null;
}

export interface RolePart {
  readonly id: string;
  readonly role: string;
  readonly actor: EntryLink | null;
  readonly has_actor: boolean;
  readonly office: string | null;
  readonly acting_through: EntryLink | null;
  readonly on_behalf_of: EntryLink | null;
}

export interface OfficePart {
  readonly id: string;
  readonly title: string;
  readonly person: EntryLink | null;
  readonly organisation: EntryLink | null;
  readonly held_from: string | null;
  readonly held_to: string | null;
  readonly attested_min: string | null;
  readonly attested_max: string | null;
}

/** The rows that make up an entry, as far as the reader may see them. */
export interface Parts {
  readonly names: readonly NameRow[];
  readonly roles: readonly RolePart[];
  readonly events: readonly (DateParts & { readonly id: string; readonly type: string; readonly place: string | null })[];
  readonly topics: readonly { readonly id: string; readonly scheme: 'field' | 'modality'; readonly code: string | null; readonly words: string }[];
  readonly offices: readonly OfficePart[];
  readonly agenda: readonly { readonly id: string; readonly title: string }[];
  readonly positions: readonly { readonly id: string; readonly act: string; readonly words: string; readonly issue: EntryLink | null }[];
  readonly differingAccounts: readonly { readonly id: string; readonly field: string; readonly row: string | null; readonly value: unknown; readonly named: EntryLink | null }[];
}

const EMPTY = sql`'[]'::json`;

const NO_DATE = sql`'{"date_as_written":null,"date_edtf":null,"date_min":null,"date_max":null,"date_calendar":null}'::jsonb`;

/** All of them as columns of a query over `entry`; what a kind does not have is not looked for. */
export function partsOf(acting: Acting): RawBuilder<Parts> {
  const { actor } = acting;
  const entryId = sql.ref('entry.id');
  const when = (kinds: readonly EntryKind[], asked: RawBuilder<unknown>) =>
    sql`coalesce(case when entry.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) then (${asked}) end, ${EMPTY})`;
  const offices = (whose: 'person_id' | 'organisation_id'): RawBuilder<unknown> => sql`
      select json_agg(row order by row->>'attested_max' desc nulls last) from (
        select json_build_object('id', office.id, 'title', title, 'person', ${linkOf(acting, 'office.person_id')}, 'organisation', ${linkOf(acting, 'office.organisation_id')},
          'held_from', held_from, 'held_to', held_to, 'attested_min', attested_min, 'attested_max', attested_max) as row
        from office where ${sql.ref(`office.${whose}`)} = ${entryId} and ${visibleRow(actor, 'office.id')}
        order by attested_max desc nulls last limit 200) as held`;
  return sql<Parts>`
    coalesce((select json_agg(json_build_object('id', name.id, 'form', form, 'language', language, 'value', value) order by language, form, value)
      from name where entry_id = ${entryId} and ${visibleRow(actor, 'name.id')}), ${EMPTY}) as names,
    ${when(['instrument', 'meeting', 'statement', 'activity', 'commitment', 'person', 'organisation'], sql`
      select json_agg(json_build_object('id', actor_role.id, 'role', role, 'actor', ${linkOf(acting, 'actor_role.actor_id')}, 'has_actor', actor_id is not null, 'office', office,
        'acting_through', ${linkOf(acting, 'actor_role.acting_through')}, 'on_behalf_of', ${linkOf(acting, 'actor_role.on_behalf_of')}) order by seq, actor_role.id)
      from actor_role where entry_id = ${entryId} and ${visibleRow(actor, 'actor_role.id')}`)} as roles,
    ${when(['instrument'], sql`
      select json_agg(to_jsonb(instrument_event) || case when ${visibleIn(actor, 'instrument_event.id', 'date')} then '{}'::jsonb else ${NO_DATE} end order by date_min, instrument_event.id)
      from instrument_event
      where instrument_id = ${entryId} and ${visibleRow(actor, 'instrument_event.id')}`)} as events,
    ${when(['instrument'], sql`
      select json_agg(json_build_object('id', entry_topic.id, 'scheme', scheme, 'code', code, 'words', words) order by scheme, words) from entry_topic
      where entry_id = ${entryId} and ${visibleRow(actor, 'entry_topic.id')}`)} as topics,
    coalesce(case entry.kind when 'person' then (${offices('person_id')}) when 'organisation' then (${offices('organisation_id')}) end, ${EMPTY}) as offices,
    ${when(['meeting'], sql`
      select json_agg(json_build_object('id', agenda_item.id, 'title', title) order by number, title) from agenda_item
      where meeting_id = ${entryId} and ${visibleRow(actor, 'agenda_item.id')}`)} as agenda,
    ${when(['statement'], sql`
      select json_agg(json_build_object('id', position.id, 'act', act, 'words', words, 'issue', ${linkOf(acting, 'position.issue_id')}) order by position.id) from position
      where statement_id = ${entryId} and ${visibleRow(actor, 'position.id')}`)} as positions,
    coalesce((select json_agg(json_build_object('id', differing_account.id, 'field', field, 'row', row_id, 'value', value, 'named', ${linkOf(acting, 'differing_account.named_id')}) order by differing_account.id)
      from differing_account where entry_id = ${entryId} and ${visibleRow(actor, 'differing_account.id')}), ${EMPTY}) as "differingAccounts"`;
}
