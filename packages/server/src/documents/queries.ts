import { sql } from 'kysely';
import type { z } from '@hono/zod-openapi';
import type { Facet } from '../entries/schema.ts';
import { titleOrder } from '../entries/title-order.ts';
import type { Acting } from '../platform/act.ts';
import { idsHolding } from '../search/find.ts';
import { presentSummary } from './present.ts';
import type { DocumentListQuery } from './schema.ts';
import { summaries } from './summaries.ts';

type ListQuery = z.infer<typeof DocumentListQuery>;

const ORDERS = {
  'captured': sql`document.captured_at asc, document.id`,
  '-captured': sql`document.captured_at desc, document.id`,
  'title': sql`${titleOrder(sql.ref('document.title'))}, document.id`,
  '-title': sql`${titleOrder(sql.ref('document.title'))} desc, document.id`,
} as const;

/** A page of the list, how many there are in all, and how many by state and language. */
export async function listDocuments({ database, actor }: Acting, query: ListQuery) {
  const holding = idsHolding(query.q);
  const filtered = (without?: 'state' | 'language') => {
    let rows = summaries(database, actor);
    if (holding !== null) rows = rows.where('document.id', 'in', holding);
    if (query.state !== undefined && without !== 'state') rows = rows.where('state', '=', query.state);
    if (query.language !== undefined && without !== 'language') rows = rows.where('language', '=', query.language);
    return rows;
  };
  const rows = await filtered().orderBy(ORDERS[query.sort]).limit(query.size).offset((query.page - 1) * query.size).execute();
  const { total } = await filtered().clearSelect().select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const states = await filtered('state').clearSelect().select((select) => ['state as value', select.fn.countAll<number>().as('count')]).groupBy('state').execute();
  const languages = await filtered('language').clearSelect().select((select) => ['language as value', select.fn.countAll<number>().as('count')]).groupBy('language').execute();
  const facets: z.infer<typeof Facet>[] = [facet('state', states), facet('language', languages)];
  return { items: rows.map(presentSummary), total, facets };
}

function facet(name: string, counted: readonly { value: string | null; count: number }[]): z.infer<typeof Facet> {
  const known = counted.flatMap(({ value, count }) => (value === null ? [] : [{ value, label: null, count }]));
  return { name, values: known.sort((a, b) => b.count - a.count) };
}
