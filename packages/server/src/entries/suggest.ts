import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { listedAs } from './kinds.ts';
import { NOTHING } from './listed.ts';
import { keysOfName } from './name-keys.ts';
import { titleOf } from './titles.ts';
import { visibleLevel, visibleRow } from './visible-row.ts';

export interface Suggestion {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly note: string | null;
}

const MOST = 10;
/** Fewer letters are like too many names. */
const ENOUGH_LETTERS = 4;

/** Entries whose name begins with what was typed, then those that hold it, then those written like it. */
export async function suggest(acting: Acting, q: string, kind: EntryKind | undefined): Promise<Suggestion[]> {
  const keys = keysOfName(q).filter((key) => key !== '').map((key) => ({ key, safe: key.replaceAll(/[\\%_]/gu, '\\$&') }));
  if (keys.length === 0) return [];
  const steps = [
    any(keys.map(({ safe }) => sql`name.match_key like ${`${safe}%`}`)),
    any(keys.map(({ safe }) => sql`name.match_key like ${`% ${safe}%`}`)),
    ...(q.trim().length < ENOUGH_LETTERS ? [] : [any(keys.map(({ key }) => sql`name.form <> 'title' and name.match_key % ${key}`))]),
  ];
  const found = new Map<string, Suggestion>();
  for (const step of steps) {
    for (const suggestion of await named(acting, step, { kind, key: keys[0]?.key ?? '' })) found.set(suggestion.id, found.get(suggestion.id) ?? suggestion);
    if (found.size >= MOST) break;
  }
  return [...found.values()].slice(0, MOST);
}

const any = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql`(${sql.join(conditions, sql` or `)})`;

/** The names nearest in length come first: what was typed is most of them. */
async function named(acting: Acting, condition: RawBuilder<unknown>, { kind, key }: { kind: EntryKind | undefined; key: string }): Promise<readonly Suggestion[]> {
  const { actor, database } = acting;
  const ofKind = kind === undefined ? sql`true` : sql`entry.kind = ${kind}`;
  const { rows } = await sql<Suggestion>`
    with found as (
      select name.entry_id as id, max(similarity(name.match_key, ${key})) as likeness
      from name join entry on entry.id = name.entry_id
      where ${condition} and ${ofKind} and ${visibleLevel(actor, 'entry.confidentiality')} and ${visibleRow(actor, 'name.id')}
      group by name.entry_id order by likeness desc, name.entry_id limit ${MOST}
    )
    select entry.id, entry.kind, coalesce(${titleOf(acting, 'entry.id')}, '') as title, ${noteOf(acting)} as note
    from found join entry on entry.id = found.id
    order by found.likeness desc, entry.id`.execute(database);
  return rows;
}

/** What tells two of one name apart: the office, the occasion … as in the list of the kind. */
function noteOf(acting: Acting): RawBuilder<string | null> {
  const kinds = (['person', 'organisation', 'statement'] as const).map((kind) => {
    const { own, note } = listedAs(kind, acting);
    return note === NOTHING ? sql`` : sql`when ${kind} then (select ${note} from (select 1) as one ${own})`;
  });
  return sql<string | null>`(case entry.kind ${sql.join(kinds, sql` `)} end)`;
}
