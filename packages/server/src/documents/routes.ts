import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../platform/http/answer.ts';
import { boundaryOf, BrokenForm } from '../platform/http/multipart.ts';
import { problem, problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import type { RouteContext } from '../platform/http/environment.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { ActDone } from '../review/schema.ts';
import { Facet } from '../entries/schema.ts';
import { deleteDocument } from './delete.ts';
import { describeDocument } from './describe.ts';
import { handInForm, handInText, type Outcome } from './hand-in.ts';
import { originalOf } from './original.ts';
import { pageOf } from './page.ts';
import { imageOf, placesOn } from './pages.ts';
import { listDocuments } from './queries.ts';
import { readAgain } from './read-again.ts';
import { readUnreadPages } from './read-unread-pages.ts';
import { stopReading } from './stop-reading.ts';
import { restoreDocument } from './restore.ts';
import { summaryOf } from './summaries.ts';
import { tellWithdrawal } from './withdraw-entries.ts';
import { CaptureOutcome, DocumentChange, DocumentListQuery, DocumentPage, DocumentSummary, PagePlaces, PastedText } from './schema.ts';

const params = z.object({ id: z.uuid() });
const pageParams = params.extend({ number: z.coerce.number().int().min(1).max(100_000) });
const tags = ['documents'];
const json = <S>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } });

const handIn = createRoute({
  method: 'post',
  path: '/api/documents',
  tags,
  summary: 'Hand in files, or a pasted text',
  description: 'Each file is taken in or refused for itself. In a form, `confidentiality` stands before the files.',
  request: {
    body: {
      content: {
        'multipart/form-data': { schema: { type: 'object', properties: { confidentiality: { type: 'string' }, file: { type: 'array', items: { type: 'string', format: 'binary' } } } } },
        'application/json': { schema: PastedText },
      },
    },
  },
  responses: { 200: json('What became of each', z.object({ outcomes: z.array(CaptureOutcome) })), ...problems },
});

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  tags,
  summary: 'The documents, filtered and counted',
  request: { query: DocumentListQuery },
  responses: { 200: json('A page of the list', z.object({ items: z.array(DocumentSummary), total: z.number().int(), facets: z.array(Facet) })), ...problems },
});

const page = createRoute({
  method: 'get', path: '/api/documents/{id}', tags, summary: 'A document with its text', request: { params },
  responses: { 200: json('The document', DocumentPage), ...problems },
});

const describe = createRoute({
  method: 'patch', path: '/api/documents/{id}', tags, summary: 'Correct what is known of a document',
  request: { params, body: { required: true, content: { 'application/json': { schema: DocumentChange } } } },
  responses: { 200: json('The document as it is now', DocumentPage), ...problems },
});

const remove = createRoute({
  method: 'delete', path: '/api/documents/{id}', tags, summary: 'Remove a document on which no entry rests, or with it what rests on it alone',
  request: { params, query: z.object({ with: z.enum(['entries']).optional() }) },
  responses: { 200: json('Done', ActDone), ...problems },
});

const withdrawal = createRoute({
  method: 'get', path: '/api/documents/{id}/withdrawal', tags, summary: 'What would go from the register with a document', request: { params },
  responses: { 200: json('How many entries would go, and how many that rest on it would stay', z.object({ going: z.number().int(), staying: z.number().int() })), ...problems },
});

const restore = createRoute({
  method: 'post', path: '/api/documents/{id}/restore', tags, summary: 'Put back a document that was removed in the last thirty days', request: { params },
  responses: { 200: json('Done', ActDone), ...problems },
});

const readOnceMore = createRoute({
  method: 'post', path: '/api/documents/{id}/read-again', tags, summary: 'Have a document read again', request: { params },
  responses: { 200: json('The document, waiting to be read', DocumentSummary), ...problems },
});

const readUnread = createRoute({
  method: 'post', path: '/api/documents/{id}/unread-pages', tags, summary: 'Have those pages read again that could not be read', request: { params },
  description: 'The text of the other pages stays as it is, with all that rests on it; `progress` tells how far it is.',
  responses: { 200: json('The document, as it is meanwhile', DocumentSummary), ...problems },
});

const stop = createRoute({
  method: 'post', path: '/api/documents/{id}/stop-reading', tags, summary: 'Stop reading a document', request: { params },
  responses: { 200: json('The document, not read', DocumentSummary), ...problems },
});

const original = createRoute({
  method: 'get', path: '/api/documents/{id}/original', tags, summary: 'The untouched bytes, as a file to keep', request: { params },
  responses: { 200: { description: 'The bytes', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }, ...problems },
});

const places = createRoute({
  method: 'get', path: '/api/documents/{id}/pages/{number}', tags, summary: 'One page, and where its words stand on it', request: { params: pageParams },
  responses: { 200: json('The page', PagePlaces), ...problems },
});

const picture = { schema: { type: 'string' as const, format: 'binary' } };

const image = createRoute({
  method: 'get', path: '/api/documents/{id}/pages/{number}/image', tags, summary: 'The image of one page',
  request: { params: pageParams, query: z.object({ width: z.coerce.number().int().min(50).max(3000).default(1200) }) },
  responses: { 200: { description: 'The image; a picture as it was handed in', content: { 'image/png': picture, 'image/jpeg': picture } }, ...problems },
});

async function handInPasted(c: RouteContext): Promise<Outcome[] | Refusal> {
  const pasted = PastedText.safeParse(await c.req.json().catch(() => null));
  return pasted.success ? [await handInText(c.get('acting'), pasted.data)] : refusal('invalid');
}

export const documentRoutes = router()
  .openapi(handIn, async (c) => {
    const boundary = boundaryOf(c.req.header('content-type'));
    try {
      const outcomes = boundary === null ? await handInPasted(c) : await handInForm(c.get('acting'), c.req.raw.body ?? [], boundary);
      c.get('jobs').wake();
      return isRefusal(outcomes) ? problem(c, outcomes) : c.json({ outcomes }, 200);
    } catch (error) {
      if (error instanceof BrokenForm) return problem(c, 'invalid');
      throw error;
    }
  })
  .openapi(list, async (c) => c.json(await listDocuments(c.get('acting'), c.req.valid('query')), 200))
  .openapi(page, async (c) => answer(c, await pageOf(c.get('acting'), c.req.valid('param').id)))
  .openapi(describe, async (c) => {
    const acting = c.get('acting');
    const { id } = c.req.valid('param');
    const refused = await describeDocument(acting, id, c.req.valid('json'));
    c.get('jobs').wake();
    return answer(c, refused ?? (await pageOf(acting, id)));
  })
  .openapi(remove, async (c) => answer(c, await deleteDocument(c.get('acting'), c.req.valid('param').id, { withEntries: c.req.valid('query').with === 'entries' })))
  .openapi(withdrawal, async (c) => answer(c, await tellWithdrawal(c.get('acting'), c.req.valid('param').id)))
  .openapi(restore, async (c) => {
    const done = await restoreDocument(c.get('acting'), c.req.valid('param').id);
    c.get('jobs').wake();
    return answer(c, done);
  })
  .openapi(readOnceMore, async (c) => {
    const acting = c.get('acting');
    const { id } = c.req.valid('param');
    const refused = await readAgain(acting, id);
    c.get('jobs').wake();
    return answer(c, refused ?? (await summaryOf(acting, id)));
  })
  .openapi(readUnread, async (c) => {
    const acting = c.get('acting');
    const { id } = c.req.valid('param');
    const refused = await readUnreadPages(acting, id);
    c.get('jobs').wake();
    return answer(c, refused ?? (await summaryOf(acting, id)));
  })
  .openapi(stop, async (c) => {
    const acting = c.get('acting');
    const { id } = c.req.valid('param');
    const refused = await stopReading(acting, id);
    return answer(c, refused ?? (await summaryOf(acting, id)));
  })
  .openapi(original, async (c) => {
    const found = await originalOf(c.get('acting'), c.req.valid('param').id);
    if (isRefusal(found)) return problem(c, found);
    return c.body(new Uint8Array(found.bytes), 200, found.headers);
  })
  .openapi(places, async (c) => {
    const { id, number } = c.req.valid('param');
    return answer(c, await placesOn(c.get('acting'), id, number));
  })
  .openapi(image, async (c) => {
    const drawn = await imageOf(c.get('acting'), { ...c.req.valid('param'), ...c.req.valid('query') }, c.get('drawPage'));
    if (isRefusal(drawn)) return problem(c, drawn);
    return c.body(new Uint8Array(drawn.image), 200, { 'content-type': drawn.mediaType, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
  });
