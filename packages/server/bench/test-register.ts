import { existsSync, readFileSync } from 'node:fs';
import { matchKey, type InstrumentEventType } from '@mithaq/register';
import { z } from 'zod';
import { Ledger } from '../src/entries/ledger.ts';
import type { NewRows } from '../src/entries/rows.ts';
import { perform, type Acting } from '../src/platform/act.ts';
import type { EntryKind } from '../src/platform/database/tables.ts';
import { newId } from '../src/platform/new-id.ts';

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

/** An entry as it is handed to the ledger. */
export interface TestEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly rows: NewRows;
}

const BATCH = 500;

/** Puts the whole register in, many entries an act; gives the ids and how many instruments went in a second. */
export async function loadTestRegister(acting: Acting, register: TestRegister): Promise<{ ids: Ids; perSecond: number }> {
  const organisations = new Map(register.organisations.map(({ id }) => [id, newId()]));
  const people = new Map(register.people.map(({ id }) => [id, newId()]));
  const ids: Ids = { organisation: (n) => organisations.get(n) ?? '', person: (n) => people.get(n) ?? '' };
  await inBatches(acting, register.organisations, ({ id: n, name, acronym }) => {
    const id = ids.organisation(n);
    return { id, kind: 'organisation', rows: { organisation: [{ id }], name: [named(id, 'official', name), named(id, 'acronym', acronym)] } };
  });
  await inBatches(acting, register.people, ({ id: n, name, office, organisation }) => {
    const id = ids.person(n);
    const held = { id: newId(), person_id: id, organisation_id: ids.organisation(organisation), title: office };
    return { id, kind: 'person', rows: { person: [{ id }], name: [named(id, 'official', name)], office: [held] } };
  });
  const began = performance.now();
  await inBatches(acting, register.instruments, (instrument) => testInstrument(instrument, ids));
  return { ids, perSecond: (register.instruments.length / (performance.now() - began)) * 1000 };
}

function named(entryId: string, form: 'official' | 'acronym' | 'title', value: string) {
  return { id: newId(), entry_id: entryId, form, language: 'ar', value, match_key: matchKey(value, 'ar') };
}

/** One instrument with its parties, signatories, topics and event. */
export function testInstrument({ type, status, date, title, place, ...more }: TestInstrument, ids: Ids): TestEntry {
  const id = newId();
  const roles = more.parties.flatMap((party, seq) => [
    { id: newId(), entry_id: id, actor_id: ids.organisation(party), role: 'party', seq },
    { id: newId(), entry_id: id, actor_id: ids.person(more.signatories[seq] ?? 1), role: 'signatory', on_behalf_of: ids.organisation(party), seq },
  ]);
  const topics = (scheme: 'field' | 'modality', words: readonly string[]) => words.map((word) => ({ id: newId(), entry_id: id, scheme, code: word, words: word }));
  return {
    id,
    kind: 'instrument',
    rows: {
      instrument: [{ id, type: TYPES[type] ?? type, place }],
      name: [named(id, 'title', title)],
      instrument_event: [{
        id: newId(), instrument_id: id, type: EVENTS[status] ?? 'signature', date_as_written: date, date_edtf: date, date_min: date, date_max: date, date_calendar: 'gregorian',
      }],
      actor_role: roles,
      entry_topic: [...topics('field', more.fields), ...topics('modality', more.modalities)],
    },
  };
}

/** Two acts are under way at a time: while one is written the next is made ready. */
async function inBatches<T>(acting: Acting, items: readonly T[], entryOf: (item: T) => TestEntry): Promise<void> {
  let next = 0;
  const takeTurns = async (): Promise<void> => {
    while (next < items.length) {
      const start = next;
      next += BATCH;
      await record(acting, items.slice(start, start + BATCH).map(entryOf));
    }
  };
  await Promise.all([takeTurns(), takeTurns()]);
}

/** One act: its permission, the entries with all that follows from them, and the trace. */
export async function record(acting: Acting, entries: readonly TestEntry[]): Promise<void> {
  await perform(acting, { deed: 'accept' }, async (register) => {
    const ledger = new Ledger(register);
    for (const { id, kind, rows } of entries) ledger.make({ id, kind, confidentiality: 'public', is_sample: false }, rows);
    await ledger.close();
    return register.actId;
  });
}
