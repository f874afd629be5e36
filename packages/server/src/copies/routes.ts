import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../platform/http/answer.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { ActDone } from '../review/schema.ts';
import { differencesBetween } from './differences.ts';
import { Differences } from './schema.ts';
import { bringBack, setAside } from './set-aside.ts';

const params = z.object({ id: z.uuid() });
const both = params.extend({ other: z.uuid() });
const tags = ['documents'];
const done = { 200: { description: 'What was done; its id undoes it', content: { 'application/json': { schema: ActDone } } }, ...problems };

const compare = createRoute({
  method: 'get', path: '/api/documents/{id}/differences/{other}', tags, summary: 'What differs between the texts of two documents', request: { params: both },
  responses: { 200: { description: 'The places that differ, in order', content: { 'application/json': { schema: Differences } } }, ...problems },
});

const asCopy = createRoute({
  method: 'post', path: '/api/documents/{id}/copy-of/{other}', tags, summary: 'Set a document aside as a copy of another', request: { params: both }, responses: done,
});

const noCopy = createRoute({
  method: 'post', path: '/api/documents/{id}/no-copy', tags, summary: 'Say that a document set aside is no copy; it waits for review again', request: { params }, responses: done,
});

export const copyRoutes = router()
  .openapi(compare, async (c) => answer(c, await differencesBetween(c.get('acting'), c.req.valid('param'))))
  .openapi(asCopy, async (c) => answer(c, await setAside(c.get('acting'), c.req.valid('param'))))
  .openapi(noCopy, async (c) => answer(c, await bringBack(c.get('acting'), c.req.valid('param').id)));
