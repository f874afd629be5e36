import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { Database, EntryKind } from '../platform/database/tables.ts';
import type { Actor } from '../platform/actor.ts';
import type { EntryLink } from './schema.ts';
import { seesEverything, visibleLevel, visibleRow } from './visible-row.ts';

/** Who reads, and in which language titles are wanted. */
export type Reader = Pick<Acting, 'actor' | 'language'>;

/** The order in which forms of name serve as title: the short one, where one is kept, is what a body is called by. */
const FORMS = sql`array_position(array['short', 'official', 'title', 'composed', 'acronym', 'transliteration', 'variant', 'former'], name.form)`;

const COLUMNS = { ar: 'title_ar', en: 'title_en', fr: 'title_fr' } as const;

/** The title of an entry in the reader's language, else in the first there is; null for one without a name. */
export function titleOf(reader: Reader, entry: string): RawBuilder<string | null> {
  if (!seesEverything(reader.actor)) return titleFromNames(reader, entry);
  const column = COLUMNS[reader.language];
  const table = /^(\w+)\.id$/u.exec(entry)?.[1];
  // where the row of the entry is at hand its own column does
  if (table !== undefined && ENTRY_ALIASES.has(table)) return sql<string | null>`${sql.ref(`${table}.${column}`)}`;
  return sql<string | null>`(select titled.${sql.ref(column)} from entry as titled where titled.id = ${sql.ref(entry)})`;
}

/** Names under which the queries of this folder know the table of entries. */
const ENTRY_ALIASES: ReadonlySet<string> = new Set(['entry', 'linked']);

/** The title worked out from the names, of which the reader may not see all. */
export function titleFromNames({ actor, language }: Reader, entry: string): RawBuilder<string | null> {
  return sql<string | null>`(select name.value from name where name.entry_id = ${sql.ref(entry)} and ${visibleRow(actor, 'name.id')}
    order by name.language <> ${sql.lit(language)}, name.form in ('acronym', 'former'), ${FORMS}, name.language, name.value limit 1)`;
}

/** A link to an entry as the reader may see it; null when she may not. */
export function linkOf(reader: Reader, entry: string): RawBuilder<EntryLink | null> {
  return sql<EntryLink | null>`(select ${linked(reader)} from entry as linked where linked.id = ${sql.ref(entry)} and ${visibleLevel(reader.actor, 'linked.confidentiality')})`;
}

/** The link to a row of entries that goes by the name of `linked`. As text, which is gathered faster than `jsonb`. */
export const linked = (reader: Reader): RawBuilder<EntryLink> =>
  sql<EntryLink>`json_build_object('id', linked.id, 'kind', linked.kind, 'title', coalesce(${titleOf(reader, 'linked.id')}, ''))`;

/** Titles of several entries; those the reader may not see are missing. */
export async function titlesOf(database: Kysely<Database>, reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, EntryLink>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; kind: EntryKind; title: string }>`
    select entry.id, entry.kind, coalesce(${titleOf(reader, 'entry.id')}, '') as title
    from entry where entry.id = any(${[...new Set(ids)]}::uuid[]) and ${visibleLevel(reader.actor, 'entry.confidentiality')}`.execute(database);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everything an actor may see, whatever the language: for comparing, not for showing. */
export const readerOf = (actor: Actor): Reader => ({ actor, language: 'ar' });
