import { createRoute, z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { addDays } from '@mithaq/register';
import { documentsIn } from '../documents/summaries.ts';
import { DocumentSummary } from '../documents/schema.ts';
import { dateSeen } from '../entries/listed.ts';
import { EntrySummary } from '../entries/schema.ts';
import { entrySummaries } from '../entries/summaries.ts';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';

const SHOWN = 8;
/** How far ahead a commitment counts as due. */
const DAYS_AHEAD = 30;

const Home = z
  .object({
    toReview: z.object({ total: z.number().int(), items: z.array(DocumentSummary) }),
    /** Left for later: they wait too, apart from the others. */
    deferred: z.object({ total: z.number().int(), items: z.array(DocumentSummary) }),
    working: z.array(DocumentSummary),
    added: z.array(EntrySummary),
    due: z.object({ total: z.number().int(), items: z.array(EntrySummary) }),
    counts: z.record(z.string(), z.number().int()),
  })
  .openapi('Home');

const readHome = createRoute({
  method: 'get',
  path: '/api/home',
  tags: ['home'],
  summary: 'What waits for review, what is being read, what was added, what is due',
  responses: { 200: { description: 'The first page', content: { 'application/json': { schema: Home } } }, ...problems },
});

export const homeRoutes = router().openapi(readHome, async (c) => {
  const acting = c.get('acting');
  // First, so that what is read meanwhile still counts as being read, and the page asks once more.
  const working = await documentsIn(acting, { states: ['captured', 'reading', 'refused'], limit: SHOWN });
  const due = await dueCommitments(acting);
  const home = {
    toReview: await waiting(acting, false),
    deferred: await waiting(acting, true),
    working,
    added: await entrySummaries(acting, await newestEntries(acting)),
    due: { total: due.length, items: await entrySummaries(acting, due.slice(0, SHOWN)) },
    counts: await countEntries(acting),
  };
  return c.json(home, 200);
});

/** How many documents wait for review, and the first of them: those whose turn it is, or those left for later. */
async function waiting(acting: Acting, deferred: boolean) {
  const { database, actor } = acting;
  const { total } = await database
    .selectFrom('document')
    .select((select) => select.fn.countAll<number>().as('total'))
    .where('state', '=', 'to_review')
    .where('deferred_at', deferred ? 'is not' : 'is', null)
    .where(visible(actor, 'document'))
    .executeTakeFirstOrThrow();
  return { total, items: await documentsIn(acting, { states: ['to_review'], deferred, limit: SHOWN }) };
}

async function newestEntries({ database, actor }: Acting): Promise<string[]> {
  const rows = await database
    .selectFrom('entry')
    .select('id')
    .where(visible(actor, 'entry'))
    .where('kind', 'in', ['instrument', 'meeting', 'statement', 'activity', 'commitment'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(SHOWN)
    .execute();
  return rows.map(({ id }) => id);
}

/** Commitments not yet fulfilled that are overdue or soon due, the earliest first. */
async function dueCommitments(acting: Acting): Promise<string[]> {
  const { database, actor, today } = acting;
  const rows = await database
    .selectFrom('commitment')
    .innerJoin('entry', 'entry.id', 'commitment.id')
    .select('entry.id')
    .where(visible(actor, 'entry'))
    .where('commitment.implementation', 'not in', ['implemented', 'not_implemented', 'cancelled', 'lapsed'])
    .where('commitment.due_max', 'is not', null)
    .where('commitment.due_max', '<=', addDays(today, DAYS_AHEAD))
    .where(dateSeen(acting, 'entry.id'))
    .orderBy('commitment.due_max')
    .orderBy('entry.id')
    .execute();
  return rows.map(({ id }) => id);
}

async function countEntries({ database, actor }: Acting): Promise<Record<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*) as count from entry where ${visible(actor, 'entry')} group by kind
    union all
    select 'document', count(*) from document where ${visible(actor, 'document')}`.execute(database);
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
