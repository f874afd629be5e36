import { closeRemoval, putDocumentsBack, removalToTakeBack } from '../documents/kept-documents.ts';
import { takeBack } from '../entries/take-back.ts';
import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, type Refusal } from '../platform/refusal.ts';
import { takeTurn } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';

/** Puts the samples back that were removed, with the entries made of them, in one act; all or none. */
export function restoreSamples(acting: Acting): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'restore-samples' }, async (register): Promise<ActDone | Refusal> => {
    await takeTurn(register);
    const removal = await removalToTakeBack(register, { deed: 'remove-samples', document: null });
    if (isRefusal(removal)) return removal;
    const refused = (await putDocumentsBack(register.transaction, removal.kept)) ?? (await takeBack(register, removal.act));
    if (refused !== null) return refused;
    await closeRemoval(register, removal);
    register.about({ detail: { documents: removal.kept.document.length, restores: removal.act } });
    return { act: register.actId, deed: 'restore-samples', entry: null, proposals: [] };
  });
}
