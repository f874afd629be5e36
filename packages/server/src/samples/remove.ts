import type { z } from '@hono/zod-openapi';
import { removeDocuments } from '../documents/delete.ts';
import { removeEntriesOfSamples } from '../entries/remove-samples.ts';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import type { Refusal } from '../platform/refusal.ts';
import { takeTurn } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';

type Done = z.infer<typeof ActDone>;

/** Removes the sample documents and all entries made from them, in one act. */
export async function removeSamples(acting: Acting): Promise<Done | Refusal> {
  return perform(acting, { deed: 'remove-samples' }, async (register): Promise<Done | Refusal> => {
    const { transaction, actId } = register;
    await takeTurn(register);
    await removeEntriesOfSamples(register);
    const documents = await transaction
      .selectFrom('document')
      .select('id')
      .where('is_sample', '=', true)
      .where(visible(acting.actor, 'document'))
      .forUpdate()
      .execute();
    await removeDocuments(transaction, documents.map(({ id }) => id));
    register.about({ detail: { documents: documents.length } });
    return { act: actId, deed: 'remove-samples', entry: null, proposals: [] };
  });
}
