import { sql, type Transaction } from 'kysely';
import { isStricter } from '../entries/levels.ts';
import { stateOf, textIn } from '../entries/listing.ts';
import { OWN_TABLE, rowsIn, type LedgerTable, type RowRecord } from '../entries/rows.ts';
import { readStanding, type Standing } from '../entries/standing.ts';
import { namesOfState } from '../organisations/state-of-body.ts';
import type { Register } from '../platform/act.ts';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import { collectRows, type SearchRow } from './index-document.ts';

export { dropFromIndex } from './index-document.ts';

/** What indexing needs of an act. */
type Indexing = Pick<Register, 'transaction' | 'reading' | 'writing'>;

/**
 * Makes entries findable by their names, by what is written in them and by the names of those who take part, in the
 * transaction that changed them.
 */
export async function indexEntries(register: Indexing, entries: readonly Standing[]): Promise<void> {
  const changed = await write(register, entries);
  if (changed.length === 0) return;
  // who carries the name of someone is found by it as long as that one is called so, and may be seen
  const known = new Set(entries.map(({ id }) => id));
  const transaction = await register.reading();
  const others = await referring(transaction, changed);
  await write(register, await readStanding(transaction, others.filter((id) => !known.has(id))));
}

/** Writes the rows of these entries; tells which of them had another title or level before. */
async function write(register: Indexing, entries: readonly Standing[]): Promise<string[]> {
  const called = await namesOfActors(register.transaction, entries);
  const rows = entries.map((entry) => searchRow(entry, called));
  await collectRows(register.writing, rows);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return entries
    .filter(({ id, confidentiality, indexed }) => indexed !== null && (indexed.title !== titles.get(id) || indexed.confidentiality !== confidentiality))
    .map(({ id }) => id);
}

type Called = (actor: string, entry: Standing) => readonly string[];

function searchRow(entry: Standing, called: Called): SearchRow {
  const { id, kind, confidentiality } = entry;
  const [first, ...others] = namesOf(entry);
  return {
    id, kind, confidentiality,
    language: first === undefined ? null : textIn(first, 'language'),
    title: first === undefined ? '' : nameText(first),
    // in an order of their own, so that the same rows make the same row of the index
    texts: [...others.map(nameText), ...textsOf(entry).toSorted(), ...statesNamed(stateOf(entry)), ...actorsOf(entry).flatMap((actor) => called(actor, entry)).toSorted()],
  };
}

/**
 * The rows of an entry that all who see it may see. One that rests on stricter documents alone is not indexed, else a search
 * would tell what the page hides.
 */
function openRows({ rows, openFrom, confidentiality }: Standing, table: LedgerTable): readonly RowRecord[] {
  return rowsIn(rows, table).filter((row) => !isStricter(openFrom(row) ?? 'public', confidentiality));
}

/** The forms of name that an entry is called by, the best first. */
const FORMS = ['title', 'official', 'short', 'acronym'];
const isCalled = (name: RowRecord): boolean => FORMS.includes(String(name['form']));
const rankOf = (name: RowRecord): number => (isCalled(name) ? FORMS.indexOf(String(name['form'])) : FORMS.length);
const nameText = (name: RowRecord): string => textIn(name, 'value') ?? '';

/** The names, the best of them first. */
function namesOf(entry: Standing): readonly RowRecord[] {
  return openRows(entry, 'name').toSorted((a, b) => rankOf(a) - rankOf(b) || (nameText(a) < nameText(b) ? -1 : 1));
}

/** Where the words of an entry stand besides its names: in columns of its own row, each told by a field, and in one column of its other rows. */
const OWN_TEXTS: Partial<Record<LedgerTable, readonly (readonly [column: string, field: string])[]>> = {
  commitment: [['text', 'text']], statement: [['occasion', 'occasion'], ['on_behalf_of', 'on-behalf-of']],
};
const ROW_TEXTS: readonly (readonly [LedgerTable, column: string])[] = [['position', 'words'], ['agenda_item', 'title'], ['office', 'title'], ['entry_topic', 'words']];

function textsOf(entry: Standing): string[] {
  const own = OWN_TABLE[entry.kind];
  const open = (OWN_TEXTS[own] ?? []).filter(([, field]) => !isStricter(entry.ownOpenFrom(field) ?? 'public', entry.confidentiality));
  return [
    ...rowsIn(entry.rows, own).flatMap((row) => open.flatMap(([column]) => textIn(row, column) ?? [])),
    ...ROW_TEXTS.flatMap(([table, column]) => openRows(entry, table).flatMap((row) => textIn(row, column) ?? [])),
  ];
}

/** «حكومة الجمهورية التونسية» is found by «تونس», and so is whatever it takes part in. */
const statesNamed = (state: string | null): readonly string[] => (state === null ? [] : namesOfState(state));

/** Those who take part, each once, as far as all who see the entry may know. */
function actorsOf(entry: Standing): readonly string[] {
  const roles = openRows(entry, 'actor_role');
  return [...new Set(roles.flatMap((role) => ['actor_id', 'acting_through', 'on_behalf_of'].flatMap((column) => textIn(role, column) ?? [])))];
}

interface ActorName {
  readonly actor: string;
  readonly value: string;
  readonly confidentiality: Confidentiality;
}

/** What those who take part are called, as far as they may be seen by whoever sees the entry. */
async function namesOfActors(transaction: Transaction<Database>, entries: readonly Standing[]): Promise<Called> {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const actors = [...new Set(entries.flatMap(actorsOf))];
  const names = [
    ...actors.flatMap((actor) => known.get(actor) ?? []).flatMap((entry) =>
      [...rowsIn(entry.rows, 'name').filter(isCalled).map(nameText), ...statesNamed(stateOf(entry))]
        .map((value): ActorName => ({ actor: entry.id, value, confidentiality: entry.confidentiality }))),
    ...(await readNames(transaction, actors.filter((actor) => !known.has(actor)))),
  ];
  const called = Map.groupBy(names, ({ actor }) => actor);
  return (actor, entry) => (called.get(actor) ?? []).filter(({ confidentiality }) => !isStricter(confidentiality, entry.confidentiality)).map(({ value }) => value);
}

async function readNames(transaction: Transaction<Database>, actors: readonly string[]): Promise<readonly ActorName[]> {
  if (actors.length === 0) return [];
  const { rows } = await sql<ActorName>`
    select name.entry_id as actor, name.value, (select confidentiality from entry where entry.id = name.entry_id) as confidentiality
    from name where name.entry_id = any(${actors}::uuid[]) and name.form = any(${sql.val(FORMS)}::text[])`.execute(transaction);
  const states = await transaction.selectFrom('entry').select(['id', 'confidentiality', 'of_state']).where('id', 'in', actors).where('of_state', 'is not', null).execute();
  return [...rows, ...states.flatMap(({ id, confidentiality, of_state: state }) => statesNamed(state).map((value) => ({ actor: id, value, confidentiality })))];
}

async function referring(transaction: Transaction<Database>, ids: readonly string[]): Promise<string[]> {
  const rows = await transaction
    .selectFrom('actor_role')
    .select('entry_id')
    .distinct()
    .where((where) => where.or([where('actor_id', 'in', ids), where('acting_through', 'in', ids), where('on_behalf_of', 'in', ids)]))
    .execute();
  return rows.map(({ entry_id }) => entry_id);
}
