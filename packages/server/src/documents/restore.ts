import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, type Refusal } from '../platform/refusal.ts';
import type { ActDone } from '../review/schema.ts';
import { closeRemoval, putDocumentsBack, removalToTakeBack } from './kept-documents.ts';

/** Puts a document back that was removed: its text, what was proposed from it and what was decided of that. */
export function restoreDocument(acting: Acting, id: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'capture', documentId: id }, async (register): Promise<ActDone | Refusal> => {
    const removal = await removalToTakeBack(register, { deed: 'delete-document', document: id });
    if (isRefusal(removal)) return removal;
    const refused = await putDocumentsBack(register.transaction, removal.kept);
    if (refused !== null) return refused;
    await closeRemoval(register, removal);
    register.about({ detail: { restores: removal.act } });
    return { act: register.actId, deed: 'capture', entry: null, proposals: [] };
  });
}
