import { AccountValue } from './account-value.ts';
import { idOf, LEDGER_TABLES, type LedgerTable, type RowRecord, type RowsByTable } from './rows.ts';
import type { EntryLink, HistoryItem } from './schema.ts';

/** The rows of one entry that an act touched. */
export interface ActChange {
  readonly before: RowsByTable;
  readonly after: RowsByTable;
}

/** What the reader may see. */
export interface Shown {
  readonly titles: ReadonlyMap<string, EntryLink>;
  /** Rows that rest, or rested, on hidden documents alone. */
  readonly hidden: ReadonlySet<string>;
  /** Fields of the entry's own row of which hidden documents alone tell, or told. */
  readonly hiddenFields: ReadonlySet<string>;
}

type Changed = HistoryItem['changes'][number];

/** Columns of rows that are told field by field: column → field. */
const OWN_COLUMNS: Partial<Record<LedgerTable, Readonly<Record<string, string>>>> = {
  entry: { confidentiality: 'confidentiality' },
  organisation: { kind: 'kind', parent_id: 'parent', state_code: 'state' },
  person: { honorific: 'honorific' },
  instrument: { type: 'type', place: 'place', duration: 'duration', renewal: 'renewal', amount: 'amount', legal_force: 'legal-force' },
  meeting_series: { convener_id: 'convener' },
  meeting: { type: 'type', ordinal: 'ordinal', status: 'status', date_as_written: 'date', place: 'place', decisions: 'decisions', series_id: 'series' },
  statement: { occasion: 'occasion', on_behalf_of: 'on-behalf-of', meeting_id: 'meeting' },
  activity: { type: 'type', status: 'status', length: 'length', date_as_written: 'date', place: 'place' },
  commitment: { text: 'text', force: 'force', due_as_written: 'due', source_id: 'source', acceptance: 'acceptance', implementation: 'implementation', reason: 'reason' },
};

/** Fields that documents tell under another name. */
const TOLD_AS: Readonly<Record<string, string>> = { meeting: 'occasion' };

/** Rows that are told as one value each: how, and as which field. */
const AS_ONE: Partial<Record<LedgerTable, { readonly field: (row: RowRecord) => string; readonly parts: readonly string[] }>> = {
  name: { field: () => 'name', parts: ['value'] },
  office: { field: () => 'office', parts: ['title', 'person_id', 'organisation_id', 'held_from'] },
  instrument_event: { field: () => 'status', parts: ['type', 'date_as_written', 'place'] },
  agenda_item: { field: () => 'agenda-item', parts: ['title'] },
  position: { field: () => 'position', parts: ['act', 'words'] },
  actor_role: { field: (row) => String(row['role']).replaceAll('_', '-'), parts: ['actor_id', 'office', 'acting_through', 'on_behalf_of'] },
  entry_topic: { field: (row) => String(row['scheme']), parts: ['words'] },
  differing_account: { field: (row) => String(row['field']), parts: ['value', 'named_id'] },
};

/** What stood there before and after, value by value, as short text. */
export function changedValues(change: ActChange, shown: Shown): Changed[] {
  return LEDGER_TABLES.flatMap((table) => {
    const ids = [...new Set([...Object.keys(change.before[table] ?? {}), ...Object.keys(change.after[table] ?? {})])];
    return ids.filter((id) => !shown.hidden.has(id)).flatMap((id) => {
      const pair = { before: change.before[table]?.[id], after: change.after[table]?.[id] };
      return [...ownChanges(table, pair, shown), ...changeAsOne(table, pair, shown)];
    });
  });
}

interface Pair {
  readonly before: RowRecord | undefined;
  readonly after: RowRecord | undefined;
}

function ownChanges(table: LedgerTable, { before, after }: Pair, shown: Shown): Changed[] {
  return Object.entries(OWN_COLUMNS[table] ?? {}).flatMap(([column, field]) => {
    if (shown.hiddenFields.has(TOLD_AS[field] ?? field)) return [];
    const change = { field, before: textOf(before, column, shown), after: textOf(after, column, shown) };
    return change.before === change.after ? [] : [change];
  });
}

function changeAsOne(table: LedgerTable, { before, after }: Pair, shown: Shown): Changed[] {
  const told = AS_ONE[table];
  const row = after ?? before;
  if (told === undefined || row === undefined) return [];
  const asText = (side: RowRecord | undefined): string | null => {
    const parts = told.parts.flatMap((column) => textOf(side, column, shown) ?? []);
    return parts.length === 0 ? null : parts.join('، ');
  };
  const field = told.field(row);
  // to whom the value itself is hidden it is no other telling of anything
  const isDiffering = table === 'differing_account' && !shown.hiddenFields.has(field);
  const change = { field, before: asText(before), after: asText(after), ...(isDiffering && { isDiffering: true }) };
  return change.before === change.after || idOf(row) === '' ? [] : [change];
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A value as text; an entry by its title, nothing where the reader may not see it. */
function textOf(row: RowRecord | undefined, column: string, { titles }: Shown): string | null {
  const value = column === 'value' && typeof row?.['value'] === 'object' ? textOfAccount(row['value']) : row?.[column];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return null;
  if (ID.test(value)) return titles.get(value)?.title ?? null;
  return value;
}

function textOfAccount(told: unknown): string | number | null {
  const value = AccountValue.parse(told);
  switch (value.is) {
    case 'text': return value.text;
    case 'number': return value.number;
    case 'code': return value.code;
    case 'date': return value.date.asWritten;
    case 'entry': return null;
  }
}
