import { sql } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { changedValues, type ActChange } from './changed-values.ts';
import { LEDGER_TABLES, RowsByTable, type RowRecord } from './rows.ts';
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
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Who did what to an entry, the newest first, value by value. What was done from a document that the reader may not see is
 * not there, nor is a value that rests on one.
 */
export async function entryHistory(acting: Acting, entryId: string): Promise<{ items: HistoryItem[] } | Refusal> {
  if ((await entryRow(acting, entryId)) === null) return refusal('not-found');
  const { database, actor } = acting;
  const { rows } = await sql<ActRow>`
    select act.id as act, act.at, act.actor, act.deed, document.id as document_id, document.title as document_title,
      act.undone_by is not null as undone, act_change.before, act_change.after
    from act_change join act on act.id = act_change.act_id left join document on document.id = act.document_id
    where act_change.entry_id = ${entryId} and (act.document_id is null or ${visibleLevel(actor, 'document.confidentiality')})
    order by act.at desc, act.id limit 500`.execute(database);
  const changes = rows.map((row) => ({ row, change: { before: RowsByTable.parse(row.before ?? {}), after: RowsByTable.parse(row.after ?? {}) } }));
  const shown = { titles: await titlesIn(acting, changes.map(({ change }) => change)), hidden: await hiddenRows(acting, entryId) };
  return {
    items: changes.map(({ row, change }): HistoryItem => ({
      act: row.act,
      at: row.at,
      actor: row.actor,
      deed: row.deed,
      document: row.document_id === null ? null : { id: row.document_id, title: row.document_title ?? '' },
      undone: row.undone,
      changes: changedValues(change, shown),
    })),
  };
}

/** Titles of the entries that rows point at, as far as the reader may see them. */
async function titlesIn(acting: Acting, changes: readonly ActChange[]): Promise<ReadonlyMap<string, EntryLink>> {
  const rows = changes.flatMap(({ before, after }) => LEDGER_TABLES.flatMap((table) => [...Object.values(before[table] ?? {}), ...Object.values(after[table] ?? {})]));
  const ids = new Set(rows.flatMap((row) => POINTING.flatMap((column) => idIn(row, column))));
  return titlesOf(acting.database, acting, [...ids]);
}

const POINTING = [
  'actor_id', 'acting_through', 'on_behalf_of', 'organisation_id', 'person_id', 'parent_id', 'series_id', 'meeting_id', 'source_id', 'issue_id', 'convener_id',
] as const;

/**
 * Rows of the entry that only hidden documents ever told, whichever act changed them: asked of the trace, since what a row
 * rested on may be gone with it.
 */
async function hiddenRows({ database, actor }: Acting, entryId: string): Promise<ReadonlySet<string>> {
  if (seesEverything(actor)) return new Set();
  const { rows } = await sql<{ item: string }>`
    select told.value->>'item_id' as item
    from act_change
    cross join lateral (
      select value from jsonb_each(coalesce(act_change.before->'assertion', '{}'))
      union all select value from jsonb_each(coalesce(act_change.after->'assertion', '{}'))
    ) as told
    left join document on document.id = (told.value->>'document_id')::uuid
    where act_change.entry_id = ${entryId} and told.value->>'item_id' is not null
    group by item
    having bool_and(told.value->>'document_id' is not null and ${visibleLevel(actor, 'document.confidentiality')} is not true)`.execute(database);
  return new Set(rows.map(({ item }) => item));
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function idIn(row: RowRecord, column: string): string[] {
  const value = row[column];
  return typeof value === 'string' && ID.test(value) ? [value] : [];
}
