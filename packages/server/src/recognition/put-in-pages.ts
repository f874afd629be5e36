import { z } from '@hono/zod-openapi';
import { applied, placed, type Edit } from '@mithaq/register/edits';
import { sql, type Transaction } from 'kysely';
import type { Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { Correction, correctionsIn, placesNow } from './corrections.ts';
import { reword } from './reword.ts';

interface PartlyRecognised {
  readonly id: string;
  /** The text as it is now; and as it was recognised, where words of it were corrected. */
  readonly text: string;
  readonly recognised: string | null;
}

/**
 * Puts the words of whole pages into a recognised text, between those of the others. What was corrected is counted in the text as recognised, which
 * has more words from now on: corrections move along, also those by which acts are taken back.
 */
export async function putInPages(register: Register, { id, text, recognised }: PartlyRecognised, edits: readonly Edit[]): Promise<void> {
  const { transaction } = register;
  const now = placesNow(await correctionsIn(transaction, id));
  await reword(register, { id, before: text, edits: edits.map((edit) => ({ ...edit, ...now(edit.start, edit.end) })) });
  await transaction.updateTable('document').set({ recognised_text: recognised === null ? null : applied(recognised, edits) }).where('id', '=', id).execute();
  await moveCorrections(transaction, id, edits);
  await moveInTraces(transaction, id, edits);
}

async function moveCorrections(transaction: Transaction<Database>, id: string, edits: readonly Edit[]): Promise<void> {
  const moved = (await correctionsIn(transaction, id)).map((one) => placed(one, edits));
  await sql`
    update corrected_words set start_at = moved."start", end_at = moved."end"
    from jsonb_to_recordset(${json(moved)}::jsonb) as moved (id uuid, "start" integer, "end" integer) where corrected_words.id = moved.id`.execute(transaction);
}

/** What the trace keeps of a correction, as far as it is counted in letters. */
const Traced = z.looseObject({ words: z.looseObject({ from: z.number(), to: z.number(), before: z.array(Correction), after: z.array(Correction) }) });

async function moveInTraces(transaction: Transaction<Database>, id: string, edits: readonly Edit[]): Promise<void> {
  const acts = await transaction.selectFrom('act').select(['id', 'detail']).where('document_id', '=', id).where(sql<boolean>`detail ? 'words'`).execute();
  for (const act of acts) {
    const { words, ...others } = Traced.parse(act.detail);
    const { start: from, end: to } = placed({ start: words.from, end: words.to }, edits);
    const moved = { ...words, from, to, before: words.before.map((one) => placed(one, edits)), after: words.after.map((one) => placed(one, edits)) };
    await transaction.updateTable('act').set({ detail: json({ ...others, words: moved }) }).where('id', '=', act.id).execute();
  }
}
