import type { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { copiesOf } from '../copies/near-copies.ts';
import type { EntryLink } from '../entries/schema.ts';
import { titlesOf } from '../entries/titles.ts';
import type { Acting } from '../platform/act.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { correctionsIn, isCorrectable, shown } from '../recognition/corrections.ts';
import { Rewordings } from '../recognition/schema.ts';
import { chainIn } from './chain-in.ts';
import { companionsOf } from './companions.ts';
import { doubtfulIn, sizesOfPages } from './pages.ts';
import { presentSummary } from './present.ts';
import { SegmentSchema, type DocumentPage } from './schema.ts';
import { summaries } from './summaries.ts';

/** The document with its text, its segments and the entries that rest on it. */
export async function pageOf(acting: Acting, id: string): Promise<z.infer<typeof DocumentPage> | Refusal> {
  const { database, actor } = acting;
  const row = await summaries(database, actor).select(['text', 'source_address', 'recognised_text', sql`rewordings`.as('rewordings'), 'read_rewording']).where('document.id', '=', id).executeTakeFirst();
  if (!row) return refusal('not-found');
  const segments = await database.selectFrom('segment').selectAll().where('document_id', '=', id).orderBy('seq').execute();
  const corrections = await correctionsIn(database, id);
  const pages = await sizesOfPages(acting, id, corrections);
  const rewordings = Rewordings.parse(row.rewordings);
  return {
    ...presentSummary(row),
    ...(await companionsOf(acting, id)),
    ...(await copiesOf(acting, id)),
    text: row.text ?? '',
    chain: chainIn({ text: row.text ?? '', publisher: row.publisher, segments: segments.map(({ kind, start_at: start, end_at: end }) => ({ kind, start, end })) }, acting.language),
    sourceAddress: row.source_address,
    pages,
    doubtful: await doubtfulIn(acting, id, corrections),
    isCorrectable: isCorrectable({ notes: row.notes, pages: pages.length }),
    corrected: shown(corrections, row.recognised_text ?? row.text ?? ''),
    rewordings,
    isReworded: rewordings.length > row.read_rewording,
    segments: segments.map(presentSegment),
    entries: await entriesOn(acting, id),
  };
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
