import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { conditions, type Filter } from './filter.ts';
import { listedOn, NOTHING, type Listed } from './listed.ts';
import type { Facet } from './schema.ts';
import { titlesOf } from './titles.ts';
import { visibleLevel, visibleRow } from './visible-row.ts';

const MOST_FREQUENT = 30;

interface Counted {
  readonly name: 'total' | 'type' | 'status' | 'year' | 'field' | 'actor';
  readonly value: string | null;
  readonly count: number;
}

/** How many entries there are of each value, each facet with all filters but its own; and how many in all. */
export async function facetsOf(acting: Acting, listed: Listed, filter: Filter): Promise<{ total: number; facets: Facet[] }> {
  const { actor } = acting;
  const from = (without?: keyof Filter) => sql`from entry ${listed.own} where ${conditions(acting, listed, without === undefined ? { filter } : { filter, without })}`;
  const counted: RawBuilder<unknown>[] = [
    sql`select 'total' as name, null::text as value, count(*)::int as count ${from()}`,
    ...(listed.type === NOTHING ? [] : [sql`(select 'type', ${listed.type}, count(*)::int ${from('type')} group by 2 order by 3 desc limit ${MOST_FREQUENT})`]),
    ...(listed.status === NOTHING ? [] : [sql`(select 'status', ${listed.status}, count(*)::int ${from('status')} group by 2 order by 3 desc limit ${MOST_FREQUENT})`]),
    sql`(select 'year', extract(year from ${listedOn(acting, 'entry')})::int::text, count(*)::int ${from('year')} and ${listedOn(acting, 'entry')} is not null group by 2 order by 2 desc limit 60)`,
    sql`(select 'field', topic.code, count(distinct topic.entry_id)::int from entry_topic as topic where topic.scheme = 'field' and topic.code is not null
      and ${visibleRow(actor, 'topic.id')} and topic.entry_id in (select entry.id ${from('field')}) group by 2 order by 3 desc limit ${MOST_FREQUENT})`,
    sql`(select 'actor', part.actor::text, count(distinct entry.id)::int from entry ${listed.own} cross join lateral (${listed.actors}) as part
      join entry as taking on taking.id = part.actor and ${visibleLevel(actor, 'taking.confidentiality')}
      where ${conditions(acting, listed, { filter, without: 'actor' })} and (part.item is null or ${visibleRow(actor, 'part.item')})
      group by 2 order by 3 desc, 2 limit ${MOST_FREQUENT})`,
  ];
  const { rows } = await sql<Counted>`${sql.join(counted, sql` union all `)}`.execute(acting.database);
  const labels = await titlesOf(acting.database, acting, rows.flatMap(({ name, value }) => (name === 'actor' && value !== null ? [value] : [])));
  const facet = (name: Exclude<Counted['name'], 'total'>): Facet => ({
    name,
    values: rows.flatMap((row) => (row.name === name && row.value !== null
      ? [{ value: row.value, label: name === 'actor' ? (labels.get(row.value)?.title ?? null) : null, count: row.count }]
      : [])),
  });
  const facets = (['type', 'status', 'actor', 'field', 'year'] as const).map(facet).filter(({ values }) => values.length > 0);
  return { total: rows.find(({ name }) => name === 'total')?.count ?? 0, facets };
}
