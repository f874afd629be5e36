import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { dateField } from './dated.ts';
import { listedAs } from './kinds.ts';
import { listedOn, ownForFilters, SAME_DAY, type Listed } from './listed.ts';
import type { EntryLink, EntrySummary } from './schema.ts';
import { linked, titleOf } from './titles.ts';
import { ownSeen, seesEverything, visibleLevel, visibleRow } from './visible-row.ts';

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
  readonly actors: (string | EntryLink)[] | null;
  readonly fields: string[];
  readonly sources: number;
  readonly updated_at: string;
}

/** A page as the database gives it. */
export interface PageRead {
  readonly lines: readonly SummaryRow[];
  /** The entries of which the lines tell but the ids. */
  readonly links: readonly EntryLink[];
}

/** The SQL of a page: what goes before a query, and the columns that it then has. */
export interface PageSql {
  readonly chosen: RawBuilder<unknown>;
  readonly columns: RawBuilder<PageRead>;
}

/**
 * Lines of a list. First the page is chosen, then its fifty lines are filled, and nothing is asked line by line. All comes as
 * one value: as text the database and the driver are quicker with it than with rows of many columns.
 */
export function pageSql(acting: Acting, listed: Listed, { where, order, limit, offset }: Chosen): PageSql {
  const { actor } = acting;
  const dated = <T>(value: RawBuilder<T>) => ownSeen(actor, dateField(listed.kind), value);
  const chosen = sql`chosen as materialized (
      select entry.* from entry ${ownForFilters(listed)} where ${where} order by ${order} limit ${limit} offset ${offset})`;
  const lines = sql`
    select entry.id, entry.kind, ${titleOf(acting, 'entry.id')} as title, entry.confidentiality, entry.is_sample,
      ${listed.type} as type, ${listed.status} as status, ${dated(SAME_DAY)} as day, ${dated(listed.dateAsWritten)} as date_as_written, ${dated(listed.dateUntil)} as date_until,
      ${ownSeen(actor, 'place', listed.place)} as place, ${listed.note} as note,
      ${actorsOf(acting, listed)} as actors, ${fieldsOf(acting)} as fields,
      coalesce(sourced.sources, 0) as sources,
      entry.updated_at
    from chosen as entry
    cross join lateral (select ${listedOn(acting, 'entry')} as day) as listed ${listed.own}
    left join (select assertion.entry_id, count(distinct assertion.document_id)::int as sources ${sourcesOf(acting)} group by assertion.entry_id) as sourced on sourced.entry_id = entry.id
    order by ${order}`;
  const links = sql`select json_agg(${linked(acting)}) from entry as linked where linked.id in (select unnest(chosen.actors) from chosen)`;
  return {
    chosen,
    columns: sql<PageRead>`coalesce((select json_agg(line) from (${lines}) as line), '[]') as lines, coalesce(${areActorsKept(acting, listed) ? sql`(${links})` : sql`null`}, '[]'::json) as links`,
  };
}

export function presentPage({ lines, links }: PageRead): EntrySummary[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return lines.map((line) => presentSummary(line, byId));
}

/** True where it is kept beside the entries who takes part in them, and the reader may see all that this rests on. */
const areActorsKept = ({ actor }: Acting, listed: Listed): boolean => seesEverything(actor) && listed.actorsElsewhere !== true;

/** Those who take part, in their order: ids where they are kept, else links. */
function actorsOf(acting: Acting, listed: Listed): RawBuilder<readonly (string | EntryLink)[]> {
  if (areActorsKept(acting, listed)) return sql<string[]>`entry.actors`;
  const { actor } = acting;
  return sql<EntryLink[]>`(select json_agg(${linked(acting)} order by part.rank, part.seq) from (${listed.actors}) as part join entry as linked on linked.id = part.actor
    where ${visibleLevel(actor, 'linked.confidentiality')} and (part.item is null or ${visibleRow(actor, 'part.item')}))`;
}

/** What tells of the entries of a page, of all in one go. Whoever sees every document need not look at each. */
const sourcesOf = ({ actor }: Acting): RawBuilder<unknown> => (seesEverything(actor)
  ? sql`from assertion where assertion.entry_id = any(array(select chosen.id from chosen))`
  : sql`from assertion join document on document.id = assertion.document_id where assertion.entry_id = any(array(select chosen.id from chosen)) and ${visibleLevel(actor, 'document.confidentiality')}`);

function fieldsOf({ actor }: Acting): RawBuilder<string[]> {
  if (seesEverything(actor)) return sql<string[]>`entry.fields`;
  return sql<string[]>`array(select coalesce(entry_topic.code, entry_topic.words) from entry_topic where entry_topic.entry_id = entry.id and entry_topic.scheme = 'field' and ${visibleRow(actor, 'entry_topic.id')})`;
}

function presentSummary(row: SummaryRow, links: ReadonlyMap<string, EntryLink>): EntrySummary {
  const { id, kind, confidentiality, type, status, place, note, sources } = row;
  const actors = (row.actors ?? []).flatMap((taking) => (typeof taking === 'string' ? (links.get(taking) ?? []) : [taking]));
  return {
    id, kind, confidentiality, type, status, place, note, sources,
    title: row.title ?? '',
    isSample: row.is_sample,
    date: row.day,
    dateUntil: row.date_until,
    dateAsWritten: row.date_as_written,
    actors: actors.filter((actor, index) => actors.findIndex((other) => other.id === actor.id) === index),
    fields: [...new Set(row.fields)].sort(),
    updatedAt: new Date(row.updated_at).toISOString(),
  };
}

/** Lines of several entries, in the order of their ids; those that the actor may not see are left out. */
export async function entrySummaries(acting: Acting, ids: readonly string[]): Promise<EntrySummary[]> {
  if (ids.length === 0) return [];
  const kinds = await acting.database.selectFrom('entry').select('kind').distinct().where('id', 'in', [...ids]).execute();
  const where = sql<boolean>`entry.id = any(${sql.val(ids)}::uuid[]) and ${visibleLevel(acting.actor, 'entry.confidentiality')}`;
  const found: EntrySummary[] = [];
  for (const { kind } of kinds) {
    const { chosen, columns } = pageSql(acting, listedAs(kind, acting), { where, order: sql`entry.id`, limit: ids.length, offset: 0 });
    const { rows } = await sql<PageRead>`with ${chosen} select ${columns}`.execute(acting.database);
    found.push(...rows.flatMap(presentPage));
  }
  const byId = new Map(found.map((summary) => [summary.id, summary]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
