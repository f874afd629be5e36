import { sql } from 'kysely';
import type { Register } from '../platform/act.ts';
import type { Confidentiality } from '../platform/database/tables.ts';
import { isStricter } from './levels.ts';
import { Ledger } from './ledger.ts';

interface Resting {
  readonly id: string;
  readonly confidentiality: Confidentiality;
  /** The most open level of the documents it rests on. */
  readonly rests_on: Confidentiality;
}

/**
 * What follows when a document is opened or closed to others: an entry that rests on closed documents alone is closed with
 * them, and status, titles and index of all that rest on it are worked out anew. Nothing is opened by itself.
 */
export async function followDocument(register: Register, documentId: string): Promise<void> {
  const { rows } = await sql<Resting>`
    select entry.id, entry.confidentiality,
      (array['public', 'internal', 'restricted'])[min(array_position(array['public', 'internal', 'restricted'], document.confidentiality))] as rests_on
    from entry join assertion on assertion.entry_id = entry.id join document on document.id = assertion.document_id
    where entry.id in (select resting.entry_id from assertion as resting where resting.document_id = ${documentId})
    group by entry.id`.execute(register.transaction);
  const ledger = new Ledger(register);
  for (const { id, confidentiality, rests_on: level } of rows) {
    if (isStricter(level, confidentiality)) await ledger.change('entry', id, { id, confidentiality: level });
  }
  await ledger.close(rows.map(({ id }) => id));
}
