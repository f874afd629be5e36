import type { Kysely } from 'kysely';
import { changesOf, obstaclesTo } from '../entries/obstacles.ts';
import type { EntryLink } from '../entries/schema.ts';
import { titlesOf } from '../entries/titles.ts';
import type { Acting } from '../platform/act.ts';
import { may, visible, type Actor } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { ReviewDetail } from './trace.ts';

/** Deeds that can be undone while nothing stands in the way. */
export const UNDOABLE: ReadonlySet<string> = new Set(['add-proposal', 'accept', 'accept-all', 'reject', 'finish', 'reopen', 'defer', 'set-aside', 'bring-back', 'correct-words', 'correct-entry', 'undo']);

/** Why an act cannot be undone now, and the entry where the reason lies, as far as the reader may see it. */
export interface InTheWay {
  readonly because: string;
  readonly entry: EntryLink | null;
}

/** Of acts that stand, those that the actor cannot undo now: undoing them would be refused for just that reason. */
export async function whatStandsInTheWay(acting: Pick<Acting, 'database' | 'actor' | 'language'>, acts: readonly string[]): Promise<ReadonlyMap<string, InTheWay>> {
  const { database, actor } = acting;
  if (acts.length === 0) return new Map();
  const inTheWay = new Map<string, InTheWay>();
  const rows = await database.selectFrom('act').select(['id', 'deed', 'detail', 'document_id as document']).where('id', 'in', acts).execute();
  const hidden = await reachingHidden(database, actor, acts);
  for (const { id, deed } of rows) if (!UNDOABLE.has(deed) || hidden.has(id) || !may(actor, 'undo')) inTheWay.set(id, { because: 'not-undoable', entry: null });
  const undoable = rows.filter(({ id }) => !inTheWay.has(id));
  const obstacles = await obstaclesTo(database, await changesOf(database, undoable.map(({ id }) => id)));
  const titles = await titlesOf(database, acting, [...obstacles.values()].flatMap(({ entryId }) => (entryId === '' ? [] : [entryId])));
  const decided = await decidedSince(database, undoable.map(({ id, document, detail }) => ({ id, document, detail: ReviewDetail.parse(detail) })));
  for (const id of decided) inTheWay.set(id, { because: 'decided-since', entry: null });
  for (const [id, { because, entryId }] of obstacles) inTheWay.set(id, { because, entry: titles.get(entryId) ?? null });
  return inTheWay;
}

/** Acts that concern an entry which the actor may not see. */
async function reachingHidden(database: Kysely<Database>, actor: Actor, acts: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('act_change')
    .innerJoin('entry', 'entry.id', 'act_change.entry_id')
    .select('act_change.act_id as act')
    .where('act_change.act_id', 'in', acts)
    .where((row) => row.not(visible(actor, 'entry')))
    .execute();
  return new Set(rows.map(({ act }) => act));
}

interface Reviewed {
  readonly id: string;
  readonly document: string | null;
  readonly detail: ReviewDetail;
}

/** Acts whose proposals, or whose document, no longer stand as the act left them. */
async function decidedSince(database: Kysely<Database>, acts: readonly Reviewed[]): Promise<readonly string[]> {
  const proposals = acts.flatMap(({ detail }) => detail.proposals.map(({ id }) => id));
  const documents = acts.flatMap(({ document, detail }) => (document === null || detail.document === null ? [] : [document]));
  const states = new Map([...(await statesIn(database, 'proposal', proposals)), ...(await statesIn(database, 'document', documents))]);
  return acts.flatMap(({ id, document, detail }) => {
    const isAsLeft = detail.proposals.every((proposal) => states.get(proposal.id) === proposal.after)
      && (document === null || detail.document === null || states.get(document) === detail.document.after);
    return isAsLeft ? [] : [id];
  });
}

async function statesIn(database: Kysely<Database>, table: 'proposal' | 'document', ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom(table).select(['id', 'state']).where('id', 'in', [...new Set(ids)]).execute();
  return rows.map(({ id, state }) => [id, state] as const);
}
