import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { visible, type Actor } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import type { z } from '@hono/zod-openapi';
import { entrySummaries } from '../entries/summaries.ts';
import { titlesOf } from '../entries/titles.ts';
import type { WrittenDateSchema } from '../review/schema.ts';
import { isNothing, phrasesQuery, readSought, stemsQuery, type Sought } from './sought.ts';
import { snippetOf, type Piece } from './snippet.ts';

/** Ranking reads every hit; a common word has too many of them. The newest ones are ranked, the others follow by age. */
const RANKED = 1_000;

export interface SearchQuery {
  readonly q: string;
  readonly kind?: string | undefined;
  readonly page: number;
  readonly size: number;
}

type WrittenDate = z.infer<typeof WrittenDateSchema>;

export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly language: string | null;
  readonly snippet: Piece[];
  /** As precise as it was written, so that «2019» is not shown as a day. */
  readonly date: WrittenDate | null;
}

export interface Found {
  readonly items: Hit[];
  readonly total: number;
  readonly kinds: { kind: string; count: number }[];
}

/** All that the actor may see and that holds everything sought. */
export async function find(acting: Acting, query: SearchQuery): Promise<Found> {
  const { database, actor } = acting;
  const sought = readSought(query.q);
  if (isNothing(sought)) return { items: [], total: 0, kinds: [] };
  const kinds = await countKinds(database, actor, sought);
  const total = kinds.filter(({ kind }) => query.kind === undefined || kind === query.kind).reduce((sum, { count }) => sum + count, 0);
  const rows = total === 0 ? [] : await pageOf({ database, actor }, sought, query);
  const ids = rows.map(({ id }) => id);
  const links = await titlesOf(database, acting, ids);
  const texts = await textsBehind(acting, ids);
  const items = rows.map((row) => {
    // entries are called as this reader calls them
    const title = links.get(row.id)?.title ?? row.title;
    const { text = null, date = null } = texts.get(row.id) ?? {};
    return { ...row, title, snippet: snippetOf(text ?? title, sought), date };
  });
  return { items, total, kinds };
}

/** The condition of a row of the index that holds what is sought; also for lists that are filtered by words. */
export function holds(sought: Sought): RawBuilder<boolean> {
  const stems = stemsQuery(sought);
  const phrases = phrasesQuery(sought);
  const parts = [
    ...(stems === null ? [] : [sql<boolean>`search_row.stems @@ ${stems}::tsquery`]),
    ...(phrases === null ? [] : [sql<boolean>`search_row.exact @@ ${phrases}::tsquery`]),
  ];
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** For lists: the ids of rows that hold the words of a filter; null when there is nothing to filter by. */
export function idsHolding(q: string | undefined): RawBuilder<string> | null {
  const sought = readSought(q ?? '');
  return isNothing(sought) ? null : sql<string>`(select search_row.id from search_row where ${holds(sought)})`;
}

async function countKinds(database: Kysely<Database>, actor: Actor, sought: Sought): Promise<{ kind: string; count: number }[]> {
  return database
    .selectFrom('search_row')
    .select((select) => ['kind', select.fn.countAll<number>().as('count')])
    .where(holds(sought))
    .where(visible(actor, 'search_row'))
    .groupBy('kind')
    .orderBy('count', 'desc')
    .orderBy('kind')
    .execute();
}

type Row = Pick<Hit, 'id' | 'kind' | 'title' | 'language'>;

async function pageOf({ database, actor }: Pick<Acting, 'database' | 'actor'>, sought: Sought, { kind, page, size }: SearchQuery): Promise<Row[]> {
  const offset = (page - 1) * size;
  const isRanked = offset + size <= RANKED;
  const ofKind = kind === undefined ? sql`` : sql`and search_row.kind = ${kind}`;
  const newest = sql`
    select id, kind, title, language, stems, changed_at from search_row
    where ${holds(sought)} and ${visible(actor, 'search_row')} ${ofKind}
    order by changed_at desc, id`;
  const rank = sql`ts_rank(stems, ${stemsQuery(sought) ?? phrasesQuery(sought) ?? ''}::tsquery)`;
  const { rows } = isRanked
    ? await sql<Row>`
        select id, kind, title, language from (${newest} limit ${RANKED}) as newest
        order by ${rank} desc, changed_at desc, id limit ${size} offset ${offset}`.execute(database)
    : await sql<Row>`select id, kind, title, language from (${newest} limit ${size} offset ${offset}) as later order by changed_at desc, id`.execute(database);
  return rows;
}

interface TextBehind {
  readonly text: string | null;
  readonly date: WrittenDate | null;
}

/** What the snippets are cut from: the text of a document, the words of a commitment. Others are shown by their title. */
async function textsBehind(acting: Acting, ids: readonly string[]): Promise<ReadonlyMap<string, TextBehind>> {
  if (ids.length === 0) return new Map();
  const { database, actor } = acting;
  const documents = await database
    .selectFrom('document')
    .select((select) => ['id', select.fn<string>('left', ['text', sql.lit(200_000)]).as('text'), 'published_on as date'])
    .where('id', 'in', ids)
    .where(visible(actor, 'document'))
    .execute();
  const words = await database
    .selectFrom('commitment')
    .innerJoin('entry', 'entry.id', 'commitment.id')
    .select(['commitment.id', 'commitment.text'])
    .where('commitment.id', 'in', ids)
    .where(visible(actor, 'entry'))
    .execute();
  const wordsOf = new Map(words.map(({ id, text }) => [id, text]));
  const lines = await entrySummaries(acting, ids);
  return new Map<string, TextBehind>([
    ...documents.map(({ id, text, date }) => [id, { text, date: datedOn(date, date, null) }] as const),
    ...lines.map(({ id, date, dateUntil, dateAsWritten }) => [id, { text: wordsOf.get(id) ?? null, date: datedOn(date, dateUntil, dateAsWritten) }] as const),
  ]);
}

function datedOn(min: string | null, max: string | null, asWritten: string | null): WrittenDate | null {
  return min === null && max === null && asWritten === null ? null : { asWritten: asWritten ?? '', edtf: null, min, max, calendar: 'gregorian' };
}
