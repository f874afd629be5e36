import { sql } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { LISTED } from './kinds.ts';
import { keysOfName } from './name-keys.ts';
import { NOTHING } from './listed.ts';
import { titleOf } from './titles.ts';
import { visibleLevel, visibleRow } from './visible-row.ts';

export interface Suggestion {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly note: string | null;
}

const MOST = 10;

/** Entries whose name begins with, holds, or is written like what was typed, best first. */
export async function suggest(acting: Acting, q: string, kind: EntryKind | undefined): Promise<Suggestion[]> {
  const keys = keysOfName(q).filter((key) => key !== '');
  if (keys.length === 0) return [];
  const { actor, database } = acting;
  const { rows } = await sql<Suggestion>`
    with found as (
      select name.entry_id as id, min(case
        when name.match_key = any(${keys}) then 0
        when name.match_key like any(${keys.map((key) => `${likeSafe(key)}%`)}) then 1
        when name.match_key like any(${keys.map((key) => `% ${likeSafe(key)}%`)}) then 2
        else 3 end) as step, max(similarity(name.match_key, ${keys[0] ?? ''})) as likeness
      from name join entry on entry.id = name.entry_id
      where (name.match_key like any(${keys.map((key) => `%${likeSafe(key)}%`)}) or name.match_key % ${keys[0] ?? ''})
        and (${kind ?? null}::text is null or entry.kind = ${kind ?? null})
        and ${visibleLevel(actor, 'entry.confidentiality')} and ${visibleRow(actor, 'name.id')}
      group by name.entry_id order by step, likeness desc, name.entry_id limit ${MOST}
    )
    select entry.id, entry.kind, coalesce(${titleOf(acting, 'entry.id')}, '') as title, ${noteOf(acting)} as note
    from found join entry on entry.id = found.id
    order by found.step, found.likeness desc, entry.id`.execute(database);
  return rows;
}

const likeSafe = (key: string): string => key.replaceAll(/[\\%_]/gu, '\\$&');

/** What tells two of one name apart: the office, the occasion … as in the list of the kind. */
function noteOf(acting: Acting) {
  const kinds = (['person', 'organisation', 'statement'] as const).map((kind) => {
    const { own, note } = LISTED[kind](acting);
    return note === NOTHING ? sql`` : sql`when ${kind} then (select ${note} from (select entry.id) as one ${own})`;
  });
  return sql`(case entry.kind ${sql.join(kinds, sql` `)} end)`;
}
