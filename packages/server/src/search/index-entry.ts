import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Database, EntryKind } from '../platform/database/tables.ts';
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
    .select(['entry.id', 'entry.kind', 'entry.confidentiality', 'search_row.title as title_before', 'search_row.confidentiality as level_before'])
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

/** A level as a number, so that levels can be compared. */
const level = (column: string) => sql`array_position(array['public', 'internal', 'restricted'], ${sql.ref(column)})`;

/**
 * What whoever may see the entry may also see of it: a row that rests on documents of a higher level only is not
 * indexed, else a search would tell what the page hides. A row that rests on none was written by a person.
 */
const open = (item: string) => sql<boolean>`coalesce((
    select bool_or(document.id is null or ${level('document.confidentiality')} <= ${level('entry.confidentiality')})
    from assertion left join document on document.id = assertion.document_id
    where assertion.item_id = ${sql.ref(item)}
  ), true)`;

/** Where the words of a kind of entry stand. Names come first of all, the best of them first. */
const SOURCES: readonly { readonly kinds: readonly EntryKind[] | 'all'; readonly texts: RawBuilder<EntryText> }[] = [
  { kinds: 'all', texts: sql`
    select name.entry_id, name.language, name.value as text,
      case name.form when 'title' then 0 when 'official' then 1 when 'short' then 2 when 'acronym' then 3 else 4 end as rank
    from wanted as entry join name on name.entry_id = entry.id where ${open('name.id')}` },
  { kinds: ['commitment'], texts: sql`select entry.id, null, commitment.text, 5 from wanted as entry join commitment on commitment.id = entry.id` },
  { kinds: ['statement'], texts: sql`
    select entry.id, null, concat_ws(' ', statement.occasion, statement.on_behalf_of), 5 from wanted as entry join statement on statement.id = entry.id` },
  { kinds: ['statement'], texts: sql`
    select entry.id, null, position.words, 6 from wanted as entry join position on position.statement_id = entry.id where ${open('position.id')}` },
  { kinds: ['meeting'], texts: sql`
    select entry.id, null, agenda_item.title, 6 from wanted as entry join agenda_item on agenda_item.meeting_id = entry.id where ${open('agenda_item.id')}` },
  { kinds: ['person'], texts: sql`
    select entry.id, null, office.title, 6 from wanted as entry join office on office.person_id = entry.id where ${open('office.id')}` },
  { kinds: ['instrument', 'meeting', 'activity', 'commitment', 'statement'], texts: sql`
    select entry.id, null, entry_topic.words, 7 from wanted as entry join entry_topic on entry_topic.entry_id = entry.id where ${open('entry_topic.id')}` },
  { kinds: ['instrument', 'meeting', 'activity', 'commitment', 'statement'], texts: sql`
    select entry.id, null, actor_name.value, 8
    from wanted as entry
    join actor_role on actor_role.entry_id = entry.id
    cross join lateral (values (actor_role.actor_id), (actor_role.acting_through), (actor_role.on_behalf_of)) as part (id)
    join entry as actor on actor.id = part.id and ${level('actor.confidentiality')} <= ${level('entry.confidentiality')}
    join name as actor_name on actor_name.entry_id = actor.id and actor_name.form in ('official', 'short', 'acronym', 'title')
    where ${open('actor_role.id')}` },
];

/** Only what the kinds at hand can have is asked: a single entry is indexed with every act. */
async function textsOf(transaction: Transaction<Database>, entries: readonly { readonly id: string; readonly kind: EntryKind }[]): Promise<EntryText[]> {
  if (entries.length === 0) return [];
  const kinds = new Set(entries.map(({ kind }) => kind));
  const asked = SOURCES.filter((source) => source.kinds === 'all' || source.kinds.some((kind) => kinds.has(kind))).map(({ texts }) => texts);
  const { rows } = await sql<EntryText>`
    with wanted as (select id, confidentiality from entry where id = any(${entries.map(({ id }) => id)}::uuid[]))
    ${sql.join(asked, sql` union all `)}
    order by rank, text`.execute(transaction);
  return rows;
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

