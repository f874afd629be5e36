import { sql } from 'kysely';
import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { openDocument } from './open-document.ts';
import type { ActDone } from './schema.ts';

/** A reviewer leaves a document for later: it waits on Home apart from the others, until something is decided in it. */
export function defer(acting: Acting, documentId: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'defer', documentId }, async (register) => {
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    if (document.state !== 'to_review') return refusal('already-decided', { state: document.state });
    await register.transaction.updateTable('document').set({ deferred_at: sql`now()` }).where('id', '=', documentId).execute();
    return { act: register.actId, deed: 'defer', entry: null, proposals: [] };
  });
}
