import { isByModel } from '@mithaq/reading/model';
import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { Admission } from './admission.ts';
import { openDocument } from './open-document.ts';
import type { ActDone } from './schema.ts';
import { storedProposals } from './stored-proposals.ts';
import { decidedBy } from './trace.ts';

/**
 * A reviewer takes in all that is still pending of a document, as one act. What cannot be taken in as it is stays pending, and so does what a
 * language model proposed: she looks at each of these.
 */
export function acceptAll(acting: Acting, documentId: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'accept-all', documentId }, async (register) => {
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    const proposals = await storedProposals(register.transaction, documentId);
    const pending = proposals.filter(({ state, rule }) => state === 'pending' && !isByModel(rule));
    if (pending.length === 0) return refusal('already-decided');

    const admission = new Admission({ register, document, proposals, matches: {} });
    const entries: string[] = [];
    for (const proposal of pending) {
      const entry = await admission.admit(proposal);
      if (!isRefusal(entry)) entries.push(entry);
    }
    await admission.ledger.close();
    return decidedBy(register, 'accept-all', { entry: entries[0] ?? null, decided: admission.decided });
  });
}
