import { sql } from 'kysely';
import type { Register } from '../platform/act.ts';
import { dropFromIndex, indexEntries } from '../search/index-entry.ts';
import { isSameListing, listingOf, type Listing, type ListingColumns } from './listing.ts';
import { readStanding, type Standing } from './standing.ts';

/** What settling needs of an act. */
export type Settling = Pick<Register, 'transaction' | 'reading' | 'writing' | 'today'>;

/**
 * What follows from a change of entries, in the same transaction: status, what lists show, the search index. Entries that
 * the act has made are given as they stand; the others are read.
 */
export async function settle(register: Settling, ids: readonly string[], made: readonly Standing[] = []): Promise<void> {
  const read = ids.length === 0 ? [] : await readStanding(await register.reading(), ids);
  const there = new Set(read.map(({ id }) => id));
  await dropFromIndex(register.transaction, ids.filter((id) => !there.has(id)));
  await keepListings(register, [...made, ...read]);
  await indexEntries(register, [...made, ...read]);
}

/** Works out anew what lists show of entries, and writes it where it has changed. */
export async function keepListings(register: Settling, entries: readonly Standing[]): Promise<void> {
  const days = await daysOfStatements(register, entries.filter(({ kind }) => kind === 'statement').map(({ id }) => id));
  // the day of a statement comes from elsewhere
  const changed = entries.filter(({ isListed, kind }) => !isListed || kind === 'statement').flatMap((entry) => {
    const listing = listingOf(entry, { today: register.today, spokenOn: days.get(entry.id) ?? null });
    return isSameListing(listing, entry.listing) ? [] : [{ id: entry.id, listing }];
  });
  if (changed.length === 0) return;
  // rows that still wait cannot be changed
  const transaction = await register.reading();
  const instruments = changed.filter(({ listing }) => listing.standing !== null).map(({ id }) => id);
  if (instruments.length > 0) await transaction.deleteFrom('instrument_status_seen').where('instrument_id', 'in', instruments).execute();
  for (const { id, listing } of changed) {
    const { entry, instrument } = derivedColumns(listing);
    register.writing.update('entry', [{ id, ...entry }]);
    if (instrument !== undefined) register.writing.update('instrument', [{ id, ...instrument }]);
    register.writing.add('instrument_status_seen', statusSeen(id, listing));
  }
}

/** The columns in which a listing is kept. */
export function derivedColumns({ columns, standing }: Listing): { readonly entry: ListingColumns; readonly instrument?: object } {
  if (standing === null) return { entry: columns };
  const { status, status_date, status_until } = standing;
  return { entry: columns, instrument: { status, status_date, status_until } };
}

/** The rows for those who may not see every event of an instrument. */
export const statusSeen = (id: string, { standing }: Listing) => (standing?.seen ?? []).map((seen) => ({ instrument_id: id, ...seen }));

const LEVELS = sql`array['public', 'internal', 'restricted']`;

/** The day of the meeting, else the earliest on which a document that tells of the statement came out. */
async function daysOfStatements(register: Settling, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; day: string | null }>`
    select entry.id, coalesce(
      (select meeting.date_min from statement join meeting on meeting.id = statement.meeting_id where statement.id = entry.id),
      (select min(coalesce(segment.published_on, document.published_on))
        from assertion join document on document.id = assertion.document_id
        left join segment on segment.document_id = document.id and segment.seq = assertion.segment_seq
        where assertion.entry_id = entry.id
          and array_position(${LEVELS}, document.confidentiality) <= array_position(${LEVELS}, entry.confidentiality))) as day
    from entry where entry.id = any(${ids}::uuid[])`.execute(await register.reading());
  return new Map(rows.flatMap(({ id, day }) => (day === null ? [] : [[id, day]])));
}
