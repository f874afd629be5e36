import type { Reading } from '@mithaq/reading';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { asReworded } from './as-reworded.ts';
import { fingerprintOf, sameFindingAmong } from './fingerprint.ts';
import { BY_PERSON } from './method.ts';
import { draftsOf, place, saysTheSame } from './placing.ts';
import { storedProposals, type StoredProposal } from './stored-proposals.ts';

export interface ReadDocument {
  readonly documentId: string;
  readonly reading: Reading;
  /** The version of the reader: another one makes pending proposals obsolete. */
  readonly reader: string;
}

/**
 * Keeps what a reading proposes. What was accepted or rejected before, or proposed by a person, stays so and is never proposed again; what was
 * pending stays where the reading says exactly the same of it, and becomes obsolete where it says something else or nothing.
 */
export async function keepProposals(transaction: Transaction<Database>, { documentId, reading, reader }: ReadDocument): Promise<void> {
  // a reviewer may be deciding on them just now
  await transaction.updateTable('document').set({ read_rewording: sql`jsonb_array_length(rewordings)` }).where('id', '=', documentId).execute();
  const drafts = draftsOf(reading);
  const known = await storedProposals(transaction, documentId);
  const decided = sameFindingAmong(known.filter(stands), drafts, await asReworded(transaction, documentId));
  const waiting = new Map(known.filter((proposal) => !stands(proposal)).map((proposal) => [fingerprintOf(proposal), proposal]));
  const standing = new Map(drafts.flatMap((draft) => {
    const same = waiting.get(fingerprintOf(draft));
    const proposal = decided.get(draft) ?? (same !== undefined && saysTheSame(same, draft) ? same : undefined);
    return proposal === undefined ? [] : [[draft, proposal] as const];
  }));
  const kept = new Set(standing.values());
  const obsolete = [...waiting.values()].filter((proposal) => !kept.has(proposal)).map(({ id }) => id);
  if (obsolete.length > 0) await transaction.updateTable('proposal').set({ state: 'obsolete' }).where('id', 'in', obsolete).execute();
  await place(transaction, { documentId, reader, drafts, standing, fresh: drafts.filter((draft) => !standing.has(draft)) });
}

/** What a person proposed is hers to decide on, whatever a reading says. */
const stands = ({ state, rule }: StoredProposal): boolean => state !== 'pending' || rule === BY_PERSON;
