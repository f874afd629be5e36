import { createRoute, z } from '@hono/zod-openapi';
import { version } from '../platform/version.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { visible } from '../platform/actor.ts';

const Session = z
  .object({
    actor: z.object({ name: z.string() }),
    version: z.string(),
    samples: z.object({ loaded: z.boolean(), documents: z.number().int() }),
  })
  .openapi('Session');

const readSession = createRoute({
  method: 'get',
  path: '/api/session',
  tags: ['session'],
  summary: 'Who I am here, and whether the samples are loaded',
  responses: { 200: { description: 'The session', content: { 'application/json': { schema: Session } } }, ...problems },
});

export const sessionRoutes = router().openapi(readSession, async (c) => {
  const { actor, database } = c.get('acting');
  const { documents } = await database
    .selectFrom('document')
    .where('is_sample', '=', true)
    .where(visible(actor, 'document'))
    .select((select) => select.fn.countAll<number>().as('documents'))
    .executeTakeFirstOrThrow();
  return c.json({ actor: { name: actor.name }, version, samples: { loaded: documents > 0, documents } }, 200);
});
