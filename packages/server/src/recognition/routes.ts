import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../platform/http/answer.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { ActDone } from '../review/schema.ts';
import { correctWords } from './correct-words.ts';
import { correctionsDone } from './corrections-done.ts';
import { CorrectionDone, WordsRead } from './schema.ts';

const params = z.object({ id: z.uuid() });
const tags = ['documents'];

const correct = createRoute({
  method: 'post', path: '/api/documents/{id}/words', tags, summary: 'Say what stands on a page where other words were recognised, or that they are right',
  description: 'What was recognised is kept. Where the words were corrected since they were seen, nothing is written.',
  request: { params, body: { required: true, content: { 'application/json': { schema: WordsRead } } } },
  responses: { 200: { description: 'What was done; its id undoes it', content: { 'application/json': { schema: ActDone } } }, ...problems },
});

const history = createRoute({
  method: 'get', path: '/api/documents/{id}/words', tags, summary: 'Who corrected which words of a document, the newest first', request: { params },
  responses: { 200: { description: 'What was done', content: { 'application/json': { schema: z.object({ items: z.array(CorrectionDone) }) } } }, ...problems },
});

export const recognitionRoutes = router()
  .openapi(correct, async (c) => {
    const done = await correctWords(c.get('acting'), c.req.valid('param').id, c.req.valid('json'));
    c.get('jobs').wake();
    return answer(c, done);
  })
  .openapi(history, async (c) => answer(c, await correctionsDone(c.get('acting'), c.req.valid('param').id)));
