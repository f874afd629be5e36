import { z } from '@hono/zod-openapi';
import { placed, type Edit } from '@mithaq/register/edits';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { Rewordings, type CorrectedWords } from './schema.ts';

/** A row of corrected words. */
export const Correction = z.object({ id: z.string(), start: z.number().int(), end: z.number().int(), words: z.string(), by: z.string(), at: z.string() });
export type Correction = z.infer<typeof Correction>;

/** The notes of capture that say that a text may differ from what stands on its pages. */
const MAY_DIFFER = ['text-recognised', 'some-pages-recognised', 'text-layer-doubtful'];

/** A document of whose text a person may correct words: it was recognised on pictures, or its text layer is doubtful. */
export const isCorrectable = ({ notes, pages }: { notes: readonly string[]; pages: number }): boolean => pages > 0 && notes.some((note) => MAY_DIFFER.includes(note));

/** What was corrected in a document, in the order of its text; counted in the text as recognised. */
export async function correctionsIn(database: Kysely<Database>, documentId: string): Promise<readonly Correction[]> {
  return database
    .selectFrom('corrected_words')
    .select(['id', 'start_at as start', 'end_at as end', 'words', 'corrected_by as by', 'corrected_at as at'])
    .where('document_id', '=', documentId)
    .orderBy('start_at').orderBy('end_at')
    .execute();
}

/** The corrected words where they stand now, with what was recognised there. */
export function shown(corrections: readonly Correction[], recognised: string): CorrectedWords[] {
  let shift = 0;
  return corrections.map(({ start: from, end: to, words, by, at }) => {
    const start = from + shift;
    shift += words.length - (to - from);
    return { start, end: start + words.length, from, to, recognised: recognised.slice(from, to), by, at };
  });
}

/** Places in the text as recognised, where they are now. */
export const placesNow = (corrections: readonly Edit[]) => (start: number, end: number): { start: number; end: number } => placed({ start, end }, corrections);

/** Places that somebody counted in an older wording of a text, where they are now; as they are where no wording is told. */
export async function sinceRewording(database: Kysely<Database>, documentId: string, known: number | undefined): Promise<<S extends { readonly start: number; readonly end: number }>(place: S) => S> {
  if (known === undefined) return (place) => place;
  const row = await database.selectFrom('document').select(sql`rewordings`.as('rewordings')).where('id', '=', documentId).executeTakeFirst();
  const missed = Rewordings.parse(row?.rewordings ?? []).slice(known);
  return (place) => missed.reduce((at, edits) => placed(at, edits), place);
}
