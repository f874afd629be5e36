import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { dateField } from './dated.ts';
import { LISTED } from './kinds.ts';
import { listedOn, ownForFilters, type Listed } from './listed.ts';
import type { EntryLink, EntrySummary } from './schema.ts';
import { linkOf, titleOf } from './titles.ts';
import { ownSeen, visibleLevel, visibleRow } from './visible-row.ts';

/** Which entries, in which order, and how many. */
export interface Chosen {
  readonly where: RawBuilder<boolean>;
  readonly order: RawBuilder<unknown>;
  readonly limit: number;
  readonly offset: number;
}

interface SummaryRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string | null;
  readonly confidentiality: EntrySummary['confidentiality'];
  readonly is_sample: boolean;
  readonly type: string | null;
  readonly status: string | null;
  readonly day: string | null;
  readonly date_as_written: string | null;
  readonly date_until: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly actors: (EntryLink | null)[] | null;
  readonly fields: string[] | null;
  readonly sources: number;
  readonly updated_at: string;
}

/** Lines of a list. First the page is chosen, then its fifty lines are filled: one query, and nothing asked line by line. */
export async function summariesOf(acting: Acting, listed: Listed, { where, order, limit, offset }: Chosen): Promise<EntrySummary[]> {
  const { actor, database } = acting;
  const dated = <T>(value: RawBuilder<T>) => ownSeen(actor, dateField(listed.kind), value);
  const { rows } = await sql<SummaryRow>`
    with chosen as materialized (
      select entry.id, row_number() over (order by ${order}) as place_in_list
      from entry ${ownForFilters(listed)} where ${where} order by ${order} limit ${limit} offset ${offset}
    )
    select entry.id, entry.kind, ${titleOf(acting, 'entry.id')} as title, entry.confidentiality, entry.is_sample,
      ${listed.type} as type, ${listed.status} as status, ${dated(sql`listed.day`)} as day, ${dated(listed.dateAsWritten)} as date_as_written, ${dated(listed.dateUntil)} as date_until,
      ${ownSeen(actor, 'place', listed.place)} as place, ${listed.note} as note,
      (select jsonb_agg(${linkOf(acting, 'part.actor')} order by part.rank, part.seq) from (${listed.actors}) as part where part.item is null or ${visibleRow(actor, 'part.item')}) as actors,
      (select jsonb_agg(distinct entry_topic.code) from entry_topic where entry_topic.entry_id = entry.id and entry_topic.scheme = 'field' and entry_topic.code is not null and ${visibleRow(actor, 'entry_topic.id')}) as fields,
      (select count(distinct assertion.document_id)::int from assertion join document on document.id = assertion.document_id
        where assertion.entry_id = entry.id and ${visibleLevel(actor, 'document.confidentiality')}) as sources,
      entry.updated_at
    from chosen join entry on entry.id = chosen.id ${listed.own}
    cross join lateral (select ${listedOn(acting, 'entry')} as day) as listed
    order by chosen.place_in_list`.execute(database);
  return rows.map(presentSummary);
}

function presentSummary(row: SummaryRow): EntrySummary {
  const { id, kind, confidentiality, type, status, place, note, sources } = row;
  const actors = (row.actors ?? []).filter((actor) => actor !== null);
  return {
    id, kind, confidentiality, type, status, place, note, sources,
    title: row.title ?? '',
    isSample: row.is_sample,
    date: row.day,
    dateUntil: row.date_until,
    dateAsWritten: row.date_as_written,
    actors: actors.filter((actor, index) => actors.findIndex((other) => other.id === actor.id) === index),
    fields: row.fields ?? [],
    updatedAt: row.updated_at,
  };
}

/** Lines of several entries, in the order of their ids; those that the actor may not see are left out. */
export async function entrySummaries(acting: Acting, ids: readonly string[]): Promise<EntrySummary[]> {
  if (ids.length === 0) return [];
  const kinds = await acting.database.selectFrom('entry').select('kind').distinct().where('id', 'in', [...ids]).execute();
  const where = sql<boolean>`entry.id = any(${sql.val(ids)}::uuid[]) and ${visibleLevel(acting.actor, 'entry.confidentiality')}`;
  const found: EntrySummary[] = [];
  for (const { kind } of kinds) {
    found.push(...await summariesOf(acting, LISTED[kind](acting), { where, order: sql`entry.id`, limit: ids.length, offset: 0 }));
  }
  const byId = new Map(found.map((summary) => [summary.id, summary]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
