import { sql } from 'kysely';
import type { SourceDocument } from '../entries/assertion.ts';
import { visible } from '../platform/actor.ts';
import type { Register } from '../platform/act.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';

/** Any fixed number: acts that make entries take turns, so that two of them never make the same body twice. */
const REVIEW = 4_727_001;

export interface OpenDocument extends SourceDocument {
  readonly state: string;
}

/** A document about to be reviewed, locked until the act is done: who comes second sees what the first decided. It is left for later no more. */
export async function openDocument(register: Register, id: string): Promise<OpenDocument | Refusal> {
  const { transaction, actor } = register;
  await takeTurn(register);
  const document = await transaction
    .selectFrom('document')
    .select(['id', 'language', 'confidentiality', 'is_sample', 'text', 'published_on', 'state', 'deferred_at'])
    .where('id', '=', id)
    .where(visible(actor, 'document'))
    .forUpdate()
    .executeTakeFirst();
  if (document === undefined) return refusal('not-found');
  if (document.deferred_at !== null) await transaction.updateTable('document').set({ deferred_at: null }).where('id', '=', id).execute();
  const segments = await transaction.selectFrom('segment').select(['seq', 'published_on']).where('document_id', '=', id).execute();
  const days = new Map(segments.map(({ seq, published_on: day }) => [seq, day]));
  return {
    id,
    state: document.state,
    language: document.language === 'en' || document.language === 'fr' ? document.language : 'ar',
    level: document.confidentiality,
    isSample: document.is_sample,
    text: document.text ?? '',
    publishedOn: (segment) => days.get(segment) ?? document.published_on,
  };
}

/** Waits until no other act is making entries. */
export async function takeTurn({ transaction }: Register): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(REVIEW)})`.execute(transaction);
}
