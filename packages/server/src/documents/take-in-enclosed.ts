import { createHash } from 'node:crypto';
import type { EnclosedFile, Enclosures, LeftOut } from '@mithaq/capture';
import { sql, type Transaction } from 'kysely';
import type { Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import { newId } from '../platform/new-id.ts';
import { LARGEST_FILE, putDocument } from './take-in.ts';

/** A mail in an archive in a mail: nobody hands in more on purpose. */
const DEEPEST = 3;
/** What one file may bring in all, on every level together. */
const MOST_DOCUMENTS = 2_000;
const MOST_BYTES = 1024 * 1024 * 1024;

const LEVELS: readonly Confidentiality[] = ['public', 'internal', 'restricted'];

/** The document in which others came. */
interface Holder {
  readonly id: string;
  readonly confidentiality: Confidentiality;
  readonly is_sample: boolean;
  readonly captured_by: string;
  readonly depth: number | null;
  readonly outermost_id: string | null;
}

/**
 * Takes in what came inside a document, as if the same person had handed it in at the same level: each file a document of its own,
 * tied to the one in which it came. What is known already is only tied. What is beyond the limits is named on the holder.
 */
export async function takeInEnclosed({ transaction, writing }: Register, holderId: string, { files, leftOut }: Enclosures): Promise<void> {
  const holder = await transaction
    .selectFrom('document')
    .select(['id', 'confidentiality', 'is_sample', 'captured_by', 'depth', 'outermost_id'])
    .where('id', '=', holderId)
    .executeTakeFirst();
  if (holder === undefined) return;
  const brought = await broughtBy(transaction, holder);
  const refused: LeftOut[] = [];
  for (const [seq, file] of files.entries()) {
    const tooMuch = refusalOf(file, holder, brought);
    if (tooMuch !== null) {
      refused.push(tooMuch);
      continue;
    }
    const taken = await takeInOne(transaction, holder, file);
    await tie(transaction, { document: taken.id, holder: holder.id, seq });
    if (!taken.isNew) continue;
    brought.documents += 1;
    brought.bytes += file.bytes.length;
    writing.add('act', [{ id: newId(), actor: holder.captured_by, deed: 'capture', document_id: taken.id, proposal_id: null, detail: { with: holder.id } }]);
  }
  await transaction.updateTable('document').set({ left_out: json([...refused, ...leftOut]) }).where('id', '=', holder.id).execute();
}

/** A document that is only the cover of others has nothing to review. */
export async function closeIfWordless(transaction: Transaction<Database>, id: string): Promise<void> {
  await sql`
    update document set state = 'reviewed', language = null
    where id = ${id} and trim(coalesce(text, ''), E' \t\r\n') = '' and exists (select from came_with where holder_id = document.id)`.execute(transaction);
}

interface Brought {
  documents: number;
  bytes: number;
}

async function broughtBy(transaction: Transaction<Database>, { id, outermost_id: outermost }: Holder): Promise<Brought> {
  const { rows } = await sql<Brought>`
    select count(*)::integer as documents, coalesce(sum(size), 0)::float8 as bytes from document where outermost_id = ${outermost ?? id}`.execute(transaction);
  return rows[0] ?? { documents: 0, bytes: 0 };
}

function refusalOf({ fileName, bytes }: EnclosedFile, { depth }: Holder, brought: Brought): LeftOut | null {
  if ((depth ?? 0) >= DEEPEST) return { fileName, refused: 'too-deep', detail: { limit: DEEPEST } };
  if (bytes.length > LARGEST_FILE) return { fileName, refused: 'too-large', detail: { bytes: bytes.length, limit: LARGEST_FILE } };
  if (brought.documents >= MOST_DOCUMENTS) return { fileName, refused: 'too-many-files', detail: { limit: MOST_DOCUMENTS } };
  return brought.bytes + bytes.length > MOST_BYTES ? { fileName, refused: 'too-large', detail: { limit: MOST_BYTES } } : null;
}

async function takeInOne(transaction: Transaction<Database>, holder: Holder, { fileName, mediaType, bytes }: EnclosedFile): Promise<{ id: string; isNew: boolean }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await knownAtMost(transaction, sha256, holder.confidentiality);
  if (known !== null) return { id: known, isNew: false };
  const { confidentiality: level, captured_by: capturedBy, is_sample: isSample } = holder;
  const id = await putDocument(transaction, { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName, mediaType, isSample }, { sha256, level, capturedBy });
  // somebody handed in the same bytes at the same moment, and was first
  if (id === null) return { id: (await knownAtMost(transaction, sha256, level)) ?? holder.id, isNew: false };
  await transaction.updateTable('document').set({ depth: (holder.depth ?? 0) + 1, outermost_id: holder.outermost_id ?? holder.id }).where('id', '=', id).execute();
  return { id, isNew: true };
}

/** The same bytes at this level or a more open one: whoever may see the holder may know of them. */
async function knownAtMost(transaction: Transaction<Database>, sha256: string, level: Confidentiality): Promise<string | null> {
  const known = await transaction
    .selectFrom('document')
    .select('id')
    .where('sha256', '=', sha256)
    .where('confidentiality', 'in', LEVELS.slice(0, LEVELS.indexOf(level) + 1))
    .orderBy('captured_at')
    .executeTakeFirst();
  return known?.id ?? null;
}

/** An archive that holds itself came with nothing. */
async function tie(transaction: Transaction<Database>, { document, holder, seq }: { document: string; holder: string; seq: number }): Promise<void> {
  if (document === holder) return;
  await transaction.insertInto('came_with').values({ document_id: document, holder_id: holder, seq }).onConflict((conflict) => conflict.doNothing()).execute();
}
