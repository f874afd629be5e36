import { sql, type Transaction } from 'kysely';
import type { Confidentiality, Database, EntryKind } from '../platform/database/tables.ts';
import type { SeenStatus } from '../instruments/derive-status.ts';
import { LEVELS } from './levels.ts';
import { textIn, type Described, type Listing, type ListingColumns } from './listing.ts';
import { OWN_TABLE, OWNER, type RowRecord, type RowsByTable } from './rows.ts';

/** An entry with all its rows, and what has been worked out from them so far. */
export interface Standing extends Described {
  readonly id: string;
  /** The most open level of the documents that tell a field of its own row; null where none does. */
  readonly ownOpenFrom: (field: string) => Confidentiality | null;
  /** What lists show of it by now. */
  readonly listing: Listing;
  /** True where that has just been worked out from these rows. */
  readonly isListed: boolean;
  /** What it is found as by now; null where the index does not know it. */
  readonly indexed: { readonly title: string; readonly confidentiality: string } | null;
}

interface StandingRow extends ListingColumns {
  readonly id: string;
  readonly kind: EntryKind;
  readonly confidentiality: Confidentiality;
  readonly own: RowRecord | null;
  readonly own_open_from: Readonly<Record<string, Confidentiality>> | null;
  readonly many: Record<keyof typeof OWNER, Record<string, RowRecord> | null>;
  readonly seen: SeenStatus[] | null;
  readonly indexed: Standing['indexed'];
}

/** Entries as they lie in the register; those that are no more are missing. */
export async function readStanding(transaction: Transaction<Database>, ids: readonly string[]): Promise<readonly Standing[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<StandingRow>`
    select entry.id, entry.kind, entry.confidentiality, title_ar, title_en, title_fr, type, status, listed_on, actors, fields, of_state,
      case entry.kind ${sql.join(OWN, sql` `)} end as own,
      (select jsonb_object_agg(told.field, told.open_from) from (
        select field, ${OPEN_LEVEL} as open_from from assertion left join document on document.id = assertion.document_id
        where assertion.entry_id = entry.id and item_id is null group by field) as told) as own_open_from,
      jsonb_build_object(${sql.join(MANY)}) as many,
      (select jsonb_agg(jsonb_build_object('level', level, 'status', seen.status, 'status_date', status_date) order by level desc)
        from instrument_status_seen as seen where seen.instrument_id = entry.id) as seen,
      (select jsonb_build_object('title', title, 'confidentiality', found.confidentiality) from search_row as found join search_text on search_text.id = found.id where found.id = entry.id) as indexed
    from entry where entry.id = any(${ids}::uuid[])`.execute(transaction);
  return rows.map(presentStanding);
}

/** The most open level of some documents; what a person said without one is open. */
const OPEN_LEVEL = sql`(${sql.val(LEVELS)}::text[])[min(coalesce(array_position(${sql.val(LEVELS)}::text[], document.confidentiality), 1))]`;

/** Of a row: the most open level of the documents it rests on. */
const OPEN_FROM = sql`(
  select ${OPEN_LEVEL} from assertion left join document on document.id = assertion.document_id where assertion.item_id = item.id)`;

/** The same of the documents that tell its day. */
const DATED_FROM = sql`(
  select ${OPEN_LEVEL} from assertion left join document on document.id = assertion.document_id where assertion.item_id = item.id and assertion.field = 'date')`;

const OWN = Object.entries(OWN_TABLE).map(([kind, table]) =>
  sql`when ${sql.lit(kind)} then (select to_jsonb(own) from ${sql.table(table)} as own where own.id = entry.id)`);

const MANY = Object.entries(OWNER).map(([table, owner]) => sql`${sql.lit(table)},
  (select jsonb_object_agg(item.id, to_jsonb(item) || jsonb_build_object('open_from', ${OPEN_FROM}${table === 'instrument_event' ? sql`, 'dated_from', ${DATED_FROM}` : sql``})) from ${sql.table(table)} as item where ${sql.ref(`item.${owner}`)} = entry.id)`);

function presentStanding({ id, kind, confidentiality, own, own_open_from: told, many, seen, indexed, title_ar, title_en, title_fr, type, status, listed_on, actors, fields, of_state }: StandingRow): Standing {
  const rows: RowsByTable = { [OWN_TABLE[kind]]: own === null ? {} : { [id]: own } };
  for (const [table, ofTable] of Object.entries(many)) Object.assign(rows, { [table]: ofTable ?? {} });
  const standing = kind === 'instrument' && own !== null
    ? { status: textIn(own, 'status') ?? '', status_date: textIn(own, 'status_date'), status_until: textIn(own, 'status_until'), seen: seenOf(seen) }
    : null;
  return {
    id, kind, confidentiality, rows, indexed,
    isListed: false,
    openFrom: (row) => LEVELS.find((level) => level === row['open_from']) ?? null,
    datedFrom: (row) => LEVELS.find((level) => level === row['dated_from']) ?? null,
    ownOpenFrom: (field) => told?.[field] ?? null,
    listing: { columns: { title_ar, title_en, title_fr, type, status, listed_on, actors, fields, of_state }, standing },
  };
}

const seenOf = (seen: readonly SeenStatus[] | null): SeenStatus[] =>
  (seen ?? []).map(({ level, status, status_date }) => ({ level, status, status_date }));
