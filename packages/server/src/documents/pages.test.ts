import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { testApp, visitor, type TestApp } from '../platform/testing/test-app.ts';

let app: TestApp;
let room: ReadingRoomForTests;
let id: string;
let text: string;

const paper = readFileSync(new URL('../../../capture/src/made-for-tests/pdf/typst.pdf', import.meta.url));

beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
  const form = new FormData();
  form.append('file', new File([paper], 'اتفاق.pdf', { type: 'application/pdf' }));
  const { json } = await app.request('POST', '/api/documents', form);
  id = json.outcomes[0].document.id;
  await room.readAll(app);
  text = (await app.request('GET', `/api/documents/${id}`)).json.text;
});
afterAll(async () => {
  await room.close();
  await app.close();
});

describe('a document with pages', () => {
  it('is read, and tells its pages and which stretch of the text stands on each', async () => {
    const { json } = await app.request('GET', `/api/documents/${id}`);
    expect(json).toMatchObject({ state: 'to_review', format: 'pdf', language: 'ar' });
    expect(json.pages).toEqual([{ width: expect.closeTo(419.5, 0), height: expect.closeTo(595.3, 0), start: 0, end: text.trimEnd().length }]);
    expect(json.pending).toBeGreaterThan(3);
  });

  it('tells where each word stands on its page', async () => {
    const { json } = await app.request('GET', `/api/documents/${id}/pages/1`);
    const words = json.words.map(([start, end]: number[]) => text.slice(start, end));
    expect(words.join(' ')).toBe(text.split(/\s+/).join(' ').trim());
  });

  it('shows the image of a page, which nobody keeps on the way', async () => {
    const response = await app.fetch(new Request(`http://localhost/api/documents/${id}/pages/1/image?width=400`));
    const [, ...mark] = new Uint8Array(await response.arrayBuffer()).subarray(0, 4);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'image/png', 'private, no-store']);
    expect(String.fromCharCode(...mark)).toBe('PNG');
  });

  it('has no page beyond its last, and none for whoever may not see it', async () => {
    for (const path of ['pages/2', 'pages/2/image']) expect((await app.request('GET', `/api/documents/${id}/${path}`)).status).toBe(404);
    await app.request('PATCH', `/api/documents/${id}`, { confidentiality: 'restricted' });
    for (const path of ['pages/1', 'pages/1/image']) expect((await app.as(visitor).request('GET', `/api/documents/${id}/${path}`)).status).toBe(404);
  });

  it('keeps its pages when it is removed and put back', async () => {
    const before = (await app.request('GET', `/api/documents/${id}/pages/1`)).json;
    await app.request('DELETE', `/api/documents/${id}`);
    expect((await app.request('GET', `/api/documents/${id}/pages/1`)).status).toBe(404);
    await app.request('POST', `/api/documents/${id}/restore`);
    expect((await app.request('GET', `/api/documents/${id}/pages/1`)).json).toEqual(before);
  });
});
