import { sql, type Kysely } from 'kysely';

/**
 * Acts are written with fewer statements and looked after by fewer indexes, and instruments know from which day on the
 * calendar may have changed how they stand.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Acts are never removed, and whatever names one is written together with it: to look it up for every row would only take time. */
const NAMING_AN_ACT = ['entry', 'name', 'office', 'instrument_event', 'agenda_item', 'position', 'actor_role', 'entry_topic', 'assertion'];

const STATEMENTS = [
  // an act is written at its end, when all is known that its trace tells
  'alter table proposal alter constraint proposal_act_id_fkey deferrable initially deferred',
  'alter table act alter constraint act_undone_by_fkey deferrable initially deferred',
  ...NAMING_AN_ACT.map((table) => `alter table ${table} drop constraint ${table}_act_id_fkey`),

  // the other index of the same column serves equality too
  'drop index name_match',
  // most rows point nowhere
  'drop index actor_role_through',
  'create index actor_role_through on actor_role (acting_through) where acting_through is not null',
  'drop index actor_role_behalf',
  'create index actor_role_behalf on actor_role (on_behalf_of) where on_behalf_of is not null',
  'drop index instrument_event_party',
  'create index instrument_event_party on instrument_event (per_party) where per_party is not null',

  'alter table instrument add column status_until date',
  'create index instrument_until on instrument (status_until) where status_until is not null',
  // those that are there are looked at when the register is next opened
  'update instrument set status_until = current_date',
];
