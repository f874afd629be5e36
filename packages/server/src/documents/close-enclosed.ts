import { sql } from 'kysely';
import { followDocument } from '../entries/follow-document.ts';
import { isStricter } from '../entries/levels.ts';
import type { Register } from '../platform/act.ts';
import type { Confidentiality } from '../platform/database/tables.ts';
import { newId } from '../platform/new-id.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { indexDocument } from '../search/index-document.ts';

interface Enclosed {
  readonly id: string;
  readonly sha256: string;
  readonly file_name: string | null;
  readonly confidentiality: Confidentiality;
}

/**
 * When a mail or an archive is closed to others, what came in it alone is closed with it, and what came in that. What was also handed in by itself, or
 * came with another that is open, stays as it is. Refused where one of them lies there closed already: it cannot be closed twice, and must not stay open.
 */
export async function closeEnclosed(register: Register, holderId: string, level: Confidentiality): Promise<Refusal | null> {
  for (const enclosed of await enclosedAlone(register, holderId, level)) {
    const { id, sha256, confidentiality: before } = enclosed;
    const { transaction, writing, actor } = register;
    const twin = await transaction.selectFrom('document').select('id').where('sha256', '=', sha256).where('confidentiality', '=', level).executeTakeFirst();
    if (twin !== undefined) return refusal('already-there', { fileName: enclosed.file_name ?? '' });
    await transaction.updateTable('document').set({ confidentiality: level }).where('id', '=', id).execute();
    await indexDocument(transaction, id);
    await followDocument(register, id);
    const detail = { before: { confidentiality: before }, after: { confidentiality: level }, with: holderId };
    writing.add('act', [{ id: newId(), actor: actor.name, deed: 'describe-document', document_id: id, proposal_id: null, detail }]);
    const refused = await closeEnclosed(register, id, level);
    if (refused !== null) return refused;
  }
  return null;
}

/** What came in a document, and in none that is more open than the level; nothing of it was handed in by itself. */
async function enclosedAlone({ transaction }: Register, holderId: string, level: Confidentiality): Promise<readonly Enclosed[]> {
  const { rows } = await sql<Enclosed & { holders: Confidentiality[] }>`
    select document.id, document.sha256, document.file_name, document.confidentiality,
      (select json_agg(holder.confidentiality) from came_with as tie join document as holder on holder.id = tie.holder_id where tie.document_id = document.id) as holders
    from came_with join document on document.id = came_with.document_id
    where came_with.holder_id = ${holderId} and document.depth is not null
    order by came_with.seq`.execute(transaction);
  return rows.filter(({ confidentiality, holders }) => isStricter(level, confidentiality) && holders.every((one) => !isStricter(level, one)));
}
