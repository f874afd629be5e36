import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { callOff } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';

/** A person will not wait for a document that is being read, such as a long scan: the work ends before its next page. It can be read again. */
export async function stopReading(acting: Acting, id: string): Promise<null | Refusal> {
  return perform(acting, { deed: 'stop-reading', documentId: id }, async ({ transaction }): Promise<null | Refusal> => {
    const stopped = await transaction
      .updateTable('document')
      .set({ state: 'refused', refusal: 'stopped', refusal_detail: null, pages_done: null, pages_in_all: null })
      .where('id', '=', id)
      .where('state', 'in', ['captured', 'reading'])
      .where(visible(acting.actor, 'document'))
      .executeTakeFirst();
    if (stopped.numUpdatedRows === 0n) return refusal('not-found');
    await callOff(transaction, ['read', 'recognise'], { document: id });
    return null;
  });
}
