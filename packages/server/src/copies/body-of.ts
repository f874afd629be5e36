import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';

/** Longer texts are compared by their beginning. */
const MOST_LETTERS = 400_000;

/** The text of documents without what surrounds it on a page, which is each outlet's own: captions, key words, other stories. */
export async function bodiesOf(database: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const texts = await database.selectFrom('document').select(['id', 'text']).where('id', 'in', ids).execute();
  const segments = await database.selectFrom('segment').select(['document_id', 'start_at', 'end_at']).where('document_id', 'in', ids).where('kind', '=', 'article').orderBy('seq').execute();
  return new Map(texts.map(({ id, text }) => {
    const articles = segments.filter(({ document_id: document }) => document === id).map(({ start_at: start, end_at: end }) => (text ?? '').slice(start, end));
    return [id, (articles.length > 0 ? articles.join('\n') : (text ?? '')).slice(0, MOST_LETTERS)];
  }));
}
