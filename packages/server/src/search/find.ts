import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { z } from '@hono/zod-openapi';
import { daysOf, type Days } from '../entries/dated.ts';
import { entrySummaries } from '../entries/summaries.ts';
import { titleOf } from '../entries/titles.ts';
import { ownSeen, visibleLevel } from '../entries/visible-row.ts';
import type { WrittenDateSchema } from '../review/schema.ts';
import { isNothing, phrasesQuery, readSought, stemsQuery, type Sought } from './sought.ts';
import { FARTHEST, Seeker, snippetOf, type Piece } from './snippet.ts';

/** The vector of a long text lies apart and takes long to fetch; of so many bytes it is long. */
const LONG = 2_000;
/** Of the hits in long texts so many are ranked, the newest; the others follow by age. */
const RANKED = 300;
/** So many letters of a document are read to show a snippet. */
const BEGINNING = 8_000;

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
  readonly actors: string[];
}

export interface Found {
  readonly items: Hit[];
  readonly total: number;
  readonly kinds: { kind: string; count: number }[];
}

/** All that the actor may see and that holds everything sought. */
export async function find(acting: Acting, query: SearchQuery): Promise<Found> {
  const sought = readSought(query.q);
  if (isNothing(sought)) return { items: [], total: 0, kinds: [] };
  const rows = await pageOf(acting, sought, query);
  const kinds = Object.entries(rows[0]?.kinds ?? {}).map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  const total = kinds.filter(({ kind }) => query.kind === undefined || kind === query.kind).reduce((sum, { count }) => sum + count, 0);
  const seeker = new Seeker(sought);
  const shown = rows.filter(isShown);
  const whole = await wholeTexts(acting, shown, seeker);
  const taking = await actorsOf(acting, shown);
  const items = shown.map(({ id, kind, title, language, text, days }) =>
    ({ id, kind, title, language, snippet: snippetOf(whole.get(id) ?? text ?? title, seeker), date: dated(days), actors: taking.get(id) ?? [] }));
  return { items, total, kinds };
}

/** The condition of a row of the index that holds what is sought; also for lists that are filtered by words. */
export function holds(sought: Sought): RawBuilder<boolean> {
  const stems = stemsQuery(sought);
  const phrases = phrasesQuery(sought);
  const parts = [
    ...(stems === null ? [] : [sql<boolean>`search_row.stems @@ ${stems}::tsquery`]),
    ...(phrases === null ? [] : [sql<boolean>`search_row.id in (select search_text.id from search_text where search_text.exact @@ ${phrases}::tsquery)`]),
  ];
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** For lists: the ids of rows that hold the words of a filter; null when there is nothing to filter by. */
export function idsHolding(q: string | undefined): RawBuilder<string> | null {
  const sought = readSought(q ?? '');
  return isNothing(sought) ? null : sql<string>`(select search_row.id from search_row where ${holds(sought)})`;
}

interface Row {
  /** How many hits there are of each kind: the same in every row. */
  readonly kinds: Readonly<Record<string, number>> | null;
  /** Null in the one row that there is where the page holds none. */
  readonly id: string | null;
  readonly kind: string;
  readonly title: string;
  readonly language: string | null;
  /** What the snippet is cut from: the beginning of a document, the words of a commitment. Others are shown by their title. */
  readonly text: string | null;
  readonly days: Days | null;
}

type Shown = Row & { readonly id: string };

const isShown = (row: Row): row is Shown => row.id !== null;

/** Counts the hits and fills a page with the best: one query, which visits every hit once. */
async function pageOf(acting: Acting, sought: Sought, { kind, page, size }: SearchQuery): Promise<Row[]> {
  const { actor, database } = acting;
  const rank = sql`ts_rank(stems, ${stemsQuery(sought) ?? phrasesQuery(sought) ?? ''}::tsquery)`;
  const ofKind = kind === undefined ? sql`` : sql`where hits.kind = ${kind}`;
  const { rows } = await sql<Row>`
    with hits as materialized (
      select id, kind, changed_at, case when pg_column_size(stems) <= ${LONG} then ${rank} end as rank
      from search_row where ${holds(sought)} and ${visibleLevel(actor, 'search_row.confidentiality')}
    ), page as (
      select id, kind, changed_at, coalesce(hits.rank, case when changed_at >= long.since then (select ${rank} from search_row where search_row.id = hits.id) end, 0) as rank
      from hits cross join (select min(newest.changed_at) as since from (select changed_at from hits where hits.rank is null order by changed_at desc limit ${RANKED}) as newest) as long
      ${ofKind}
      order by rank desc, changed_at desc, id limit ${size} offset ${(page - 1) * size}
    )
    select counted.kinds, page.id, page.kind, search_text.language, coalesce(${titleOf(acting, 'entry.id')}, search_text.title) as title,
      case page.kind when 'document' then left(document.text, ${BEGINNING}) when 'commitment' then ${ownSeen(actor, 'text', sql`(select commitment.text from commitment where commitment.id = entry.id)`)} end as text,
      case page.kind when 'document' then jsonb_build_array(document.published_on, document.published_on, null) else ${daysOf(acting)} end as days
    from (select jsonb_object_agg(of_kind.kind, of_kind.count) as kinds from (select kind, count(*) as count from hits group by kind) as of_kind) as counted
    left join page on true
    left join search_text on search_text.id = page.id
    left join entry on entry.id = page.id and ${visibleLevel(actor, 'entry.confidentiality')}
    left join document on document.id = page.id and ${visibleLevel(actor, 'document.confidentiality')}
    order by page.rank desc, page.changed_at desc, page.id`.execute(database);
  return rows;
}

/** Most documents show what was sought near their beginning; only of the others the whole text is read. */
async function wholeTexts({ actor, database }: Acting, shown: readonly Shown[], seeker: Seeker): Promise<ReadonlyMap<string, string>> {
  const ids = shown.filter(({ kind, text }) => kind === 'document' && text !== null && text.length >= BEGINNING && !seeker.isAllIn(text)).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; text: string }>`
    select id, left(text, ${FARTHEST}) as text from document where id = any(${ids}::uuid[]) and ${visibleLevel(actor, 'document.confidentiality')}`.execute(database);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Who takes part is named where the title of an entry does not say it. */
async function actorsOf(acting: Acting, shown: readonly Shown[]): Promise<ReadonlyMap<string, string[]>> {
  const ids = shown.filter(({ kind }) => kind === 'instrument' || kind === 'commitment').map(({ id }) => id);
  const lines = ids.length === 0 ? [] : await entrySummaries(acting, ids);
  return new Map(lines.map(({ id, actors }) => [id, actors.map(({ title }) => title)]));
}

function dated(days: Days | null): WrittenDate | null {
  const [min, max, asWritten] = days ?? [null, null, null];
  return min === null && max === null && asWritten === null ? null : { asWritten: asWritten ?? '', edtf: null, min, max, calendar: 'gregorian' };
}
