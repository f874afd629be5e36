import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Confidentiality, Database, EntryKind } from '../platform/database/tables.ts';
import { dropFromIndex, putRows } from './index-document.ts';

export { dropFromIndex } from './index-document.ts';

interface EntryText {
  readonly entry_id: string;
  readonly language: string | null;
  readonly text: string;
  /** Names come first, the best of them first of all. */
  readonly rank: number;
}

/**
 * Makes entries findable by their names, by what is written in them and by the names of those who take part, in the
 * transaction that changed them. Entries that are no more leave the index.
 */
export async function indexEntries(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return;
  const changed = await write(transaction, asked);
  // who carries the name of someone is found by it as long as that one is called so, and may be seen
  const others = await referring(transaction, changed);
  await write(transaction, others.filter((id) => !asked.includes(id)));
}

/** Writes the rows of these entries; tells which of them had another title or level before. */
async function write(transaction: Transaction<Database>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const entries = await transaction
    .selectFrom('entry')
    .leftJoin('search_row', 'search_row.id', 'entry.id')
    .leftJoin('search_text', 'search_text.id', 'entry.id')
    .select(['entry.id', 'entry.kind', 'entry.confidentiality', 'search_text.title as title_before', 'search_row.confidentiality as level_before'])
    .where('entry.id', 'in', ids)
    .execute();
  const found = new Set(entries.map(({ id }) => id));
  await dropFromIndex(transaction, ids.filter((id) => !found.has(id)));
  const texts = Map.groupBy(await textsOf(transaction, entries), ({ entry_id }) => entry_id);
  const rows = entries.map(({ id, kind, confidentiality }) => {
    const [first, ...rest] = texts.get(id) ?? [];
    return { id, kind, confidentiality, language: first?.language ?? null, title: first?.text ?? '', texts: rest.map(({ text }) => text) };
  });
  await putRows(transaction, rows);
  const before = new Map(entries.map((entry) => [entry.id, entry]));
  const isOther = ({ id, title, confidentiality }: (typeof rows)[number]): boolean => {
    const { title_before: called = null, level_before: level = null } = before.get(id) ?? {};
    return (called ?? title) !== title || (level ?? confidentiality) !== confidentiality;
  };
  return rows.filter(isOther).map(({ id }) => id);
}

/**
 * From which level on a row may be seen: the most open one of the documents it rests on; null where it rests on none,
 * since a person wrote it. A row that is closed to some who see the entry is not indexed, else a search would tell what
 * the page hides.
 */
const openFrom = (item: string) => sql<number | null>`(
    select min(coalesce(array_position(array['public', 'internal', 'restricted'], document.confidentiality), 1))
    from assertion left join document on document.id = assertion.document_id
    where assertion.item_id = ${sql.ref(item)}
  )`;

type Texts = (ids: RawBuilder<unknown>) => RawBuilder<unknown>;

/** Where the words of a kind of entry stand. Names come first of all, the best of them first. */
const SOURCES: readonly { readonly kinds: readonly EntryKind[] | 'all'; readonly texts: Texts }[] = [
  { kinds: 'all', texts: (ids) => sql`
    select entry_id, language, value as text, ${openFrom('name.id')} as open_from,
      case form when 'title' then 0 when 'official' then 1 when 'short' then 2 when 'acronym' then 3 else 4 end as rank
    from name where entry_id = any(${ids})` },
  { kinds: ['commitment'], texts: (ids) => sql`select id, null, text, null, 5 from commitment where id = any(${ids})` },
  { kinds: ['statement'], texts: (ids) => sql`select id, null, concat_ws(' ', occasion, on_behalf_of), null, 5 from statement where id = any(${ids})` },
  { kinds: ['statement'], texts: (ids) => sql`select statement_id, null, words, ${openFrom('position.id')}, 6 from position where statement_id = any(${ids})` },
  { kinds: ['meeting'], texts: (ids) => sql`select meeting_id, null, title, ${openFrom('agenda_item.id')}, 6 from agenda_item where meeting_id = any(${ids})` },
  { kinds: ['person'], texts: (ids) => sql`select person_id, null, title, ${openFrom('office.id')}, 6 from office where person_id = any(${ids})` },
  { kinds: ['instrument', 'meeting', 'activity', 'commitment', 'statement'], texts: (ids) => sql`
    select entry_id, null, words, ${openFrom('entry_topic.id')}, 7 from entry_topic where entry_id = any(${ids})` },
];

/** Only what the kinds at hand can have is asked: a single entry is indexed with every act. */
async function textsOf(transaction: Transaction<Database>, entries: readonly Indexed[]): Promise<EntryText[]> {
  if (entries.length === 0) return [];
  const kinds = new Set(entries.map(({ kind }) => kind));
  const ids = sql`${entries.map(({ id }) => id)}::uuid[]`;
  const asked = SOURCES.filter((source) => source.kinds === 'all' || source.kinds.some((kind) => kinds.has(kind))).map(({ texts }) => texts(ids));
  const { rows } = await sql<EntryText & Closed>`${sql.join(asked, sql` union all `)} order by rank, text`.execute(transaction);
  const isOpen = openTo(entries);
  return [...rows.filter(isOpen), ...(await namesOfActors(transaction, entries, isOpen))];
}

interface Indexed {
  readonly id: string;
  readonly kind: EntryKind;
  readonly confidentiality: Confidentiality;
}

interface Closed {
  readonly entry_id: string;
  readonly open_from: number | null;
}

/** Tells whether all who see an entry may see a row of it. */
function openTo(entries: readonly Indexed[]): (row: Closed) => boolean {
  const levels = new Map(entries.map(({ id, confidentiality }) => [id, levelOf(confidentiality)]));
  return ({ entry_id, open_from: from }) => from === null || from <= (levels.get(entry_id) ?? 0);
}

const levelOf = (confidentiality: Confidentiality): number => ['public', 'internal', 'restricted'].indexOf(confidentiality) + 1;

/**
 * What those who take part are called, as far as they may be seen by whoever sees the entry. Asked in two steps, as
 * above without joins: those took seconds wherever the tables had not been counted yet.
 */
async function namesOfActors(transaction: Transaction<Database>, entries: readonly Indexed[], isOpen: (row: Closed) => boolean): Promise<EntryText[]> {
  const ids = entries.map(({ id }) => id);
  const { rows } = await sql<Closed & { actors: (string | null)[] }>`
    select entry_id, array[actor_id, acting_through, on_behalf_of] as actors, ${openFrom('actor_role.id')} as open_from
    from actor_role where entry_id = any(${ids}::uuid[])`.execute(transaction);
  const roles = rows.filter(isOpen);
  const actors = [...new Set(roles.flatMap((role) => role.actors))].filter((actor) => actor !== null);
  if (actors.length === 0) return [];
  const { rows: names } = await sql<{ entry_id: string; value: string; confidentiality: Confidentiality }>`
    select name.entry_id, name.value, (select confidentiality from entry where entry.id = name.entry_id) as confidentiality
    from name where name.entry_id = any(${actors}::uuid[]) and name.form in ('official', 'short', 'acronym', 'title')
    order by name.value`.execute(transaction);
  const called = Map.groupBy(names, ({ entry_id }) => entry_id);
  return roles.flatMap(({ entry_id, actors: parts }) =>
    [...new Set(parts)]
      .flatMap((part) => (part === null ? [] : (called.get(part) ?? [])))
      .filter(({ confidentiality }) => isOpen({ entry_id, open_from: levelOf(confidentiality) }))
      .map(({ value }) => ({ entry_id, language: null, text: value, rank: 8 })),
  );
}

async function referring(transaction: Transaction<Database>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await transaction
    .selectFrom('actor_role')
    .select('entry_id')
    .distinct()
    .where((where) => where.or([where('actor_id', 'in', ids), where('acting_through', 'in', ids), where('on_behalf_of', 'in', ids)]))
    .execute();
  return rows.map(({ entry_id }) => entry_id);
}

