import { createHash } from 'node:crypto';
import { safeName } from '@mithaq/capture';
import type { Transaction } from 'kysely';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { storable } from '../platform/database/json.ts';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { indexDocument } from '../search/index-document.ts';

/** A larger file is refused while it comes in. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** A source document as it was handed in. */
export interface HandedIn {
  readonly bytes: Buffer;
  /** As given, safe or not; null when it was pasted. */
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly title?: string | undefined;
  readonly confidentiality?: Confidentiality | undefined;
  readonly isSample?: boolean;
  /** Where on the web it was fetched. */
  readonly sourceAddress?: string;
}

export interface TakenIn {
  readonly outcome: 'captured' | 'known';
  readonly document: string;
}

/**
 * Takes a document in: the untouched bytes, the document and the job that will read it, in one transaction. The same
 * bytes again are recognised and nothing is written. Wake the workers afterwards.
 */
export async function takeIn(acting: Acting, handedIn: HandedIn): Promise<TakenIn | Refusal> {
  const { bytes } = handedIn;
  if (bytes.length === 0) return refusal('empty');
  if (bytes.length > LARGEST_FILE) return refusal('too-large', { bytes: bytes.length, limit: LARGEST_FILE });
  const level = handedIn.confidentiality ?? 'internal';
  // else an answer of «known» would tell what the actor may not see
  if (!acting.actor.mayRead.includes(level)) return refusal('not-allowed');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await knownDocument(acting, sha256);
  if (known !== null) return { outcome: 'known', document: known };
  const taken = await perform(acting, { deed: 'capture' }, (register) => write(register, handedIn, { sha256, level }));
  // somebody handed in the same bytes at the same moment, and was first
  const first = isRefusal(taken) && taken.refused === 'already-there' ? await knownDocument(acting, sha256) : null;
  return first === null ? taken : { outcome: 'known', document: first };
}

async function knownDocument({ database, actor }: Acting, sha256: string): Promise<string | null> {
  const known = await database
    .selectFrom('document')
    .select('id')
    .where('sha256', '=', sha256)
    .where(visible(actor, 'document'))
    .orderBy('captured_at')
    .executeTakeFirst();
  return known?.id ?? null;
}

async function write(register: Register, handedIn: HandedIn, { sha256, level }: { sha256: string; level: Confidentiality }): Promise<TakenIn | Refusal> {
  const document = await putDocument(register.transaction, handedIn, { sha256, level, capturedBy: register.actor.name });
  if (document === null) return refusal('already-there');
  register.about({ documentId: document });
  return { outcome: 'captured', document };
}

interface Keeping {
  readonly sha256: string;
  readonly level: Confidentiality;
  readonly capturedBy: string;
}

/** Writes down the bytes, the document, and the job that will read it; null when the same bytes are there at this level. */
export async function putDocument(transaction: Transaction<Database>, handedIn: HandedIn, { sha256, level, capturedBy }: Keeping): Promise<string | null> {
  const { bytes, mediaType } = handedIn;
  const size = bytes.length;
  await transaction
    .insertInto('blob')
    .values({ sha256, bytes, size })
    // written anew, so that nobody may delete it before this transaction ends
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ size }))
    .execute();
  const document = await transaction
    .insertInto('document')
    .values({
      sha256,
      size,
      media_type: mediaType === null ? null : storable(mediaType.slice(0, 200)),
      file_name: handedIn.fileName === null ? null : safeName(handedIn.fileName),
      title: storable(handedIn.title ?? ''),
      confidentiality: level,
      is_sample: handedIn.isSample ?? false,
      source_address: handedIn.sourceAddress ?? null,
      captured_by: capturedBy,
    })
    .onConflict((conflict) => conflict.columns(['sha256', 'confidentiality']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!document) return null;
  await enqueue(transaction, 'read', { document: document.id });
  await indexDocument(transaction, document.id);
  return document.id;
}
