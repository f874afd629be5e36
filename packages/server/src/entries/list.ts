import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { facetsKept } from './facets-kept.ts';
import { conditions } from './filter.ts';
import { listedAs } from './kinds.ts';
import { listedOn } from './listed.ts';
import type { EntryList, EntryListQuery } from './schema.ts';
import { pageOf } from './summaries.ts';
import { titleOf } from './titles.ts';

/** A page of the list of one kind, with counts for every filter. */
export async function listEntries(acting: Acting, kind: EntryKind, query: EntryListQuery): Promise<EntryList> {
  const listed = listedAs(kind, acting);
  const where = conditions(acting, listed, { filter: query });
  const reading = pageOf(acting, listed, { where, order: orderOf(acting, kind, query.sort), limit: query.size, offset: (query.page - 1) * query.size });
  const [{ items }, counts] = await Promise.all([reading, facetsKept(acting, { listed, filter: query }, reading)]);
  return { items, ...counts };
}

/** Kinds that no day belongs to are listed by the day of their last change instead. */
const UNDATED: ReadonlySet<EntryKind> = new Set(['organisation', 'person', 'series', 'issue']);
const IN_PLACE_OF_DATE: Partial<Record<EntryListQuery['sort'], EntryListQuery['sort']>> = { date: 'updated', '-date': '-updated' };

/** Undated entries come last either way round; the id makes the order the same on every page. */
function orderOf(acting: Acting, kind: EntryKind, sort: EntryListQuery['sort']): RawBuilder<unknown> {
  const isDated = !UNDATED.has(kind);
  switch (isDated ? sort : (IN_PLACE_OF_DATE[sort] ?? sort)) {
    case 'date': return sql`${listedOn(acting, 'entry')} asc nulls last, entry.id`;
    case '-date': return sql`${listedOn(acting, 'entry')} desc nulls last, entry.id`;
    case 'updated': return sql`entry.updated_at, entry.id`;
    case '-updated': return sql`entry.updated_at desc, entry.id`;
    case 'title': return sql`${titleOf(acting, 'entry.id')} collate "C", entry.id`;
    case '-title': return sql`${titleOf(acting, 'entry.id')} collate "C" desc, entry.id`;
  }
}
