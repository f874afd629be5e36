import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import type { Actor } from '../platform/actor.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { whatStandsInTheWay } from '../review/undoable.ts';
import { asIfUnsaid, type ToldAct } from './as-if-unsaid.ts';
import { changedValues, type ActChange, type Shown } from './changed-values.ts';
import { LEDGER_TABLES, rowsIn, RowsByTable, type RowRecord } from './rows.ts';
import { entryRow } from './page.ts';
import type { EntryLink, HistoryItem } from './schema.ts';
import { titlesOf } from './titles.ts';
import { seesEverything, visibleLevel } from './visible-row.ts';

interface ActRow {
  readonly act: string;
  readonly at: string;
  readonly actor: string;
  readonly deed: string;
  readonly document_id: string | null;
  readonly document_title: string | null;
  readonly undone: boolean;
  readonly entries: number;
  readonly brought: boolean;
  readonly is_hidden: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

const MOST_TOLD = 500;
/** Those that are not told count too: what they wrote is not told by the next. */
const MOST_READ = 2_000;

/**
 * Who did what to an entry, the newest first, value by value. What was done from a document that the reader may not see is
 * not there, nor is a value that rests on one, nor what was done while the entry itself was hidden.
 */
export async function entryHistory(acting: Acting, entryId: string): Promise<{ items: HistoryItem[] } | Refusal> {
  if ((await entryRow(acting, entryId)) === null) return refusal('not-found');
  const { database, actor } = acting;
  const { rows } = await sql<ActRow>`
    select act.id as act, act.at, act.actor, act.deed, document.id as document_id, document.title as document_title,
      act.undone_by is not null as undone, act_change.before, act_change.after, (${entriesSeen(actor)}) as entries,
      act_change.before->'entry'->(act_change.entry_id::text) is null and act_change.after->'entry'->(act_change.entry_id::text) is not null as brought,
      (act.document_id is null or ${visibleLevel(actor, 'document.confidentiality')}) is not true as is_hidden
    from act_change join act on act.id = act_change.act_id left join document on document.id = act.document_id
    where act_change.entry_id = ${entryId}
    order by act.at desc, act.id limit ${sql.lit(MOST_READ)}`.execute(database);
  const acts = rows.map((row): Act => ({ row, isHidden: row.is_hidden, change: { before: RowsByTable.parse(row.before ?? {}), after: RowsByTable.parse(row.after ?? {}) } }));
  const changes = whileSeen(acting, asIfUnsaid(acts.toReversed()).toReversed()).slice(0, MOST_TOLD);
  const shown = { titles: await titlesIn(acting, changes.map(({ change }) => change)), ...(await hiddenIn(acting, entryId)) };
  const inTheWay = await whatStandsInTheWay(acting, changes.flatMap(({ row }) => (row.undone ? [] : [row.act])));
  return {
    items: changes.map(({ row, change }): HistoryItem => ({
      act: row.act,
      at: row.at,
      actor: row.actor,
      deed: row.deed,
      document: row.document_id === null ? null : { id: row.document_id, title: row.document_title ?? '' },
      undone: row.undone,
      obstacle: inTheWay.get(row.act) ?? null,
      entries: row.entries,
      brought: row.brought,
      changes: changedValues(change, shown),
    })),
  };
}

/** Counts the entries of an act by the level they have, or had when they went: hidden ones are not even counted. */
const entriesSeen = (actor: Actor): RawBuilder<number> => sql<number>`
  select count(*)::int from act_change as concerned left join entry on entry.id = concerned.entry_id
  cross join lateral (
    select coalesce(entry.confidentiality, concerned.before->'entry'->(concerned.entry_id::text)->>'confidentiality',
      concerned.after->'entry'->(concerned.entry_id::text)->>'confidentiality') as confidentiality
  ) as level
  where concerned.act_id = act.id and ${visibleLevel(actor, 'level.confidentiality')}`;

interface Act extends ToldAct {
  readonly row: ActRow;
}

/**
 * From the newest back, without the times when the reader might not see the entry at all: what it was called then is not told
 * when it is opened later, neither by the acts of that time nor by the one that opened it.
 */
function whileSeen({ actor }: Acting, acts: readonly Act[]): readonly Act[] {
  const isHidden = (rows: RowsByTable): boolean => rowsIn(rows, 'entry').some((row) => !actor.mayRead.some((level) => level === row['confidentiality']));
  let wasHidden = false;
  return acts.flatMap(({ row, isHidden: isUntold, change }) => {
    const isHiddenAfter = wasHidden || isHidden(change.after);
    if (rowsIn(change.before, 'entry').length > 0) wasHidden = isHidden(change.before);
    if (isHiddenAfter) return [];
    return [{ row, isHidden: isUntold, change: wasHidden ? { before: {}, after: change.after } : change }];
  });
}

/** Titles of the entries that rows point at, as far as the reader may see them. */
async function titlesIn(acting: Acting, changes: readonly ActChange[]): Promise<ReadonlyMap<string, EntryLink>> {
  const rows = changes.flatMap(({ before, after }) => LEDGER_TABLES.flatMap((table) => [...Object.values(before[table] ?? {}), ...Object.values(after[table] ?? {})]));
  const ids = new Set(rows.flatMap((row) => POINTING.flatMap((column) => idIn(row, column))));
  return titlesOf(acting.database, acting, [...ids]);
}

const POINTING = [
  'actor_id', 'acting_through', 'on_behalf_of', 'organisation_id', 'person_id', 'parent_id', 'series_id', 'meeting_id', 'source_id', 'issue_id', 'convener_id', 'named_id',
] as const;

/**
 * Rows of the entry, and fields of its own row, that only hidden documents ever told, whichever act changed them: asked of the
 * trace, since what a value rested on may be gone with it. A person who overwrote it does not tell what stood there before.
 */
async function hiddenIn({ database, actor }: Acting, entryId: string): Promise<Pick<Shown, 'hidden' | 'hiddenFields'>> {
  if (seesEverything(actor)) return { hidden: new Set(), hiddenFields: new Set() };
  const { rows } = await sql<{ item: string | null; field: string | null }>`
    select told.value->>'item_id' as item, case when told.value->>'item_id' is null then told.value->>'field' end as field
    from act_change
    cross join lateral (
      select value from jsonb_each(coalesce(act_change.before->'assertion', '{}'))
      union all select value from jsonb_each(coalesce(act_change.after->'assertion', '{}'))
    ) as told
    left join document on document.id = (told.value->>'document_id')::uuid
    where act_change.entry_id = ${entryId}
    group by 1, 2
    having coalesce(bool_and(${visibleLevel(actor, 'document.confidentiality')} is not true) filter (where told.value->>'document_id' is not null), false)`.execute(database);
  return { hidden: new Set(rows.flatMap(({ item }) => item ?? [])), hiddenFields: new Set(rows.flatMap(({ field }) => field ?? [])) };
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function idIn(row: RowRecord, column: string): string[] {
  const value = row[column];
  return typeof value === 'string' && ID.test(value) ? [value] : [];
}
