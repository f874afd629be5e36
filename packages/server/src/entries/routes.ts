import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../platform/http/answer.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { correctEntry } from './correct.ts';
import { entryHistory } from './history.ts';
import { listEntries } from './list.ts';
import { entryPage } from './page.ts';
import { EntryChange, EntryKind, EntryList, EntryListQuery, EntryPage, HistoryItem } from './schema.ts';
import { suggest } from './suggest.ts';

const params = z.object({ id: z.uuid() });
const tags = ['register'];
const json = <S>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } });

const listOf = <const Name extends string>(name: Name, what: string) => createRoute({
  method: 'get', path: `/api/${name}` as const, tags, summary: `${what}, filtered and counted`, request: { query: EntryListQuery },
  responses: { 200: json('A page of the list, with counts for every filter', EntryList), ...problems },
});

const page = createRoute({
  method: 'get', path: '/api/entries/{id}', tags, summary: 'An entry: its facts with the words they rest on, and what points at it', request: { params },
  responses: { 200: json('The entry', EntryPage), ...problems },
});

const correct = createRoute({
  method: 'patch', path: '/api/entries/{id}', tags, summary: 'Correct the names and facts of an entry, or who may see it',
  request: { params, body: { required: true, content: { 'application/json': { schema: EntryChange } } } },
  responses: { 200: json('The entry as it is now', EntryPage), ...problems },
});

const history = createRoute({
  method: 'get', path: '/api/entries/{id}/history', tags, summary: 'Who changed what in an entry, the newest first', request: { params },
  responses: { 200: json('What was done', z.object({ items: z.array(HistoryItem) })), ...problems },
});

const suggestions = createRoute({
  method: 'get', path: '/api/suggest', tags, summary: 'Entries named like what is being typed',
  request: { query: z.object({ q: z.string().max(300), kind: EntryKind.optional() }) },
  responses: {
    200: json('At most ten, best first', z.object({
      items: z.array(z.object({ id: z.string(), kind: EntryKind, title: z.string(), note: z.string().nullable() })),
    })),
    ...problems,
  },
});

export const entryRoutes = router()
  .openapi(suggestions, async (c) => {
    const { q, kind } = c.req.valid('query');
    return c.json({ items: await suggest(c.get('acting'), q, kind) }, 200);
  })
  .openapi(page, async (c) => answer(c, await entryPage(c.get('acting'), c.req.valid('param').id)))
  .openapi(correct, async (c) => answer(c, await correctEntry(c.get('acting'), c.req.valid('param').id, c.req.valid('json'))))
  .openapi(history, async (c) => answer(c, await entryHistory(c.get('acting'), c.req.valid('param').id)))
  .openapi(listOf('instruments', 'Instruments'), async (c) => c.json(await listEntries(c.get('acting'), 'instrument', c.req.valid('query')), 200))
  .openapi(listOf('organisations', 'Organisations'), async (c) => c.json(await listEntries(c.get('acting'), 'organisation', c.req.valid('query')), 200))
  .openapi(listOf('people', 'People'), async (c) => c.json(await listEntries(c.get('acting'), 'person', c.req.valid('query')), 200))
  .openapi(listOf('meetings', 'Meetings'), async (c) => c.json(await listEntries(c.get('acting'), 'meeting', c.req.valid('query')), 200))
  .openapi(listOf('series', 'Series of meetings'), async (c) => c.json(await listEntries(c.get('acting'), 'series', c.req.valid('query')), 200))
  .openapi(listOf('statements', 'Statements'), async (c) => c.json(await listEntries(c.get('acting'), 'statement', c.req.valid('query')), 200))
  .openapi(listOf('activities', 'Activities'), async (c) => c.json(await listEntries(c.get('acting'), 'activity', c.req.valid('query')), 200))
  .openapi(listOf('commitments', 'Commitments'), async (c) => c.json(await listEntries(c.get('acting'), 'commitment', c.req.valid('query')), 200))
  .openapi(listOf('issues', 'Issues'), async (c) => c.json(await listEntries(c.get('acting'), 'issue', c.req.valid('query')), 200));
