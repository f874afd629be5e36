import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../../server/src/platform/database/connect.ts';

/** What stands in a register that nobody has open. */
export interface Counted {
  readonly documents: number;
  /** By their bytes: two of one hash would be one document twice. */
  readonly distinct: number;
  readonly hashes: readonly string[];
  /** Those that were handed in once, read or refused in one act, and wait for nothing. */
  readonly once: number;
  readonly unread: number;
}

const isUnread = ({ state }: { readonly state: string }): boolean => state === 'captured' || state === 'reading';

/** Counts the documents of a data folder with an embedded database. */
export async function countRegister(data: string): Promise<Counted> {
  const { database, close } = await connect({ folder: join(data, 'database') });
  const { rows } = await sql<{ sha256: string; state: string; captures: number; readings: number }>`
    select sha256, state,
      (select count(*)::int from act where act.document_id = document.id and deed = 'capture') as captures,
      (select count(*)::int from act where act.document_id = document.id and deed = 'read') as readings
    from document`.execute(database);
  await close();
  return {
    documents: rows.length,
    distinct: new Set(rows.map(({ sha256 }) => sha256)).size,
    hashes: rows.map(({ sha256 }) => sha256),
    once: rows.filter((row) => row.captures === 1 && row.readings === 1 && !isUnread(row)).length,
    unread: rows.filter(isUnread).length,
  };
}
