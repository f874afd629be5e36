import type { ActChange } from './changed-values.ts';
import { LEDGER_TABLES, OWN_TABLE, type LedgerTable, type RowRecord, type RowsByTable } from './rows.ts';

/** What one act did to an entry, and whether the reader may not know of it. */
export interface ToldAct {
  readonly change: ActChange;
  readonly isHidden: boolean;
}

/** By table, row and column: what the reader knows to stand where a hidden act wrote something else. */
type Known = Map<string, RowRecord>;

/**
 * The acts that a reader may know of, from the oldest on, each as if those she may not know of had written nothing: what a closed paper
 * told is not shown as that which stood there before somebody changed it.
 */
export function asIfUnsaid<A extends ToldAct>(acts: readonly A[]): readonly A[] {
  const known: Known = new Map();
  return acts.flatMap((act) => {
    if (act.isHidden) {
      remember(known, act.change);
      return [];
    }
    return [{ ...act, change: asKnown(known, act.change) }];
  });
}

const keyOf = (table: LedgerTable, id: string): string => `${table} ${id}`;

/** What stood before a hidden act is what the reader goes on knowing: nothing, where that act made the row. */
function remember(known: Known, { before, after }: ActChange): void {
  for (const [table, id] of rowsOfBoth(before, after)) {
    const [old, fresh] = [before[table]?.[id] ?? unsaid(table, after[table]?.[id]), after[table]?.[id]];
    if (old === undefined || fresh === undefined) continue;
    const changed = Object.keys(fresh).flatMap((column) => (isSame(old[column], fresh[column]) ? [] : [[column, old[column] ?? null]]));
    const key = keyOf(table, id);
    known.set(key, { ...Object.fromEntries(changed), ...known.get(key) });
  }
}

function asKnown(known: Known, { before, after }: ActChange): ActChange {
  const told: { before: RowsByTable; after: RowsByTable } = { before, after };
  for (const [table, id] of rowsOfBoth(before, after)) {
    const key = keyOf(table, id);
    const [instead, old, fresh] = [known.get(key), before[table]?.[id], after[table]?.[id]];
    if (instead === undefined || old === undefined) continue;
    // what the act left as it was stays unknown; what it wrote is known from now on
    const kept = Object.fromEntries(Object.entries(instead).filter(([column]) => fresh !== undefined && isSame(old[column], fresh[column])));
    told.before = withRow(told.before, table, { id, row: { ...old, ...instead } });
    if (fresh !== undefined) told.after = withRow(told.after, table, { id, row: { ...fresh, ...kept } });
    known.set(key, kept);
  }
  return told;
}

const withRow = (rows: RowsByTable, table: LedgerTable, { id, row }: { id: string; row: RowRecord }): RowsByTable => ({ ...rows, [table]: { ...rows[table], [id]: row } });

/** When the entry itself was hidden is another question, which its own levels answer. */
const TABLES = LEDGER_TABLES.filter((table) => table !== 'entry');
const OWN: ReadonlySet<LedgerTable> = new Set(Object.values(OWN_TABLE));

/** A row of several values that each have their own words; one of a single value is shown or hidden as a whole. */
function unsaid(table: LedgerTable, made: RowRecord | undefined): RowRecord | undefined {
  if (OWN.has(table)) return { id: made?.['id'] };
  return table === 'instrument_event' ? { id: made?.['id'], type: made?.['type'] } : undefined;
}

const rowsOfBoth = (before: RowsByTable, after: RowsByTable): readonly (readonly [LedgerTable, string])[] =>
  TABLES.flatMap((table) => [...new Set([...Object.keys(before[table] ?? {}), ...Object.keys(after[table] ?? {})])].map((id) => [table, id] as const));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
