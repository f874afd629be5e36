import type { Reading } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import type { Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { sameFindingAmong } from './fingerprint.ts';
import { draftsOf, place } from './placing.ts';
import { storedProposals } from './stored-proposals.ts';

/**
 * Adds what a language model proposes to the proposals of a document, which may be under review meanwhile: those that stand
 * there stay as they are, decided or not. Tells whether any was added.
 */
export async function addModelProposals(transaction: Transaction<Database>, documentId: string, { reading, reader }: { reading: Reading; reader: string }): Promise<boolean> {
  const drafts = draftsOf(reading);
  const standing = sameFindingAmong(await storedProposals(transaction, documentId), drafts);
  const fresh = drafts.filter((draft) => isByModel(draft.rule) && !standing.has(draft));
  if (fresh.length === 0) return false;
  await place(transaction, { documentId, reader, drafts, standing, fresh });
  return true;
}
