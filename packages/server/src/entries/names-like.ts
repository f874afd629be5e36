import { sql, type Kysely } from 'kysely';
import type { Actor } from '../platform/actor.ts';
import type { Database, EntryKind } from '../platform/database/tables.ts';
import { visibleLevel, visibleRow } from './visible-row.ts';

/** A name in the register that is like one that is looked for. */
export interface NameLike {
  /** The key that was looked for. */
  readonly key: string;
  readonly entry: string;
  readonly value: string;
  readonly form: string;
  readonly isSame: boolean;
}

/** Below this share of common trigrams two names are not worth comparing. */
const WORTH_COMPARING = 0.45;
const MOST_LIKE = 8;

/** Names of entries of one kind that are written like the keys: the same ones, and the likest of the others. */
export async function namesLike({ database, actor }: { database: Kysely<Database>; actor: Actor }, kind: EntryKind, keys: readonly string[]): Promise<readonly NameLike[]> {
  const wanted = [...new Set(keys)].filter((key) => key !== '');
  if (wanted.length === 0) return [];
  const seen = sql`entry.kind = ${kind} and ${visibleLevel(actor, 'entry.confidentiality')} and ${visibleRow(actor, 'name.id')}`;
  const { rows: same } = await sql<NameLike>`
    select name.match_key as key, name.entry_id as entry, name.value, name.form, true as "isSame"
    from name join entry on entry.id = name.entry_id
    where name.match_key = any(${wanted}) and ${seen}`.execute(database);
  const missing = wanted.filter((key) => !same.some((name) => name.key === key));
  if (missing.length === 0) return same;
  const { rows: like } = await sql<NameLike>`
    select wanted.key, found.entry, found.value, found.form, false as "isSame"
    from unnest(${missing}::text[]) as wanted(key)
    cross join lateral (
      select name.entry_id as entry, name.value, name.form, similarity(name.match_key, wanted.key) as likeness
      from name join entry on entry.id = name.entry_id
      where name.form <> 'title' and name.match_key % wanted.key and ${seen}
      order by similarity(name.match_key, wanted.key) desc limit ${MOST_LIKE}
    ) as found
    where found.likeness >= ${WORTH_COMPARING}`.execute(database);
  return [...same, ...like];
}
