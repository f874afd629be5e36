import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { matchKey, statusOf, type InstrumentEventType } from '@mithaq/register';
import { z } from 'zod';
import type { Insertable, Kysely, Transaction } from 'kysely';
import { deriveListing } from '../src/entries/settle.ts';
import type { Database } from '../src/platform/database/tables.ts';
import { inTransaction } from '../src/platform/database/connect.ts';
import { indexEntries } from '../src/search/index-entry.ts';

/** The register of the comparison with other platforms: 2,000 organisations, 5,000 people, 10,000 instruments. */

const Organisation = z.object({ id: z.number(), name: z.string(), acronym: z.string() });
const Person = z.object({ id: z.number(), name: z.string(), office: z.string(), organisation: z.number() });
const Instrument = z.object({
  id: z.number(), type: z.string(), status: z.string(), date: z.string(), title: z.string(), place: z.string(), fields: z.array(z.string()), modalities: z.array(z.string()),
  parties: z.array(z.number()), signatories: z.array(z.number()),
});
export type TestInstrument = z.infer<typeof Instrument>;

/** Our words for theirs. */
const TYPES: Readonly<Record<string, string>> = { action_plan: 'joint_action_plan', declaration: 'joint_declaration', programme: 'executive_programme' };
const EVENTS: Readonly<Record<string, InstrumentEventType>> = {
  negotiation: 'negotiation_round', signed: 'signature', in_force: 'entry_into_force', expired: 'expiry', terminated: 'termination',
};

export interface TestRegister {
  readonly organisations: readonly z.infer<typeof Organisation>[];
  readonly people: readonly z.infer<typeof Person>[];
  readonly instruments: readonly TestInstrument[];
}

/** Reads the register from its folder; null where it is not at hand. */
export function readTestRegister(folder: string): TestRegister | null {
  if (!existsSync(`${folder}/instruments.jsonl`)) return null;
  const lines = <T>(file: string, schema: z.ZodType<T>): T[] =>
    readFileSync(`${folder}/${file}.jsonl`, 'utf8').trim().split('\n').map((line) => schema.parse(JSON.parse(line)));
  return { organisations: lines('organisations', Organisation), people: lines('people', Person), instruments: lines('instruments', Instrument) };
}

/** Numbers of the test register and ids of ours. */
export interface Ids {
  readonly organisation: (n: number) => string;
  readonly person: (n: number) => string;
}

interface Rows {
  entry: Insertable<Database['entry']>[];
  name: Insertable<Database['name']>[];
  organisation: Insertable<Database['organisation']>[];
  person: Insertable<Database['person']>[];
  office: Insertable<Database['office']>[];
  instrument: Insertable<Database['instrument']>[];
  instrument_event: Insertable<Database['instrument_event']>[];
  actor_role: Insertable<Database['actor_role']>[];
  entry_topic: Insertable<Database['entry_topic']>[];
}

const noRows = (): Rows => ({ entry: [], name: [], organisation: [], person: [], office: [], instrument: [], instrument_event: [], actor_role: [], entry_topic: [] });

const BATCH = 500;

/** Puts the whole register in, many at a time; gives the ids and how many instruments went in a second. */
export async function loadTestRegister(database: Kysely<Database>, register: TestRegister, today: string): Promise<{ ids: Ids; perSecond: number }> {
  const organisations = new Map(register.organisations.map(({ id }) => [id, randomUUID()]));
  const people = new Map(register.people.map(({ id }) => [id, randomUUID()]));
  const ids: Ids = { organisation: (n) => organisations.get(n) ?? '', person: (n) => people.get(n) ?? '' };
  await inBatches(database, register.organisations, (rows, { id, name, acronym }) => {
    const entryId = ids.organisation(id);
    rows.entry.push({ id: entryId, kind: 'organisation', confidentiality: 'public' });
    rows.organisation.push({ id: entryId });
    rows.name.push(named(entryId, 'official', name), named(entryId, 'acronym', acronym));
  });
  await inBatches(database, register.people, (rows, { id, name, office, organisation }) => {
    const entryId = ids.person(id);
    rows.entry.push({ id: entryId, kind: 'person', confidentiality: 'public' });
    rows.person.push({ id: entryId });
    rows.name.push(named(entryId, 'official', name));
    rows.office.push({ person_id: entryId, organisation_id: ids.organisation(organisation), title: office });
  });
  const began = performance.now();
  await inBatches(database, register.instruments, (rows, instrument) => addInstrument(rows, instrument, { ids, today }));
  return { ids, perSecond: (register.instruments.length / (performance.now() - began)) * 1000 };
}

function named(entryId: string, form: 'official' | 'acronym' | 'title', value: string): Insertable<Database['name']> {
  return { entry_id: entryId, form, language: 'ar', value, match_key: matchKey(value, 'ar') };
}

/** The rows of one instrument; tells its id. */
export function instrumentRows(instrument: TestInstrument, world: { ids: Ids; today: string }): { id: string; rows: Rows } {
  const rows = noRows();
  return { id: addInstrument(rows, instrument, world), rows };
}

function addInstrument(rows: Rows, { type, status, date, title, place, ...more }: TestInstrument, { ids, today }: { ids: Ids; today: string }): string {
  const id = randomUUID();
  const event = EVENTS[status] ?? 'signature';
  const standing = statusOf([{ type: event, min: date, max: date, perParty: null }], today);
  rows.entry.push({ id, kind: 'instrument', confidentiality: 'public' });
  rows.instrument.push({ id, type: TYPES[type] ?? type, place, status: standing.status, status_date: standing.date });
  rows.name.push(named(id, 'title', title));
  rows.instrument_event.push({ instrument_id: id, type: event, date_as_written: date, date_edtf: date, date_min: date, date_max: date, date_calendar: 'gregorian' });
  for (const [seq, party] of more.parties.entries()) {
    rows.actor_role.push({ entry_id: id, actor_id: ids.organisation(party), role: 'party', seq });
    rows.actor_role.push({ entry_id: id, actor_id: ids.person(more.signatories[seq] ?? 1), role: 'signatory', on_behalf_of: ids.organisation(party), seq });
  }
  for (const words of more.fields) rows.entry_topic.push({ entry_id: id, scheme: 'field', code: words, words });
  for (const words of more.modalities) rows.entry_topic.push({ entry_id: id, scheme: 'modality', code: words, words });
  return id;
}

async function inBatches<T>(database: Kysely<Database>, items: readonly T[], add: (rows: Rows, item: T) => void): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    const rows = noRows();
    for (const item of items.slice(start, start + BATCH)) add(rows, item);
    await inTransaction(database, async (transaction) => {
      await writeRows(transaction, rows);
      const ids = rows.entry.flatMap(({ id }) => (id === undefined ? [] : [id]));
      await deriveListing(transaction, ids);
      await indexEntries(transaction, ids);
    });
  }
}

/** Writes rows table by table; an owner before what belongs to it. */
export async function writeRows(transaction: Transaction<Database>, rows: Rows): Promise<void> {
  const { entry, organisation, person, instrument, name, office, instrument_event: events, actor_role: roles, entry_topic: topics } = rows;
  if (entry.length > 0) await transaction.insertInto('entry').values(entry).execute();
  if (organisation.length > 0) await transaction.insertInto('organisation').values(organisation).execute();
  if (person.length > 0) await transaction.insertInto('person').values(person).execute();
  if (instrument.length > 0) await transaction.insertInto('instrument').values(instrument).execute();
  if (name.length > 0) await transaction.insertInto('name').values(name).execute();
  if (office.length > 0) await transaction.insertInto('office').values(office).execute();
  if (events.length > 0) await transaction.insertInto('instrument_event').values(events).execute();
  if (roles.length > 0) await transaction.insertInto('actor_role').values(roles).execute();
  if (topics.length > 0) await transaction.insertInto('entry_topic').values(topics).execute();
}
