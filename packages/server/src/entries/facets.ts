import { fields } from '@mithaq/register';
import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { conditions, type Filter } from './filter.ts';
import { listedOn, NOTHING, ownForFilters, type Listed } from './listed.ts';
import { titleOf } from './titles.ts';
import { seesEverything, visibleLevel, visibleRow } from './visible-row.ts';

const MOST_FREQUENT = 30;

/** What is counted beside a list: how many there are in all, and of each value of each filter. */
export const COUNTED = ['total', 'type', 'status', 'actor', 'field', 'year'] as const;
export type Counted = (typeof COUNTED)[number];

export interface Count {
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** A facet is counted with all filters but its own; what has none of its own set is counted together. */
interface Group {
  readonly asked: readonly Counted[];
  readonly without: keyof Filter | undefined;
}

/** A list as it is filtered. */
export interface Filtered {
  readonly listed: Listed;
  readonly filter: Filter;
}

/** A value of something counted, as the database gives it. */
export interface CountRead extends Count {
  readonly name: Counted;
}

/** The SQL of counting: what goes before a query, and the column that it then has. */
export interface CountsSql {
  readonly tables: readonly RawBuilder<unknown>[];
  readonly counts: RawBuilder<readonly CountRead[]>;
}

/** Counts what was asked for among the entries that pass the filter. */
export function countsSql(acting: Acting, { listed, filter }: Filtered, asked: readonly Counted[]): CountsSql {
  const groups = groupsOf(asked, filter).map((group, i) => ({ ...group, name: sql.table(`listed_${i}`) }));
  const tables = groups.map(({ name, without }) => sql`${name} as (
    select entry.id, ${listed.type} as type, ${listed.status} as status, ${listedOn(acting, 'entry')} as day, entry.actors, entry.fields
    from entry ${ownForFilters(listed)} where ${conditions(acting, listed, { filter, without })})`);
  const selects = groups.flatMap((group) => group.asked.flatMap((name) => selectOf(name, group.name, { acting, listed }) ?? []));
  if (selects.length === 0) return { tables, counts: sql`'[]'::json` };
  return { tables, counts: sql`(select coalesce(json_agg(counted), '[]') from (${sql.join(selects, sql` union all `)}) as counted (name, value, label, count))` };
}

function groupsOf(asked: readonly Counted[], filter: Filter): Group[] {
  const alone = asked.flatMap((name) => (name !== 'total' && filter[name] !== undefined ? [{ asked: [name], without: name }] : []));
  const together = asked.filter((name) => name === 'total' || filter[name] === undefined);
  return together.length === 0 ? alone : [{ asked: together, without: undefined }, ...alone];
}

type Sql = RawBuilder<unknown>;

interface Seen {
  readonly acting: Acting;
  readonly listed: Listed;
}

function selectOf(name: Counted, from: Sql, { acting, listed }: Seen): Sql | null {
  switch (name) {
    case 'total': return sql`select 'total', null::text, null::text, count(*)::int from ${from}`;
    case 'type': return listed.type === NOTHING ? null : sql`(select 'type', type, null, count(*)::int from ${from} where type is not null group by type order by 4 desc, 2 limit ${sql.lit(MOST_FREQUENT)})`;
    case 'status': return listed.status === NOTHING ? null : sql`(select 'status', status, null, count(*)::int from ${from} where status is not null group by status order by 4 desc, 2 limit ${sql.lit(MOST_FREQUENT)})`;
    case 'year': return sql`(select 'year', year::int::text, null, count(*)::int from (select date_part('year', day) as year from ${from} where day is not null) as dated group by year order by year desc limit 60)`;
    case 'field': return sql`(select 'field', code, null, count(*)::int from (${fieldsIn(from, acting)}) as coded group by code order by 4 desc, 2 limit ${sql.lit(MOST_FREQUENT)})`;
    case 'actor': return actorSelect(from, { acting, listed });
  }
}

const CODES = fields.map(({ code }) => code);

/** One row for each field of each entry that the vocabulary lists; what one document alone calls so narrows no list. */
function fieldsIn(from: Sql, { actor }: Acting): Sql {
  if (seesEverything(actor)) return sql`select code from (select unnest(fields) as code from ${from}) as told where code = any(${sql.val(CODES)}::text[])`;
  return sql`select distinct entry_topic.code, listed.id from ${from} as listed join entry_topic on entry_topic.entry_id = listed.id
    where entry_topic.scheme = 'field' and code is not null and ${visibleRow(actor, 'entry_topic.id')}`;
}

function actorSelect(from: Sql, { acting, listed }: Seen): Sql {
  return sql`(select 'actor', frequent.actor::text, ${titleOf(acting, 'entry.id')}, frequent.count from (
      select actor, count(*)::int as count from (${actorsIn(from, { acting, listed })}) as taking group by actor order by 2 desc, actor limit ${sql.lit(MOST_FREQUENT)}) as frequent
    join entry on entry.id = frequent.actor order by frequent.count desc, frequent.actor)`;
}

/** One row for each who takes part in an entry. Bodies that the reader may not see are not counted by name. */
function actorsIn(from: Sql, { acting: { actor }, listed }: Seen): Sql {
  if (seesEverything(actor) && listed.actorsElsewhere !== true) return sql`select unnest(actors) as actor from ${from}`;
  return sql`select distinct part.actor, entry.id from ${from} as entry cross join lateral (${listed.actors}) as part
    join entry as known on known.id = part.actor
    where (part.item is null or ${visibleRow(actor, 'part.item')}) and ${visibleLevel(actor, 'known.confidentiality')}`;
}
