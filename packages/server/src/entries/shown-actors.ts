import type { EntryKind } from '../platform/database/tables.ts';
import { OWN_TABLE, rowsIn, type RowRecord, type RowsByTable } from './rows.ts';

/** The roles that lists show, in their order. */
export const SHOWN_ROLES = {
  instrument: ['party'],
  meeting: ['organ', 'chair', 'participant'],
  statement: ['speaker'],
  activity: ['host', 'implementing', 'beneficiary'],
  commitment: ['responsible'],
} as const satisfies Partial<Record<EntryKind, readonly string[]>>;

/** Who takes part in an entry, in the order in which lists show them: ids. Of an issue other entries tell. */
export function shownActors(kind: EntryKind, rows: RowsByTable): string[] {
  const [own = {}] = rowsIn(rows, OWN_TABLE[kind]);
  switch (kind) {
    case 'issue': return [];
    case 'organisation': return idsIn([own], 'parent_id');
    case 'series': return idsIn([own], 'convener_id');
    case 'person': return idsIn(rowsIn(rows, 'office').toSorted(byLatest), 'organisation_id');
    default: return idsIn(inRoles(SHOWN_ROLES[kind], rows), 'actor_id');
  }
}

function inRoles(roles: readonly string[], rows: RowsByTable): readonly RowRecord[] {
  const place = (row: RowRecord): readonly [number, number, string] => [roles.indexOf(String(row['role'])), Number(row['seq']), String(row['id'])];
  return rowsIn(rows, 'actor_role')
    .filter((row) => roles.includes(String(row['role'])))
    .toSorted((one, other) => {
      const [role, seq, id] = place(one);
      const [otherRole, otherSeq, otherId] = place(other);
      return role - otherRole || seq - otherSeq || (id < otherId ? -1 : 1);
    });
}

const latest = (row: RowRecord): string => (typeof row['attested_max'] === 'string' ? row['attested_max'] : '');

/** The office that is proven latest first. */
function byLatest(one: RowRecord, other: RowRecord): number {
  if (latest(one) !== latest(other)) return latest(one) > latest(other) ? -1 : 1;
  return String(one['organisation_id']) < String(other['organisation_id']) ? -1 : 1;
}

function idsIn(rows: readonly RowRecord[], column: string): string[] {
  return [...new Set(rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : [])))];
}

/** The fields of cooperation, each once: by their codes, those that no vocabulary lists by their words. */
export function shownFields(rows: RowsByTable): string[] {
  const topics = rowsIn(rows, 'entry_topic').filter((topic) => topic['scheme'] === 'field');
  return [...new Set(topics.map(({ code, words }) => (typeof code === 'string' ? code : String(words))))].toSorted();
}
