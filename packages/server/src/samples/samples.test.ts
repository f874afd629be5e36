import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';

let app: TestApp;
let room: ReadingRoomForTests;
beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
});
afterAll(async () => {
  await room.close();
  await app.close();
});

const count = async (table: 'document' | 'entry' | 'blob' | 'search_row' | 'proposal' | 'segment') =>
  (await app.database.selectFrom(table).select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;

it('fills the register with documents that can all be read, each once', async () => {
  const { outcomes } = (await app.request('POST', '/api/samples')).json;
  expect(outcomes.length).toBeGreaterThanOrEqual(10);
  expect(outcomes.every(({ outcome }: { outcome: string }) => outcome === 'captured')).toBe(true);
  await room.readAll(app);
  expect(room.errors).toEqual([]);
  const { items } = (await app.request('GET', '/api/documents')).json;
  expect(items.map(({ state, refusal }: { state: string; refusal: string | null }) => [state, refusal])).toEqual(items.map(() => ['to_review', null]));
  expect(new Set(items.map(({ language }: { language: string }) => language))).toEqual(new Set(['ar', 'en', 'fr']));
  const again = (await app.request('POST', '/api/samples')).json.outcomes;
  expect(again.every(({ outcome }: { outcome: string }) => outcome === 'known')).toBe(true);
  expect((await app.request('GET', '/api/session')).json.samples).toEqual({ loaded: true, documents: outcomes.length });
});

it('is emptied of them in one act, with all that was made of them, and of nothing else', async () => {
  const own = (await app.request('POST', '/api/documents', { text: 'وقعت جامعة الواحة ومعهد الخليج مذكرة تفاهم في الرباط.' })).json.outcomes[0].document.id;
  await room.readAll(app);
  const samples = (await app.request('GET', '/api/documents')).json.items.filter(({ isSample }: { isSample: boolean }) => isSample);
  for (const { id } of samples.slice(0, 3)) expect((await app.request('POST', `/api/documents/${id}/accept-all`, {})).status).toBe(200);
  expect(await count('entry')).toBeGreaterThan(5);
  expect((await app.request('DELETE', '/api/samples')).json.deed).toBe('remove-samples');
  expect([await count('document'), await count('blob'), await count('entry'), await count('search_row')]).toEqual([1, 1, 0, 1]);
  expect((await app.request('GET', `/api/documents/${own}`)).json.state).toBe('to_review');
  expect((await app.request('GET', '/api/session')).json.samples).toEqual({ loaded: false, documents: 0 });
});
