import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { officer, testApp, visitor, type TestApp } from '../platform/testing/test-app.ts';

const SECRET = 'محضر مغلق: بحث الجانبان اتفاقية القطب الشمالي.';
const OPEN = 'بيان صحفي: بحث الجانبان اتفاقية المراعي.';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let app: TestApp;
let room: ReadingRoomForTests;
let secret: string;
beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
  secret = (await app.request('POST', '/api/documents', { text: SECRET, confidentiality: 'restricted' })).json.outcomes[0].document.id;
  await app.request('POST', '/api/documents', { text: OPEN, confidentiality: 'public' });
  await room.readAll(app);
});
afterAll(async () => {
  await room.close();
  await app.close();
});

describe.each([['an officer without access', officer], ['a visitor', visitor]])('to %s a restricted document', (_who, actor) => {
  it.each([
    ['GET', '', undefined],
    ['GET', '/original', undefined],
    ['GET', '/pages/1', undefined],
    ['GET', '/pages/1/image', undefined],
    ['GET', '/review', undefined],
    ['PATCH', '', { title: 'x' }],
    ['DELETE', '', undefined],
    ['POST', '/read-again', undefined],
    ['POST', '/stop-reading', undefined],
    ['POST', '/restore', undefined],
    ['POST', '/finish', undefined],
    ['POST', '/reopen', undefined],
    ['POST', '/accept-all', undefined],
    ['POST', '/no-copy', undefined],
  ])('is exactly as absent: %s %s', async (method, path, body) => {
    const other = app.as(actor);
    const hidden = await other.request(method, `/api/documents/${secret}${path}`, body);
    const absent = await other.request(method, `/api/documents/${UNKNOWN}${path}`, body);
    expect(hidden.status).toBe(404);
    expect([hidden.status, hidden.json]).toEqual([absent.status, absent.json]);
  });

  it('is in no list, no count, no search, on no first page', async () => {
    const other = app.as(actor);
    const list = await other.request('GET', '/api/documents');
    expect([list.json.total, list.json.items.length]).toEqual([1, 1]);
    expect(list.json.facets.map(({ values }: { values: { count: number }[] }) => values.reduce((sum, { count }) => sum + count, 0))).toEqual([1, 1]);
    const shared = await other.request('GET', `/api/search?q=${encodeURIComponent('اتفاقية')}`);
    expect([shared.json.total, shared.json.items.length, shared.json.kinds]).toEqual([1, 1, [{ kind: 'document', count: 1 }]]);
    expect((await other.request('GET', `/api/search?q=${encodeURIComponent('"القطب الشمالي"')}`)).json.total).toBe(0);
    expect((await other.request('GET', `/api/documents?q=${encodeURIComponent('القطب')}`)).json.total).toBe(0);
    const home = await other.request('GET', '/api/home');
    expect([home.json.toReview.total, home.json.counts.document]).toEqual([1, 1]);
    expect(JSON.stringify([list.json, shared.json, home.json])).not.toContain('القطب');
  });

  it('is not betrayed by handing in the same bytes', async () => {
    const outcome = (await app.as(actor).request('POST', '/api/documents', { text: SECRET, confidentiality: 'public' })).json.outcomes[0];
    expect(outcome.outcome).toBe('captured');
    await app.request('DELETE', `/api/documents/${outcome.document.id}`);
    expect((await app.as(actor).request('POST', '/api/documents', { text: 'x', confidentiality: 'restricted' })).json.outcomes[0]).toMatchObject({ outcome: 'refused', refusal: 'not-allowed' });
  });

  it('cannot be made of one that they see', async () => {
    const [{ id }] = (await app.as(actor).request('GET', '/api/documents')).json.items;
    expect((await app.as(actor).request('PATCH', `/api/documents/${id}`, { confidentiality: 'restricted' })).json.code).toBe('not-allowed');
  });
});

it('is there for whoever may see it', async () => {
  expect((await app.request('GET', `/api/documents/${secret}`)).json.text).toBe(SECRET);
  expect((await app.request('GET', '/api/documents')).json.total).toBe(2);
});

describe('someone who may only look', () => {
  it('changes nothing', async () => {
    const looking = app.as({ name: 'viewer', mayRead: ['public', 'internal', 'restricted'], mayDo: [] });
    expect((await looking.request('POST', '/api/documents', { text: 'نص جديد' })).json.outcomes[0].refusal).toBe('not-allowed');
    for (const [method, path, body] of [['PATCH', '', { title: 'x' }], ['DELETE', '', undefined], ['POST', '/read-again', undefined]] as const) {
      expect((await looking.request(method, `/api/documents/${secret}${path}`, body)).status).toBe(403);
    }
    expect((await looking.request('DELETE', '/api/samples')).status).toBe(403);
  });
});
