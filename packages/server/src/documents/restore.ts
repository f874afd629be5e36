import { takeBack } from '../entries/take-back.ts';
import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, type Refusal } from '../platform/refusal.ts';
import { takeTurn } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';
import { closeRemoval, putDocumentsBack, removalToTakeBack } from './kept-documents.ts';

/** Puts a document back that was removed: its text, what was proposed from it, what was decided of that, and the entries that went with it; all or none. */
export function restoreDocument(acting: Acting, id: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'restore-document', documentId: id }, async (register): Promise<ActDone | Refusal> => {
    await takeTurn(register);
    const removal = await removalToTakeBack(register, { deed: 'delete-document', document: id });
    if (isRefusal(removal)) return removal;
    const refused = (await putDocumentsBack(register.transaction, removal.kept)) ?? (await takeBack(register, removal.act));
    if (refused !== null) return refused;
    await closeRemoval(register, removal);
    register.about({ detail: { restores: removal.act } });
    return { act: register.actId, deed: 'restore-document', entry: null, proposals: [] };
  });
}
