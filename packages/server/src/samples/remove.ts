import { removeDocuments } from '../documents/delete.ts';
import { rowsOfDocuments, traceOf } from '../documents/kept-documents.ts';
import { removeEntriesOfSamples } from '../entries/remove-samples.ts';
import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import type { Refusal } from '../platform/refusal.ts';
import { takeTurn } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';
import { changedRows, entriesOfSamples, rowsOfEntries } from './rows-of-entries.ts';

/** Removes the sample documents and all entries made from them, in one act. For a while they can be put back. */
export async function removeSamples(acting: Acting): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'remove-samples' }, async (register): Promise<ActDone | Refusal> => {
    const { transaction, actId } = register;
    await takeTurn(register);
    const documents = await transaction
      .selectFrom('document')
      .select('id')
      .where('is_sample', '=', true)
      .where(visible(acting.actor, 'document'))
      .forUpdate()
      .execute();
    const ids = documents.map(({ id }) => id);
    const kept = await rowsOfDocuments(transaction, ids);
    const entries = await entriesOfSamples(transaction);
    const before = await rowsOfEntries(transaction, entries);
    await removeEntriesOfSamples(register);
    await removeDocuments(transaction, ids);
    const after = await rowsOfEntries(await register.reading(), entries);
    for (const id of entries) {
      const [was, is] = [before.get(id) ?? {}, after.get(id) ?? {}];
      const [gone, left] = [changedRows(was, is), changedRows(is, was)];
      if (gone !== null || left !== null) register.changed(id, gone, left);
    }
    register.about({ detail: { documents: ids.length, ...traceOf(kept) } });
    return { act: actId, deed: 'remove-samples', entry: null, proposals: [] };
  });
}
