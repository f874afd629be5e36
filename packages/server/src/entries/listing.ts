import { deriveStatus, type KeptStatus } from '../instruments/derive-status.ts';
import type { Confidentiality, EntryKind } from '../platform/database/tables.ts';
import { stateOfBody } from '../organisations/state-of-body.ts';
import { isStricter } from './levels.ts';
import { OWN_TABLE, rowsIn, type RowRecord, type RowsByTable } from './rows.ts';
import { shownActors, shownFields } from './shown-actors.ts';

/** An entry as its rows describe it. */
export interface Described {
  readonly kind: EntryKind;
  readonly rows: RowsByTable;
  readonly confidentiality: Confidentiality;
  /** The most open level of the documents a row rests on; null where it rests on none, since a person wrote it. */
  readonly openFrom: (row: RowRecord) => Confidentiality | null;
  /** The same of those that tell the day of an event. */
  readonly datedFrom: (row: RowRecord) => Confidentiality | null;
}

/** What lists show of an entry, worked out from its rows and kept beside it. */
export interface Listing {
  readonly columns: ListingColumns;
  /** Of an instrument. */
  readonly standing: KeptStatus | null;
}

export interface ListingColumns {
  readonly title_ar: string;
  readonly title_en: string;
  readonly title_fr: string;
  readonly type: string | null;
  readonly status: string | null;
  readonly listed_on: string | null;
  /** Who takes part, for those from whom nothing is hidden. */
  readonly actors: readonly string[];
  readonly fields: readonly string[];
  /** Of an organisation, the State whose body it is. */
  readonly of_state: string | null;
}

/** What the calendar and other entries have to do with it. */
export interface Around {
  readonly today: string;
  /** Of a statement: the day on which it was made. */
  readonly spokenOn: string | null;
}

export function listingOf(entry: Described, { today, spokenOn }: Around): Listing {
  const { kind, rows } = entry;
  const names = rowsIn(rows, 'name');
  const own = rowsIn(rows, OWN_TABLE[kind])[0] ?? {};
  const standing = kind === 'instrument' ? deriveStatus(eventsOf(entry), today) : null;
  const [type, status, day] = SHOWN[kind] ?? [];
  return {
    columns: {
      title_ar: titleIn(names, 'ar'), title_en: titleIn(names, 'en'), title_fr: titleIn(names, 'fr'),
      type: textIn(own, type),
      status: standing?.status ?? textIn(own, status),
      listed_on: standing?.status_date ?? spokenOn ?? textIn(own, day),
      actors: shownActors(kind, rows),
      fields: shownFields(rows),
      of_state: stateOf(entry),
    },
    standing,
  };
}

/** The columns of a kind's own row that lists show as type, status and day. */
const SHOWN: Partial<Record<EntryKind, readonly [type?: string | undefined, status?: string | undefined, day?: string | undefined]>> = {
  organisation: ['kind'],
  instrument: ['type'],
  meeting: ['type', 'status', 'date_min'],
  activity: ['type', 'status', 'date_min'],
  commitment: ['force', undefined, 'due_min'],
};

export function textIn(row: RowRecord, column: string | undefined): string | null {
  const value = column === undefined ? null : row[column];
  return typeof value === 'string' ? value : null;
}

/** The State whose body an organisation is, as far as all who see it may know its names. */
export function stateOf({ kind, rows, openFrom, confidentiality }: Described): string | null {
  if (kind !== 'organisation') return null;
  const [own = {}] = rowsIn(rows, 'organisation');
  const names = rowsIn(rows, 'name')
    .filter((name) => !isStricter(openFrom(name) ?? 'public', confidentiality))
    .flatMap((name) => LANGUAGES.filter((language) => language === name['language']).map((language) => ({ value: String(name['value']), language })));
  return stateOfBody({ kind: String(own['kind']), stateCode: textIn(own, 'state_code'), names });
}

const LANGUAGES = ['ar', 'en', 'fr'] as const;

const eventsOf = ({ rows, openFrom, datedFrom }: Described) => rowsIn(rows, 'instrument_event').map((row) => ({
  type: String(row['type']), min: textIn(row, 'date_min'), max: textIn(row, 'date_max'), perParty: textIn(row, 'per_party'), level: openFrom(row) ?? 'public' as const, dateLevel: datedFrom(row) ?? 'public' as const,
}));

/** As `titleFromNames` has it for those who may not see every name. */
const FORMS = ['short', 'official', 'title', 'composed', 'acronym', 'transliteration', 'variant', 'former'];

function titleIn(names: readonly RowRecord[], language: 'ar' | 'en' | 'fr'): string {
  const order = ({ language: written, form, value }: RowRecord): readonly (number | string)[] =>
    [Number(written !== language), Number(form === 'acronym' || form === 'former'), FORMS.indexOf(String(form)), String(written), String(value)];
  const best = names.reduce<RowRecord | null>((first, name) => (first === null || comesBefore(order(name), order(first)) ? name : first), null);
  return best === null ? '' : String(best['value']);
}

function comesBefore(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? 0;
    if (part !== against) return part < against;
  }
  return false;
}

/** True when lists would show the same. */
export const isSameListing = (one: Listing, other: Listing): boolean => JSON.stringify(one) === JSON.stringify(other);
