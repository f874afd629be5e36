import { sql, type Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
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
  const renamed = await write(transaction, asked);
  // who carries a name of someone renamed is found by the new one from now on
  const others = await referring(transaction, renamed);
  await write(transaction, others.filter((id) => !asked.includes(id)));
}

/** Writes the rows of these entries; tells which of them had another title before. */
async function write(transaction: Transaction<Database>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const entries = await transaction
    .selectFrom('entry')
    .leftJoin('search_row', 'search_row.id', 'entry.id')
    .select(['entry.id', 'entry.kind', 'entry.confidentiality', 'search_row.title as before'])
    .where('entry.id', 'in', ids)
    .execute();
  const found = new Set(entries.map(({ id }) => id));
  await dropFromIndex(transaction, ids.filter((id) => !found.has(id)));
  const texts = Map.groupBy(await textsOf(transaction, [...found]), ({ entry_id }) => entry_id);
  const rows = entries.map(({ id, kind, confidentiality }) => {
    const [first, ...rest] = texts.get(id) ?? [];
    return { id, kind, confidentiality, language: first?.language ?? null, title: first?.text ?? '', texts: rest.map(({ text }) => text) };
  });
  await putRows(transaction, rows);
  const before = new Map(entries.map((entry) => [entry.id, entry.before]));
  return rows.filter(({ id, title }) => (before.get(id) ?? title) !== title).map(({ id }) => id);
}

/** A level as a number, so that levels can be compared. */
const level = (column: string) => sql`array_position(array['public', 'internal', 'restricted'], ${sql.ref(column)})`;

/**
 * What whoever may see the entry may also see of it: a row that rests on documents of a higher level only is not
 * indexed, else a search would tell what the page hides.
 */
const open = (item: string) => sql<boolean>`not exists (
    select 1 from assertion join document on document.id = assertion.document_id
    where assertion.item_id = ${sql.ref(item)} and ${level('document.confidentiality')} > ${level('entry.confidentiality')}
  ) or exists (
    select 1 from assertion left join document on document.id = assertion.document_id
    where assertion.item_id = ${sql.ref(item)} and (document.id is null or ${level('document.confidentiality')} <= ${level('entry.confidentiality')})
  )`;

async function textsOf(transaction: Transaction<Database>, ids: readonly string[]): Promise<EntryText[]> {
  if (ids.length === 0) return [];
  const wanted = sql`(${sql.join(ids.map((id) => sql`${id}::uuid`))})`;
  const { rows } = await sql<EntryText>`
    select name.entry_id, name.language, name.value as text,
      case name.form when 'title' then 0 when 'official' then 1 when 'short' then 2 when 'acronym' then 3 else 4 end as rank
    from name join entry on entry.id = name.entry_id where entry.id in ${wanted} and (${open('name.id')})
    union all
    select commitment.id, null, commitment.text, 5 from commitment where commitment.id in ${wanted}
    union all
    select statement.id, null, concat_ws(' ', statement.occasion, statement.on_behalf_of), 5 from statement where statement.id in ${wanted}
    union all
    select position.statement_id, null, position.words, 6 from position join entry on entry.id = position.statement_id
    where entry.id in ${wanted} and (${open('position.id')})
    union all
    select agenda_item.meeting_id, null, agenda_item.title, 6 from agenda_item join entry on entry.id = agenda_item.meeting_id
    where entry.id in ${wanted} and (${open('agenda_item.id')})
    union all
    select office.person_id, null, office.title, 6 from office join entry on entry.id = office.person_id
    where entry.id in ${wanted} and (${open('office.id')})
    union all
    select entry_topic.entry_id, null, entry_topic.words, 7 from entry_topic join entry on entry.id = entry_topic.entry_id
    where entry.id in ${wanted} and (${open('entry_topic.id')})
    union all
    select actor_role.entry_id, null, actor_name.value, 8
    from actor_role
    join entry on entry.id = actor_role.entry_id
    join entry as actor on actor.id in (actor_role.actor_id, actor_role.acting_through, actor_role.on_behalf_of)
      and ${level('actor.confidentiality')} <= ${level('entry.confidentiality')}
    join name as actor_name on actor_name.entry_id = actor.id and actor_name.form in ('official', 'short', 'acronym', 'title')
    where entry.id in ${wanted} and (${open('actor_role.id')})
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

