import { createRoute, z } from '@hono/zod-openapi';
import { pageOf } from '../documents/page.ts';
import { DocumentPage } from '../documents/schema.ts';
import { answer } from '../platform/http/answer.ts';
import { problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { isRefusal } from '../platform/refusal.ts';
import { addProposal } from './add-proposal.ts';
import { accept } from './accept.ts';
import { acceptAll } from './accept-all.ts';
import { compare } from './compare.ts';
import { Comparison } from './comparison-schema.ts';
import { defer } from './defer.ts';
import { finish, reopen } from './finish.ts';
import { reject } from './reject.ts';
import { Acceptance, ActDone, AddedProposal, Comparing, Proposal } from './schema.ts';
import { nextWaiting, proposalsOf } from './show-review.ts';
import { undo } from './undo.ts';

const params = z.object({ id: z.uuid() });
const tags = ['review'];
const json = <S>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } });
const done = { 200: json('What was done; its id undoes it', ActDone), ...problems };

const review = createRoute({
  method: 'get', path: '/api/documents/{id}/review', tags, summary: 'A document beside what was read in it', request: { params },
  responses: {
    200: json('The document, its proposals in order, and the next document that waits', z.object({
      document: DocumentPage, proposals: z.array(Proposal), next: z.string().nullable(),
    })),
    ...problems,
  },
});

const acceptOne = createRoute({
  method: 'post', path: '/api/proposals/{id}/accept', tags, summary: 'Take a proposal into the register',
  description: 'Bodies and people that it names come along: the entries chosen in `matches`, else the likeliest from 0.9 on, else new ones.',
  request: { params, body: { required: true, content: { 'application/json': { schema: Acceptance } } } },
  responses: done,
});

const compareOne = createRoute({
  method: 'post', path: '/api/proposals/{id}/compare', tags, summary: 'What a proposal says beside an entry that it may be',
  description: 'Changes nothing. What differs is settled by `choices` when the proposal is accepted.',
  request: { params, body: { required: true, content: { 'application/json': { schema: Comparing } } } },
  responses: { 200: json('Field by field what agrees, what is new, and what the two tell otherwise', Comparison), ...problems },
});

const rejectOne = createRoute({
  method: 'post', path: '/api/proposals/{id}/reject', tags, summary: 'Say that a proposal is none; it never comes back', request: { params }, responses: done,
});

const add = createRoute({
  method: 'post', path: '/api/documents/{id}/proposals', tags, summary: 'Propose what the reading missed, from words of the source',
  description: 'It waits to be accepted like the others. The same as one that stands there is refused, and told which.',
  request: { params, body: { required: true, content: { 'application/json': { schema: AddedProposal } } } },
  responses: done,
});

const acceptEvery = createRoute({
  method: 'post', path: '/api/documents/{id}/accept-all', tags, summary: 'Take in all that is pending of a document', request: { params }, responses: done,
});

const finishReview = createRoute({
  method: 'post', path: '/api/documents/{id}/finish', tags, summary: 'Have done with a document', request: { params }, responses: done,
});

const deferReview = createRoute({
  method: 'post', path: '/api/documents/{id}/defer', tags, summary: 'Leave a document for later; it waits apart from the others', request: { params }, responses: done,
});

const reopenReview = createRoute({
  method: 'post', path: '/api/documents/{id}/reopen', tags, summary: 'Take a document into review again', request: { params }, responses: done,
});

const undoAct = createRoute({
  method: 'post', path: '/api/acts/{id}/undo', tags, summary: 'Take an act back, when nothing later rests on it', request: { params }, responses: done,
});

export const reviewRoutes = router()
  .openapi(review, async (c) => {
    const acting = c.get('acting');
    const { id } = c.req.valid('param');
    const document = await pageOf(acting, id);
    return answer(c, isRefusal(document) ? document : { document, proposals: await proposalsOf(acting, document), next: await nextWaiting(acting, id) });
  })
  .openapi(acceptOne, async (c) => answer(c, await accept(c.get('acting'), c.req.valid('param').id, c.req.valid('json'))))
  .openapi(compareOne, async (c) => answer(c, await compare(c.get('acting'), c.req.valid('param').id, c.req.valid('json'))))
  .openapi(rejectOne, async (c) => answer(c, await reject(c.get('acting'), c.req.valid('param').id)))
  .openapi(add, async (c) => answer(c, await addProposal(c.get('acting'), c.req.valid('param').id, c.req.valid('json'))))
  .openapi(acceptEvery, async (c) => answer(c, await acceptAll(c.get('acting'), c.req.valid('param').id)))
  .openapi(finishReview, async (c) => answer(c, await finish(c.get('acting'), c.req.valid('param').id)))
  .openapi(deferReview, async (c) => answer(c, await defer(c.get('acting'), c.req.valid('param').id)))
  .openapi(reopenReview, async (c) => answer(c, await reopen(c.get('acting'), c.req.valid('param').id)))
  .openapi(undoAct, async (c) => answer(c, await undo(c.get('acting'), c.req.valid('param').id)));
