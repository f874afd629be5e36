import type { CapturedPage, CapturePool, PageImage } from '@mithaq/capture';
import { sql } from 'kysely';
import { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { correctionsIn, placesNow, type Correction } from '../recognition/corrections.ts';
import { PagePlaces, PageSize } from './schema.ts';

/** How a page is kept: six or seven numbers a word keep a book of a thousand pages within some megabytes. */
export interface KeptPage extends PageSize {
  readonly words: readonly (readonly number[])[];
}

type PageSize = z.infer<typeof PageSize>;

/** The pages of a captured document as they are kept; null where the format has none. */
export function keptPages(pages: readonly CapturedPage[] | null): readonly KeptPage[] | null {
  return pages === null ? null : pages.map(({ width, height, words, unread }) => ({
    width, height, unread,
    start: words[0]?.start ?? null,
    end: words.at(-1)?.end ?? null,
    words: words.map((word) => [word.start, word.end, word.left, word.top, word.width, word.height, ...(word.confidence === undefined ? [] : [word.confidence])]),
  }));
}

/** The sizes of the pages of a document that the actor may see already, and which stretch of the text stands on each. */
export async function sizesOfPages({ database }: Acting, id: string, corrections: readonly Correction[]): Promise<PageSize[]> {
  const { rows } = await sql<{ page: unknown }>`
    select page - 'words' as page from document cross join jsonb_array_elements(pages) with ordinality as listed (page, number)
    where id = ${id} order by number`.execute(database);
  const now = placesNow(corrections);
  return z.array(PageSize).parse(rows.map(({ page }) => page)).map((page) => ({ ...page, ...(page.start === null || page.end === null ? {} : now(page.start, page.end)) }));
}

/** Below this the engine was wrong in about every second word of our own papers, drawn as scans of 200 dots an inch. */
const DOUBTFUL = 60;

/**
 * The words of a scan that may be others, in a document that the actor may see already: those of which the engine was not
 * sure, and all with digits, since it loses digits of days and years without being less sure of them. What a person corrected or confirmed is in doubt no more.
 */
export async function doubtfulIn({ database }: Acting, id: string, corrections: readonly Correction[]): Promise<{ start: number; end: number }[]> {
  const row = await database.selectFrom('document').select(['text', 'recognised_text', 'pages']).where('id', '=', id).where(sql<boolean>`notes ?| array['text-recognised', 'some-pages-recognised']`).executeTakeFirst();
  if (row === undefined) return [];
  const text = row.recognised_text ?? row.text ?? '';
  const now = placesNow(corrections);
  const found = z.array(PagePlaces).parse(row.pages ?? []).flatMap(({ words }) => words).flatMap(([start = 0, end = 0, , , , , sure]) =>
    sure !== undefined && (sure < DOUBTFUL || /\p{Nd}/u.test(text.slice(start, end))) ? [{ start, end }] : []);
  return found.filter(({ start, end }) => !corrections.some((one) => one.start < end && start < one.end)).map(({ start, end }) => now(start, end));
}

/** Where the words of one page stand, counted from 1. */
export async function placesOn({ database, actor }: Acting, id: string, number: number): Promise<z.infer<typeof PagePlaces> | Refusal> {
  const row = await database
    .selectFrom('document')
    .select(sql`pages -> ${number - 1}::int`.as('page'))
    .where('id', '=', id)
    .where(visible(actor, 'document'))
    .executeTakeFirst();
  if (row === undefined || row.page === null) return refusal('not-found');
  const { words, ...page } = PagePlaces.parse(row.page);
  const now = placesNow(await correctionsIn(database, id));
  const moved = words.map(([start = 0, end = 0, ...place]) => {
    const at = now(start, end);
    return [at.start, at.end, ...place];
  });
  return { ...page, ...(page.start === null || page.end === null ? {} : now(page.start, page.end)), words: moved };
}

/** The image of one page, counted from 1, of the width wanted; a picture as it was handed in. */
export async function imageOf({ database, actor }: Acting, wanted: { id: string; number: number; width: number }, drawPage: CapturePool['drawPage']): Promise<PageImage | Refusal> {
  const row = await database
    .selectFrom('document')
    .innerJoin('blob', 'blob.sha256', 'document.sha256')
    .select(['blob.bytes', 'document.file_name', sql<number>`coalesce(jsonb_array_length(pages), 0)`.as('count')])
    .where('document.id', '=', wanted.id)
    .where(visible(actor, 'document'))
    .executeTakeFirst();
  if (row === undefined || row.count < wanted.number) return refusal('not-found');
  const image = await drawPage({ bytes: row.bytes, fileName: row.file_name }, { page: wanted.number - 1, width: wanted.width });
  return 'refused' in image ? refusal('not-drawn') : image;
}
