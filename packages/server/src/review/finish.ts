import { perform, type Acting } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { openDocument } from './open-document.ts';
import type { ActDone } from './schema.ts';
import type { ReviewDetail } from './trace.ts';

/** A reviewer has done with a document: it leaves the queue; what is pending in it stays so. */
export const finish = (acting: Acting, documentId: string): Promise<ActDone | Refusal> =>
  moveTo(acting, documentId, { deed: 'finish', from: 'to_review', to: 'reviewed' });

/** A document comes back into the queue. */
export const reopen = (acting: Acting, documentId: string): Promise<ActDone | Refusal> =>
  moveTo(acting, documentId, { deed: 'reopen', from: 'reviewed', to: 'to_review' });

interface Move {
  readonly deed: 'finish' | 'reopen';
  readonly from: 'to_review' | 'reviewed';
  readonly to: 'to_review' | 'reviewed';
}

function moveTo(acting: Acting, documentId: string, { deed, from, to }: Move): Promise<ActDone | Refusal> {
  return perform(acting, { deed, documentId }, async (register) => {
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    if (document.state !== from) return refusal('already-decided', { state: document.state });
    await register.transaction.updateTable('document').set({ state: to }).where('id', '=', documentId).execute();
    const detail: ReviewDetail = { entry: null, proposals: [], undoes: null, document: { before: from, after: to } };
    register.about({ detail });
    return { act: register.actId, deed, entry: null, proposals: [] };
  });
}
