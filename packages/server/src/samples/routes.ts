import { createRoute, z } from '@hono/zod-openapi';
import { CaptureOutcome } from '../documents/schema.ts';
import { answer } from '../platform/http/answer.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { ActDone } from '../review/schema.ts';
import { loadSamples } from './load.ts';
import { removeSamples } from './remove.ts';
import { restoreSamples } from './restore.ts';

const load = createRoute({
  method: 'post',
  path: '/api/samples',
  tags: ['samples'],
  summary: 'Fill the register with sample documents',
  responses: { 200: { description: 'What became of each', content: { 'application/json': { schema: z.object({ outcomes: z.array(CaptureOutcome) }) } } }, ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/samples',
  tags: ['samples'],
  summary: 'Remove the sample documents and what was made of them',
  responses: { 200: { description: 'Done', content: { 'application/json': { schema: ActDone } } }, ...problems },
});

const restore = createRoute({
  method: 'post',
  path: '/api/samples/restore',
  tags: ['samples'],
  summary: 'Put back the samples that were removed in the last thirty days, with what was made of them',
  responses: { 200: { description: 'Done', content: { 'application/json': { schema: ActDone } } }, ...problems },
});

export const sampleRoutes = router()
  .openapi(load, async (c) => {
    const outcomes = await loadSamples(c.get('acting'));
    c.get('jobs').wake();
    return c.json({ outcomes }, 200);
  })
  .openapi(restore, async (c) => {
    const done = await restoreSamples(c.get('acting'));
    c.get('jobs').wake();
    return answer(c, done);
  })
  .openapi(remove, async (c) => answer(c, await removeSamples(c.get('acting'))));
