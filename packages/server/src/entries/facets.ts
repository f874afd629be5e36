import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { conditions, type Filter } from './filter.ts';
import { listedOn, NOTHING, ownForFilters, type Listed } from './listed.ts';
import type { Facet } from './schema.ts';
import { titlesOf } from './titles.ts';
import { seesEverything, visibleLevel, visibleRow } from './visible-row.ts';

const MOST_FREQUENT = 30;

interface Counted {
  readonly name: 'total' | 'type' | 'status' | 'year' | 'field' | 'actor';
  readonly value: string | null;
  readonly count: number;
}

/** How many entries there are of each value, each facet with all filters but its own; and how many in all. */
export async function facetsOf(acting: Acting, listed: Listed, filter: Filter): Promise<{ total: number; facets: Facet[] }> {
  const { actor } = acting;
  const from = (without?: keyof Filter, more = sql``) => sql`from entry ${ownForFilters(listed)} ${more} where ${conditions(acting, listed, without === undefined ? { filter } : { filter, without })}`;
  const counted: RawBuilder<unknown>[] = [
    sql`select 'total' as name, null::text as value, count(*)::int as count ${from()}`,
    ...(listed.type === NOTHING ? [] : [sql`(select 'type', ${listed.type}, count(*)::int ${from('type')} group by 2 order by 3 desc limit ${MOST_FREQUENT})`]),
    ...(listed.status === NOTHING ? [] : [sql`(select 'status', ${listed.status}, count(*)::int ${from('status')} group by 2 order by 3 desc limit ${MOST_FREQUENT})`]),
    sql`(select 'year', year::int::text, count(*)::int from (select extract(year from ${listedOn(acting, 'entry')}) as year ${from('year')}) as dated
      where year is not null group by year order by year desc limit 60)`,
    sql`(select 'field', code, count(*)::int from (select distinct topic.code, topic.entry_id ${from('field', sql`join entry_topic as topic on topic.entry_id = entry.id`)}
      and topic.scheme = 'field' and topic.code is not null and ${visibleRow(actor, 'topic.id')}) as coded group by code order by 3 desc limit ${MOST_FREQUENT})`,
    sql`(select 'actor', actor::text, count(*)::int from (select distinct part.actor, entry.id ${from('actor', sql`cross join lateral (${listed.actors}) as part`)}
      and (part.item is null or ${visibleRow(actor, 'part.item')})) as taking
      where ${visibleActor(actor)} group by actor order by 3 desc, actor limit ${MOST_FREQUENT})`,
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

/** Bodies that the reader may not see are not counted by name. */
function visibleActor(actor: Acting['actor']): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`;
  return sql<boolean>`exists (select from entry as known where known.id = taking.actor and ${visibleLevel(actor, 'known.confidentiality')})`;
}
