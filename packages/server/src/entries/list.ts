import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { FacetsKept } from './facets-kept.ts';
import { countsSql, type Counted, type CountRead, type Filtered } from './facets.ts';
import { conditions } from './filter.ts';
import { listedAs } from './kinds.ts';
import { latestAct } from './latest-act.ts';
import { listedOn, type Listed } from './listed.ts';
import type { EntryList, EntryListQuery } from './schema.ts';
import { pageSql, presentPage, type PageRead, type PageSql } from './summaries.ts';
import { entryTitleOrder } from './title-order.ts';

/** A page of the list of one kind, with counts for every filter. */
export async function listEntries(acting: Acting, kind: EntryKind, query: EntryListQuery): Promise<EntryList> {
  const listed = listedAs(kind, acting);
  const where = conditions(acting, listed, { filter: query });
  const page = pageSql(acting, listed, { where, order: orderOf(acting, listed, query.sort ?? usualSort(kind)), limit: query.size, offset: (query.page - 1) * query.size });
  const filtered: Filtered = { listed, filter: query };
  const facets = new FacetsKept(acting, filtered);
  // what is not known is counted with the page; whether what is known still holds, only the page tells
  const unknown = facets.unknown();
  const read = await readList(acting, filtered, { asked: unknown, page });
  facets.keep(unknown, read.counts, read.latest_act);
  const outdated = facets.outdated(read.latest_act);
  if (outdated.length > 0) {
    const again = await readList(acting, filtered, { asked: outdated, page: null });
    facets.keep(outdated, again.counts, again.latest_act);
  }
  return { items: presentPage(read), ...facets.shown };
}

interface ListRead extends PageRead {
  readonly counts: readonly CountRead[];
  /** See `latestAct`. */
  readonly latest_act: string;
}

const NO_PAGE: PageSql = { chosen: sql`chosen as (select)`, columns: sql`'[]'::json as lines, '[]'::json as links` };

/** A page and counts, in one query: a way to the database and back costs as much as either. */
async function readList(acting: Acting, filtered: Filtered, { asked, page }: { asked: readonly Counted[]; page: PageSql | null }): Promise<ListRead> {
  const { chosen, columns } = page ?? NO_PAGE;
  const { tables, counts } = countsSql(acting, filtered, asked);
  const { rows } = await sql<ListRead>`with ${sql.join([chosen, ...tables])} select ${columns}, ${counts} as counts, ${latestAct(acting)} as latest_act`.execute(acting.database);
  const [read] = rows;
  if (read === undefined) throw new Error('a query without a table gave no row');
  return read;
}

/** Kinds that no day belongs to are listed by the day of their last change instead. */
const UNDATED: ReadonlySet<EntryKind> = new Set(['organisation', 'person', 'series', 'issue']);
type Sort = NonNullable<EntryListQuery['sort']>;

/** What is to be done comes in the order in which it is due, anything else the newest first. */
const usualSort = (kind: EntryKind): Sort => (kind === 'commitment' ? 'date' : '-date');

const IN_PLACE_OF_DATE: Partial<Record<Sort, Sort>> = { date: 'updated', '-date': '-updated' };

/** Undated entries come last either way round, what is late first in the order of time; the id makes the order the same on every page. */
function orderOf(acting: Acting, { kind, status }: Listed, sort: Sort): RawBuilder<unknown> {
  const isDated = !UNDATED.has(kind);
  switch (isDated ? sort : (IN_PLACE_OF_DATE[sort] ?? sort)) {
    case 'date': return sql`${kind === 'commitment' ? sql`coalesce(${status}, '') <> 'late', ` : sql``}${listedOn(acting, 'entry')} asc nulls last, entry.id`;
    case '-date': return sql`${listedOn(acting, 'entry')} desc nulls last, entry.id`;
    case 'updated': return sql`entry.updated_at, entry.id`;
    case '-updated': return sql`entry.updated_at desc, entry.id`;
    case 'title': return sql`${entryTitleOrder(acting)}, entry.id`;
    case '-title': return sql`${entryTitleOrder(acting)} desc, entry.id`;
  }
}
