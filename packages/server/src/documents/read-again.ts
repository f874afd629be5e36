import { perform, type Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { callOff, enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { hasContent } from './without-content.ts';

/** A person wants a document read again: one that was refused, or by rules that have been improved. A reading that goes on meanwhile, or a language model that is still being asked, is not waited for. */
export async function readAgain(acting: Acting, id: string): Promise<null | Refusal> {
  return perform(acting, { deed: 'read-again', documentId: id }, async ({ transaction }): Promise<null | Refusal> => {
    const updated = await transaction
      .updateTable('document')
      .set({ state: 'captured', refusal: null, refusal_detail: null, pages_done: null, pages_in_all: null })
      .where('id', '=', id)
      .where(visible(acting.actor, 'document'))
      .where(hasContent())
      .executeTakeFirst();
    if (updated.numUpdatedRows === 0n) return refusal('not-found');
    await callOff(transaction, ['read', 'recognise'], { document: id });
    await enqueue(transaction, 'read', { document: id });
    return null;
  });
}

/** Whatever still waits for review and was read by an older reader is read anew; its pending proposals become obsolete. */
export async function readOutdated(database: Kysely<Database>, readerVersion: string): Promise<void> {
  await sql`
    insert into job (kind, payload)
    select 'read', jsonb_build_object('document', document.id) from document
    where state = 'to_review' and reader is distinct from ${readerVersion}
      and not exists (
        select 1 from job where job.state in ('queued', 'running') and job.payload = jsonb_build_object('document', document.id)
      )
    order by captured_at desc`.execute(database);
}
