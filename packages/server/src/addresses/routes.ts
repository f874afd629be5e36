import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../platform/http/answer.ts';
import { problem, problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { isRefusal } from '../platform/refusal.ts';
import { giveAddress } from './give-address.ts';
import { AddressShown, GivenAddress } from './schema.ts';
import { addressesAskedFor, addressShown } from './shown-addresses.ts';
import { stopFetching } from './stop-fetching.ts';

const params = z.object({ id: z.uuid() });
const tags = ['addresses'];
const json = <S>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } });

const give = createRoute({
  method: 'post', path: '/api/addresses', tags, summary: 'Give an address of the web, to be fetched and taken in',
  request: { body: { required: true, content: { 'application/json': { schema: GivenAddress } } } },
  responses: { 200: json('The address, waiting to be fetched', AddressShown), ...problems },
});

const list = createRoute({
  method: 'get', path: '/api/addresses', tags, summary: 'The addresses given in the last hour',
  responses: { 200: json('The newest first', z.object({ items: z.array(AddressShown) })), ...problems },
});

const one = createRoute({
  method: 'get', path: '/api/addresses/{id}', tags, summary: 'What became of an address', request: { params },
  responses: { 200: json('The address', AddressShown), ...problems },
});

const stop = createRoute({
  method: 'post', path: '/api/addresses/{id}/stop-fetching', tags, summary: 'Stop fetching an address', request: { params },
  responses: { 200: json('The address, not fetched', AddressShown), ...problems },
});

export const addressRoutes = router()
  .openapi(give, async (c) => {
    const acting = c.get('acting');
    const given = await giveAddress(acting, c.req.valid('json'));
    if (isRefusal(given)) return problem(c, given);
    c.get('jobs').wake();
    return answer(c, await addressShown(acting, given.id));
  })
  .openapi(list, async (c) => c.json({ items: await addressesAskedFor(c.get('acting')) }, 200))
  .openapi(one, async (c) => answer(c, await addressShown(c.get('acting'), c.req.valid('param').id)))
  .openapi(stop, async (c) => {
    const acting = c.get('acting');
    const { id } = c.req.valid('param');
    const refused = await stopFetching(acting, id);
    return answer(c, refused ?? (await addressShown(acting, id)));
  });
