import { applied, placed, type Edit } from '@mithaq/register/edits';
import { sql } from 'kysely';
import { signDocument } from '../copies/sign-documents.ts';
import type { Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import { indexDocument } from '../search/index-document.ts';
import { moveAssertions } from './move-assertions.ts';
import { moveProposals } from './move-proposals.ts';

export interface Reworded {
  readonly id: string;
  readonly before: string;
  readonly edits: readonly Edit[];
}

/** Gives a document another wording: its parts, its proposals, and all that rests on it stand on the same words as before, as they are now. */
export async function reword(register: Register, { id, before, edits }: Reworded): Promise<void> {
  const { transaction } = register;
  const after = applied(before, edits);
  const title = await transaction.selectFrom('document').select('title').where('id', '=', id).executeTakeFirstOrThrow();
  await sql`
    update document set text = ${after}, title = ${titleAfter(title.title, before, edits)}, recognised_text = coalesce(recognised_text, ${before}),
      rewordings = rewordings || jsonb_build_array(${json(edits)}::jsonb)
    where id = ${id}`.execute(transaction);
  await moveSegments(register, id, edits);
  await moveProposals(transaction, id, edits);
  await moveAssertions(transaction, { id, text: after, edits });
  await signDocument(transaction, id);
  await indexDocument(transaction, id);
}

/** A title that is made of words of the text follows them. */
function titleAfter(title: string, before: string, edits: readonly Edit[]): string {
  const words = title.replace(/…$/u, '');
  const start = words === '' ? -1 : before.indexOf(words);
  if (start === -1) return title;
  const after = placed({ start, end: start + words.length }, edits);
  const now = applied(before, edits).slice(after.start, after.end).trim();
  return now === '' ? title : now + title.slice(words.length);
}

async function moveSegments({ transaction }: Register, id: string, edits: readonly Edit[]): Promise<void> {
  const rows = await transaction.selectFrom('segment').select(['id', 'start_at', 'end_at']).where('document_id', '=', id).execute();
  const moved = rows.map((row) => ({ id: row.id, ...placed({ start: row.start_at, end: row.end_at }, edits) }));
  await sql`
    update segment set start_at = moved."start", end_at = moved."end"
    from jsonb_to_recordset(${json(moved)}::jsonb) as moved (id uuid, "start" integer, "end" integer) where segment.id = moved.id`.execute(transaction);
}
