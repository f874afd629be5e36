import type { ServerResponse } from 'node:http';
import { read } from '@mithaq/reading';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openModel, type Model } from '../platform/model/open-model.ts';
import { say, startModelServer, type ModelServer } from '../platform/testing/model-server.ts';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { readWithModel } from './read-with-model.ts';

const SIGNED = 'الدوحة، 9 مارس 2026 - وقّعت بلدية المرجان ومعهد القوافي للترجمة مذكرة تفاهم بشأن ترجمة الوثائق.';
const UNSEEN = 'وأُطلق بين الجهتين عهد مودة برعاية دار السنابل.';
const ADDED = { instruments: [{ quotation: 'عهد مودة برعاية دار السنابل', name: 'عهد مودة', type: 'other', status: 'activated' }] };

let app: TestApp;
let server: ModelServer;
let room: ReadingRoomForTests;
let model: Model;
/** Answers that the model has not given yet. */
const held: ServerResponse[] = [];
beforeAll(async () => {
  app = await testApp();
  server = await startModelServer(() => (response) => void held.push(response));
  model = openModel({ url: server.url, name: 'slow', key: null });
  room = openReadingRoom({ model });
});
afterAll(async () => {
  await model.close();
  await room.close();
  await server.close();
  await app.close();
});

let number = 0;
async function handIn(): Promise<string> {
  const { json } = await app.request('POST', '/api/documents', { text: `خبر رقم ${++number}\n\n${SIGNED}\n\n${UNSEEN}` });
  return json.outcomes[0].document.id;
}
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;
// oxlint-disable-next-line typescript/no-explicit-any -- a test looks into proposals of every shape
const proposals = async (id: string): Promise<any[]> => (await app.request('GET', `/api/documents/${id}/review`)).json.proposals;
const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};
const answer = (content: object): void => {
  const response = held.shift();
  if (response !== undefined) say(response, content);
};

it('a document is read and reviewed while the model is still answering, and so are those after it', async () => {
  const [first, second] = [await handIn(), await handIn()];
  await room.readAll(app);
  await until(() => held.length === 1);
  expect([(await page(first)).state, (await page(second)).state]).toEqual(['to_review', 'to_review']);
  const [instrument, ...others] = await proposals(first);
  expect((await app.request('POST', `/api/proposals/${instrument.id}/accept`, {})).status).toBe(200);

  answer(ADDED);
  await until(async () => (await page(first)).notes.includes('model-asked'));
  const after = await proposals(first);
  // what she was looking at stands as it stood: the same proposals, those that she decided decided
  expect(new Set(after.filter(({ method }) => method === 'rule').map(({ id }) => id))).toEqual(new Set([instrument, ...others].map(({ id }) => id)));
  expect(after.find(({ id }) => id === instrument.id).state).toBe('accepted');
  expect(after.filter(({ method }) => method === 'model').map(({ title, state }) => [title, state])).toEqual([['عهد مودة', 'pending']]);

  await until(() => held.length === 1);
  expect((await app.request('POST', `/api/documents/${second}/finish`)).status).toBe(200);
  answer(ADDED);
  await until(async () => (await page(second)).notes.includes('model-asked'));
  // it proposes something more, so the document comes back
  expect((await page(second)).state).toBe('to_review');
  expect(room.errors).toEqual([]);
});

it('a model that answers more and more slowly is asked about one document for a bounded time', async () => {
  const id = await handIn();
  const text = `${SIGNED}\n\n${'فقرة طويلة لا خبر فيها غير أنها تملأ الصفحة كلها. '.repeat(600)}`;
  const asking = readWithModel({ database: app.database, model, mostMilliseconds: 200, log: () => {} }, id, { text, reading: read(text) });
  await until(() => held.length === 1);
  answer({});
  expect(await asking).toMatchObject({ asked: 'slow', notes: ['model-asked', 'model-incomplete'] });
  held.length = 0;
  await app.request('DELETE', `/api/documents/${id}`);
});

it('a document that is read again while the model is still answering is read at once, and the late answer is dropped', async () => {
  const id = await handIn();
  await room.readAll(app);
  await until(() => held.length === 1);
  expect((await app.request('POST', `/api/documents/${id}/read-again`)).status).toBe(200);
  expect((await page(id)).state).toBe('captured');
  await room.readAll(app);
  expect((await page(id)).state).toBe('to_review');
  answer(ADDED);
  // the model is asked about the new reading, and only what it says of that counts
  await until(() => held.length === 1);
  expect((await proposals(id)).filter(({ method }) => method === 'model')).toEqual([]);
  answer({});
  await until(async () => (await page(id)).notes.includes('model-asked'));
  expect((await proposals(id)).filter(({ method }) => method === 'model')).toEqual([]);
  expect(await app.database.selectFrom('job').select('id').where('state', 'in', ['queued', 'running']).execute()).toEqual([]);
  expect([room.errors, room.log]).toEqual([[], []]);
});

it('a document may be removed while the model is still answering', async () => {
  const id = await handIn();
  await room.readAll(app);
  await until(() => held.length === 1);
  expect((await app.request('DELETE', `/api/documents/${id}`)).status).toBe(200);
  answer(ADDED);
  await until(async () => (await app.database.selectFrom('job').select('id').where('state', '=', 'running').executeTakeFirst()) === undefined);
  expect((await page(id)).code).toBe('not-found');
  expect([room.errors, room.log]).toEqual([[], []]);
});

it('what a model has not answered when the register closes is asked again afterwards, and nothing is lost', async () => {
  const id = await handIn();
  const closing = openModel({ url: server.url, name: 'slow', key: null });
  const other = openReadingRoom({ model: closing });
  await other.readAll(app);
  await until(() => held.length === 1);
  await closing.close();
  await other.close();
  held.length = 0;
  expect([(await page(id)).state, (await page(id)).notes]).toEqual(['to_review', []]);
  await app.database.updateTable('job').set({ state: 'queued', leased_by: null, leased_until: null }).where('state', '=', 'running').execute();
  await room.readAll(app);
  await until(() => held.length === 1);
  answer(ADDED);
  await until(async () => (await page(id)).notes.includes('model-asked'));
  expect((await proposals(id)).filter(({ method }) => method === 'model')).toHaveLength(1);
});

it('a document that was done with meanwhile does not come back when the register starts anew, unless the model proposes something', async () => {
  const id = await handIn();
  const closing = openModel({ url: server.url, name: 'slow', key: null });
  const other = openReadingRoom({ model: closing });
  await other.readAll(app);
  await until(() => held.length === 1);
  await app.request('POST', `/api/documents/${id}/finish`);
  await closing.close();
  await other.close();
  held.length = 0;
  await app.database.updateTable('job').set({ state: 'queued', leased_by: null, leased_until: null }).where('state', '=', 'running').execute();
  await room.readAll(app);
  await until(() => held.length === 1);
  expect((await page(id)).state).toBe('reviewed');
  answer({});
  await until(async () => (await page(id)).notes.includes('model-asked'));
  expect((await page(id)).state).toBe('reviewed');
});
