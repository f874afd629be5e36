import type { z } from '@hono/zod-openapi';
import { followDocument } from '../entries/follow-document.ts';
import { isStricter } from '../entries/levels.ts';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { storable } from '../platform/database/json.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { indexDocument } from '../search/index-document.ts';
import { closeEnclosed } from './close-enclosed.ts';
import type { DocumentChange } from './schema.ts';

type Change = z.infer<typeof DocumentChange>;

/** A person says what a document is called, when it came out, who may see it. Another day makes it be read again. */
export async function describeDocument(acting: Acting, id: string, change: Change): Promise<null | Refusal> {
  return perform(acting, { deed: 'describe-document', documentId: id }, async (register): Promise<null | Refusal> => {
    const { transaction } = register;
    const before = await transaction
      .selectFrom('document')
      .select(['sha256', 'title', 'publisher', 'published_on', 'confidentiality'])
      .where('id', '=', id)
      .where(visible(acting.actor, 'document'))
      .forUpdate()
      .executeTakeFirst();
    if (!before) return refusal('not-found');
    const level = change.confidentiality ?? before.confidentiality;
    if (!acting.actor.mayRead.includes(level)) return refusal('not-allowed');
    if (level !== before.confidentiality) {
      const twin = await transaction.selectFrom('document').select('id').where('sha256', '=', before.sha256).where('confidentiality', '=', level).executeTakeFirst();
      if (twin) return refusal('already-there');
    }
    const day = change.publishedOn === undefined ? before.published_on : change.publishedOn;
    const after = {
      title: storable(change.title ?? before.title),
      publisher: change.publisher === undefined ? before.publisher : change.publisher === null ? null : storable(change.publisher),
      published_on: day,
      confidentiality: level,
    };
    await transaction.updateTable('document').set(after).where('id', '=', id).execute();
    if (day !== before.published_on) {
      await transaction.updateTable('document').set({ state: 'captured' }).where('id', '=', id).execute();
      await enqueue(transaction, 'read', { document: id });
    }
    await indexDocument(transaction, id);
    if (level !== before.confidentiality) await followDocument(register, id);
    const refused = isStricter(level, before.confidentiality) ? await closeEnclosed(register, id, level) : null;
    if (refused !== null) return refused;
    register.about({ detail: { before, after } });
    return null;
  });
}
