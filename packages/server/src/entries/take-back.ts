import type { Register } from '../platform/act.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { countWriting, deleteRows, putRows } from './ledger.ts';
import { addedIds, changesOf, obstaclesTo, rowsOf } from './obstacles.ts';
import { LEDGER_TABLES } from './rows.ts';
import { settle } from './settle.ts';
import { titlesOf } from './titles.ts';

/**
 * Puts the rows of entries back as they stood before an act: exactly those it touched. Refused when one of them has been
 * changed since, or when something that came later rests on them; the refusal names it, unless the actor may not see it.
 */
export async function takeBack(register: Register, actId: string): Promise<Refusal | null> {
  const { transaction } = register;
  const acts = await changesOf(transaction, [actId]);
  const obstacle = (await obstaclesTo(transaction, acts)).get(actId);
  if (obstacle !== undefined) {
    const { because, entryId } = obstacle;
    const entry = entryId === '' ? undefined : (await titlesOf(transaction, register, [entryId])).get(entryId);
    return refusal('cannot-undo', entry === undefined ? { because } : { because, entry: entry.id, kind: entry.kind, title: entry.title });
  }
  const changes = acts.get(actId) ?? [];
  for (const table of LEDGER_TABLES) {
    const rows = rowsOf(changes, 'before', table);
    if (rows.length > 0) await putRows(transaction, table, rows);
  }
  for (const table of LEDGER_TABLES.toReversed()) await deleteRows(transaction, table, addedIds(changes, table));
  for (const { entryId, before, after } of changes) register.changed(entryId, after, before);
  const ids = changes.map(({ entryId }) => entryId);
  await countWriting(transaction, ids);
  await settle(register, ids);
  return null;
}
