import { createRoute, z } from '@hono/zod-openapi';
import { problem, problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';

const RulePage = z
  .object({ id: z.string(), recognises: z.string(), finds: z.array(z.string()), ignores: z.array(z.string()) })
  .openapi('Rule');

const readRule = createRoute({
  method: 'get',
  path: '/api/rule',
  tags: ['rules'],
  summary: 'What a rule of the reader recognises, and the texts it is tried on',
  request: { query: z.object({ id: z.string().max(200) }) },
  responses: { 200: { description: 'The rule', content: { 'application/json': { schema: RulePage } } }, ...problems },
});

export const ruleRoutes = router().openapi(readRule, async (c) => {
  // the reader works in a thread of its own; here it is wanted seldom, and only then loaded
  const { ruleCatalogue } = await import('@mithaq/reading/rules');
  const { id } = c.req.valid('query');
  const rule = ruleCatalogue().find((entry) => entry.id === id);
  if (!rule) return problem(c, 'not-found');
  return c.json({ id, recognises: rule.recognises, finds: [...rule.finds], ignores: [...rule.ignores] }, 200);
});
