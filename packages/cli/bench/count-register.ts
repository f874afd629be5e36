import { join } from 'node:path';
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
  const rows = await database.selectFrom('document').select(['id', 'sha256', 'state']).execute();
  const acts = await database.selectFrom('act').select(['document_id', 'deed']).where('deed', 'in', ['capture', 'read']).execute();
  await close();
  const told = new Map<string, number>();
  for (const { document_id: document, deed } of acts) told.set(`${deed} ${document}`, (told.get(`${deed} ${document}`) ?? 0) + 1);
  const isOnce = (deed: string, id: string): boolean => told.get(`${deed} ${id}`) === 1;
  return {
    documents: rows.length,
    distinct: new Set(rows.map(({ sha256 }) => sha256)).size,
    hashes: rows.map(({ sha256 }) => sha256),
    once: rows.filter((row) => isOnce('capture', row.id) && isOnce('read', row.id) && !isUnread(row)).length,
    unread: rows.filter(isUnread).length,
  };
}
