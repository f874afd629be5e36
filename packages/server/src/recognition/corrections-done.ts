import { sql } from 'kysely';
import type { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { ReviewDetail } from '../review/trace.ts';
import type { CorrectionDone } from './schema.ts';

const MOST = 500;

/** Who corrected which words of a document, or took a correction back, the newest first. */
export async function correctionsDone({ database, actor }: Acting, documentId: string): Promise<{ items: z.infer<typeof CorrectionDone>[] } | Refusal> {
  const document = await database.selectFrom('document').select('id').where('id', '=', documentId).where(visible(actor, 'document')).executeTakeFirst();
  if (document === undefined) return refusal('not-found');
  const acts = await database
    .selectFrom('act')
    .select(['id', 'at', 'actor', 'deed', 'detail', 'undone_by'])
    .where('document_id', '=', documentId)
    .where(sql<boolean>`detail ? 'words'`)
    .orderBy('at', 'desc')
    .limit(MOST)
    .execute();
  return {
    items: acts.flatMap(({ id, at, actor: who, deed, detail, undone_by: undoneBy }) => {
      const { words } = ReviewDetail.parse(detail);
      return words === undefined ? [] : [{ act: id, at, actor: who, deed, before: words.was, after: words.is, undone: undoneBy !== null }];
    }),
  };
}
