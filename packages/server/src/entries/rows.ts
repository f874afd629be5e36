import { z } from '@hono/zod-openapi';
import type { Span } from '@mithaq/reading';
import type { Insertable } from 'kysely';
import type { Confidentiality, Database, EntryKind } from '../platform/database/tables.ts';

/** The tables whose rows make up an entry, in the order in which they are told. */
export const LEDGER_TABLES = [
  'entry', 'organisation', 'person', 'instrument', 'meeting_series', 'meeting', 'issue', 'statement', 'activity', 'commitment',
  'name', 'office', 'instrument_event', 'agenda_item', 'position', 'actor_role', 'entry_topic', 'differing_account', 'assertion',
] as const;
export type LedgerTable = (typeof LEDGER_TABLES)[number];

/** A row to be written; its id is known beforehand, so that rows can point at each other. */
export type LedgerRow<T extends LedgerTable> = Omit<Insertable<Database[T]>, 'spans' | 'id'> & { id: string; spans?: readonly Span[] };

export const RowRecord = z.record(z.string(), z.unknown());
export type RowRecord = z.infer<typeof RowRecord>;
/** A row on its way into the register. */
export type Row = Readonly<RowRecord> & { readonly id: string };
export interface NewEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly confidentiality: Confidentiality;
  readonly is_sample: boolean;
  readonly [column: string]: unknown;
}
/** Rows of one entry that are not there yet. */
export type NewRows = Partial<Record<LedgerTable, readonly Row[]>>;
/** The rows of one entry that an act touched, by table and id. */
export const RowsByTable = z.partialRecord(z.enum(LEDGER_TABLES), z.record(z.string(), RowRecord));
export type RowsByTable = z.infer<typeof RowsByTable>;

export const idOf = (row: RowRecord): string => String(row['id']);

/** The table with the one row that each kind has of its own. */
export const OWN_TABLE: Readonly<Record<EntryKind, OwnTable>> = {
  organisation: 'organisation', person: 'person', instrument: 'instrument', series: 'meeting_series', meeting: 'meeting', issue: 'issue',
  statement: 'statement', activity: 'activity', commitment: 'commitment',
};

/** Tables with several rows an entry, and the column that says whose they are. */
export const OWNER = {
  name: 'entry_id', office: 'person_id', instrument_event: 'instrument_id', agenda_item: 'meeting_id',
  position: 'statement_id', actor_role: 'entry_id', entry_topic: 'entry_id', differing_account: 'entry_id',
} as const;
export type ManyTable = keyof typeof OWNER;
export type OwnTable = Exclude<LedgerTable, ManyTable | 'entry' | 'assertion'>;

/** The rows of one table. */
export const rowsIn = (rows: RowsByTable, table: LedgerTable): readonly RowRecord[] => Object.values(rows[table] ?? {});

const WHEN = { date_as_written: null, date_edtf: null, date_min: null, date_max: null, date_calendar: null };

/**
 * What an act tells of a row, column by column, and what stands where nothing is said: the database's own defaults, so that
 * a row is known before it is written. What is worked out from others, or counts writings, is no part of it.
 */
const UNSAID: Readonly<Record<LedgerTable, Readonly<RowRecord>>> = {
  entry: { kind: null, confidentiality: 'internal', is_sample: false, act_id: null },
  organisation: { kind: 'other', parent_id: null, parent_relation: null, state_code: null, authority: null },
  person: { honorific: null },
  instrument: { type: null, legal_force: 'unspecified', duration: null, renewal: null, amount: null, place: null, count: 1 },
  meeting_series: { convener_id: null },
  meeting: { series_id: null, type: null, ordinal: null, status: 'held', ...WHEN, place: null, decisions: null },
  issue: { code: null },
  statement: { meeting_id: null, occasion: null, on_behalf_of: null },
  activity: { type: null, status: null, length: null, ...WHEN, place: null },
  commitment: {
    force: null, text: null, due_as_written: null, due_edtf: null, due_min: null, due_max: null, due_calendar: null,
    acceptance: 'not_required', implementation: 'not_started', reason: null, source_id: null,
  },
  name: { entry_id: null, form: null, language: null, value: null, match_key: null, act_id: null },
  office: { person_id: null, organisation_id: null, title: null, held_from: null, held_to: null, attested_min: null, attested_max: null, act_id: null },
  instrument_event: { instrument_id: null, type: null, ...WHEN, place: null, per_party: null, act_id: null },
  agenda_item: { meeting_id: null, number: null, title: null, act_id: null },
  position: { statement_id: null, act: null, words: null, issue_id: null, act_id: null },
  actor_role: { entry_id: null, actor_id: null, role: null, office: null, acting_through: null, on_behalf_of: null, seq: 0, act_id: null },
  entry_topic: { entry_id: null, scheme: null, code: null, words: null, act_id: null },
  differing_account: { entry_id: null, field: null, row_id: null, value: null, named_id: null, act_id: null },
  assertion: {
    entry_id: null, field: null, item_id: null, document_id: null, segment_seq: null, spans: [], exact: null, words_before: '', words_after: '',
    basis: null, because: null, method: null, rule: null, proposal_id: null, act_id: null,
  },
};

/** A row with all its columns, and the act that wrote it where its table keeps that. */
export function wholeRow(table: LedgerTable, row: Row, actId: string): Row {
  const unsaid = UNSAID[table];
  return 'act_id' in unsaid ? { ...unsaid, ...row, act_id: actId } : { ...unsaid, ...row };
}

/** The columns that an act tells of. */
export const columnsTold = (table: LedgerTable): readonly string[] => ['id', ...Object.keys(UNSAID[table])];
