import { createHash } from 'node:crypto';
import { safeName } from '@mithaq/capture';
import { keyWithoutContent } from '../documents/without-content.ts';
import { perform, type Acting } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import type { FileSeen } from '../platform/folders/complete-files.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { indexDocument } from '../search/index-document.ts';

/**
 * Notes in the register that a file of the inbox was refused before its bytes could be kept: nobody sits before a page who could be told.
 * It is listed with the documents, as refused, by its name and size, and without content; the same file is noted once.
 */
export async function noteRefused(acting: Acting, { name, size, sign }: FileSeen, { refused, detail }: Refusal): Promise<void> {
  // told apart by the file itself
  const key = keyWithoutContent(createHash('sha256').update(`${name}\n${sign}`).digest('hex'));
  await perform(acting, { deed: 'capture' }, async (register) => {
    const { transaction } = register;
    await transaction.insertInto('blob').values({ sha256: key, bytes: Buffer.alloc(0), size: 0 }).onConflict((conflict) => conflict.doNothing()).execute();
    const document = await transaction
      .insertInto('document')
      // a size that the column cannot hold is told in the reason
      .values({
        sha256: key, size: Math.min(size, LARGEST_SIZE), media_type: null, file_name: safeName(name), title: safeName(name), confidentiality: 'internal', is_sample: false,
        state: 'refused', refusal: refused, refusal_detail: json(detail ?? {}), captured_by: register.actor.name,
      })
      .onConflict((conflict) => conflict.columns(['sha256', 'confidentiality']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (document === undefined) return refusal('already-there');
    register.about({ documentId: document.id });
    await indexDocument(transaction, document.id);
    return null;
  });
}

const LARGEST_SIZE = 2 ** 31 - 1;
