import { sql, type Kysely } from 'kysely';
import type { z } from '@hono/zod-openapi';
import { visible, type Actor } from '../platform/actor.ts';
import type { Acting } from '../platform/act.ts';
import type { Database } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import type { EntryLink, Facet } from '../entries/schema.ts';
import { titlesOf } from '../entries/titles.ts';
import { idsHolding } from '../search/find.ts';
import { presentSummary, type Summary } from './present.ts';
import { SegmentSchema, type DocumentListQuery, type DocumentPage, type DocumentState } from './schema.ts';

/** Documents the actor may see, as lines of a list. */
export function summaries(database: Kysely<Database>, actor: Actor) {
  const proposals = (state: 'pending' | 'accepted') =>
    sql<number>`(select count(*) from proposal where proposal.document_id = document.id and proposal.state = ${sql.lit(state)})`.as(state);
  return database
    .selectFrom('document')
    .select([
      'document.id', 'title', 'file_name', 'format', 'language', 'publisher', 'published_on', 'confidentiality', 'is_sample', 'state',
      'refusal', 'refusal_detail', 'notes', 'size', 'captured_at', proposals('pending'), proposals('accepted'),
    ])
    .where(visible(actor, 'document'));
}

export async function summaryOf({ database, actor }: Acting, id: string): Promise<Summary | Refusal> {
  const row = await summaries(database, actor).where('document.id', '=', id).executeTakeFirst();
  return row ? presentSummary(row) : refusal('not-found');
}

/** The document with its text, its segments and the entries that rest on it. */
export async function pageOf(acting: Acting, id: string): Promise<z.infer<typeof DocumentPage> | Refusal> {
  const { database, actor } = acting;
  const row = await summaries(database, actor).select('text').where('document.id', '=', id).executeTakeFirst();
  if (!row) return refusal('not-found');
  const segments = await database.selectFrom('segment').selectAll().where('document_id', '=', id).orderBy('seq').execute();
  return { ...presentSummary(row), text: row.text ?? '', segments: segments.map(presentSegment), entries: await entriesOn(acting, id) };
}

function presentSegment(row: { seq: number; kind: string; start_at: number; end_at: number; published_on: string | null; publisher: string | null }) {
  return SegmentSchema.parse({ seq: row.seq, kind: row.kind, start: row.start_at, end: row.end_at, publishedOn: row.published_on, publisher: row.publisher });
}

/** The entries that rest on a document. */
async function entriesOn(acting: Acting, documentId: string): Promise<EntryLink[]> {
  const rows = await acting.database.selectFrom('assertion').select('entry_id').distinct().where('document_id', '=', documentId).execute();
  const links = await titlesOf(acting.database, acting, rows.map(({ entry_id }) => entry_id));
  return [...links.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.title.localeCompare(b.title));
}

type ListQuery = z.infer<typeof DocumentListQuery>;
type State = z.infer<typeof DocumentState>;

const ORDERS = {
  'captured': sql`document.captured_at asc, document.id`,
  '-captured': sql`document.captured_at desc, document.id`,
  'title': sql`document.title asc, document.id`,
  '-title': sql`document.title desc, document.id`,
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

/** Documents in one of these states, the newest first. */
export async function documentsIn({ database, actor }: Acting, { states, limit }: { states: readonly State[]; limit: number }): Promise<Summary[]> {
  const rows = await summaries(database, actor).where('state', 'in', states).orderBy('captured_at', 'desc').orderBy('document.id').limit(limit).execute();
  return rows.map(presentSummary);
}
