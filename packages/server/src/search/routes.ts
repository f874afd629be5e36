import { createRoute, z } from '@hono/zod-openapi';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { find } from './find.ts';
import { SearchAnswer } from './schema.ts';

const search = createRoute({
  method: 'get',
  path: '/api/search',
  tags: ['search'],
  summary: 'All that holds the words, whatever their form; words in quotation marks exactly',
  request: {
    query: z.object({
      q: z.string().max(300),
      kind: z.string().max(40).optional(),
      page: z.coerce.number().int().min(1).max(1_000).default(1),
      size: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: { 200: { description: 'What was found, the best first', content: { 'application/json': { schema: SearchAnswer } } }, ...problems },
});

export const searchRoutes = router().openapi(search, async (c) => c.json(await find(c.get('acting'), c.req.valid('query')), 200));
