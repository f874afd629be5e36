import type { EvidenceOf } from './evidence.ts';
import type { RowRecord } from './rows.ts';
import type { DateParts, Parts, RolePart } from './parts.ts';
import type { EntryLink, Fact, FactValue } from './schema.ts';

/** What the facts of an entry are made from. */
export interface Known {
  /** The row of the kind's own table. */
  readonly own: RowRecord;
  /** Entries that columns of that row point at, as the reader may see them. */
  readonly links: ReadonlyMap<string, EntryLink>;
  readonly parts: Parts;
  readonly evidence: EvidenceOf;
}

/** A value of the entry's own row, with what it rests on. */
export function ownFact({ own, evidence }: Known, field: string, shown: { readonly column: string; readonly as: (value: string) => FactValue }): Fact[] {
  const value = evidence.hides(field) ? null : own[shown.column];
  if (typeof value === 'number') return [{ field, item: null, value: shown.as(String(value)), evidence: evidence.of(field, null) }];
  if (typeof value !== 'string' || value === '') return [];
  return [{ field, item: null, value: shown.as(value), evidence: evidence.of(field, null) }];
}

export const asText = (text: string): FactValue => ({ is: 'text', text });
export const asNumber = (value: string): FactValue => ({ is: 'number', number: Number(value) });
export const asCode = (vocabulary: string) => (code: string): FactValue => ({ is: 'code', vocabulary, code });

/** An entry that a column of the own row points at. */
export function linkFact({ own, links, evidence }: Known, field: string, column: string): Fact[] {
  const entry = links.get(String(own[column]));
  return entry === undefined || evidence.hides(field) ? [] : [{ field, item: null, value: { is: 'entry', entry }, evidence: evidence.of(field, null) }];
}

/** The date of the own row. */
export function dateFact({ own, evidence }: Known, field: string, prefix: 'date' | 'due'): Fact[] {
  const column = (name: string): string | null => textOrNull(own[`${prefix}_${name}`]);
  const date = dateValue({
    date_as_written: column('as_written'), date_edtf: column('edtf'), date_min: column('min'), date_max: column('max'), date_calendar: column('calendar'),
  });
  return date === null || evidence.hides(field) ? [] : [{ field, item: null, value: date, evidence: evidence.of(field, null) }];
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function dateValue(parts: DateParts): FactValue | null {
  const date = writtenDate(parts);
  return date === null ? null : { is: 'date', date };
}

export function writtenDate({ date_as_written, date_edtf, date_min, date_max, date_calendar }: DateParts) {
  if (date_as_written === null && date_min === null && date_max === null) return null;
  return {
    asWritten: date_as_written ?? date_edtf ?? date_min ?? '',
    edtf: date_edtf,
    min: date_min,
    max: date_max,
    calendar: date_calendar === 'islamic-umalqura' ? 'islamic-umalqura' as const : 'gregorian' as const,
  };
}

/** Those who play a part, each with the words that say so. */
export function roleFacts({ parts, evidence }: Known, roles: readonly string[], shown: (part: RolePart) => FactValue | null = entryOf): Fact[] {
  return parts.roles.filter(({ role }) => roles.includes(role)).flatMap((part) => {
    const value = shown(part);
    return value === null ? [] : [{ field: part.role.replaceAll('_', '-'), item: part.id, value, evidence: evidence.of(part.role.replaceAll('_', '-'), part.id) }];
  });
}

function entryOf({ actor }: RolePart): FactValue | null {
  return actor === null ? null : { is: 'entry', entry: actor };
}

/** The names, so that each opens the words it was read in. */
export function nameFacts({ parts, evidence }: Known): Fact[] {
  return parts.names.flatMap(({ id, form, value }) => {
    const found = evidence.ofItem(id);
    const field = form === 'official' || form === 'title' || form === 'short' ? 'name' : 'variant';
    return found.length === 0 ? [] : [{ field, item: id, value: asText(value), evidence: found }];
  });
}
