import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { keepUp } from '../platform/database/upkeep.ts';
import { forgetRemoved } from './forget-removed.ts';

let app: TestApp;
let room: ReadingRoomForTests;
beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await room.close();
  await app.close();
});

const text = (name: string): string => `خبر عن ${name}\n\nوقّعت بلدية ${name} وأكاديمية النسيم أمس مذكرة تفاهم بشأن صون المخطوطات.`;
async function handIn(name: string, confidentiality = 'internal'): Promise<string> {
  const { json } = await app.request('POST', '/api/documents', { text: text(name), confidentiality });
  await room.readAll(app);
  return json.outcomes[0].document.id;
}
const remove = async (id: string) => (await app.request('DELETE', `/api/documents/${id}`)).json;
const restore = (id: string) => app.request('POST', `/api/documents/${id}/restore`);
const review = async (id: string) => (await app.request('GET', `/api/documents/${id}/review`)).json;
const found = async (word: string) => (await app.request('GET', `/api/search?q=${encodeURIComponent(word)}`)).json.total;
const blobs = async () => (await app.database.selectFrom('blob').select('sha256').execute()).length;
const deeds = async (id: string) => (await app.database.selectFrom('act').select('deed').where('document_id', '=', id).orderBy('at').execute()).map(({ deed }) => deed);

it('a document that was removed is put back as it stood, with what was decided of it', async () => {
  const id = await handIn('الياسمينة');
  const [first] = (await review(id)).proposals;
  await app.request('POST', `/api/proposals/${first.id}/reject`);
  const before = await review(id);
  const removal = await remove(id);
  expect([(await app.request('GET', `/api/documents/${id}`)).status, await found('الياسمينة')]).toEqual([404, 0]);
  const { status, json } = await restore(id);
  expect({ status, deed: json.deed }).toEqual({ status: 200, deed: 'restore-document' });
  expect(await review(id)).toEqual(before);
  expect(await found('الياسمينة')).toBe(1);
  expect((await app.fetch(new Request(`http://localhost/api/documents/${id}/original`))).status).toBe(200);
  // who did what stays told: the removal, and that it was taken back
  expect(await deeds(id)).toEqual(['capture', 'read', 'reject', 'delete-document', 'restore-document']);
  expect(await app.database.selectFrom('act').select('undone_by').where('id', '=', removal.act).executeTakeFirst()).toEqual({ undone_by: json.act });
  expect((await restore(id)).json.code).toBe('not-found');
  await remove(id);
  expect((await restore(id)).status).toBe(200);
});

it('one that was not read yet is read then', async () => {
  const id = (await app.request('POST', '/api/documents', { text: text('البنفسج') })).json.outcomes[0].document.id;
  await remove(id);
  await room.readAll(app);
  await restore(id);
  await room.readAll(app);
  expect((await review(id)).document.state).toBe('to_review');
});

it('it is not put back beside the same bytes handed in anew', async () => {
  const id = await handIn('الخزامى');
  await remove(id);
  const again = await handIn('الخزامى');
  expect((await restore(id)).json.code).toBe('already-there');
  await remove(again);
  expect((await restore(again)).status).toBe(200);
});

it('a restricted one is as absent, removed or not, to whoever may not see it', async () => {
  const id = await handIn('النرجس', 'restricted');
  await remove(id);
  const other = app.as(officer);
  const absent = await other.request('POST', '/api/documents/00000000-0000-4000-8000-000000000000/restore');
  const hidden = await other.request('POST', `/api/documents/${id}/restore`);
  expect([hidden.status, hidden.json]).toEqual([absent.status, absent.json]);
  expect((await restore(id)).status).toBe(200);
  expect((await other.request('GET', `/api/documents/${id}`)).status).toBe(404);
});

const longAgo = (id: string) => sql`update act set at = at - interval '31 days' where document_id = ${id} and deed = 'delete-document'`.execute(app.database);

it('after thirty days it is not put back, even where nothing has been forgotten yet', async () => {
  const id = await handIn('الأقحوان');
  await remove(id);
  await longAgo(id);
  const { status, json } = await restore(id);
  expect({ status, code: json.code, detail: json.detail }).toEqual({ status: 409, code: 'cannot-undo', detail: { because: 'too-late' } });
});

it('a register that stays open forgets, each hour, what was removed long ago', async () => {
  await forgetRemoved(app.database);
  const id = await handIn('القرنفل');
  await remove(id);
  const kept = await blobs();
  await longAgo(id);
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  const failed: unknown[] = [];
  const stop = keepUp(app.database, { hourly: [forgetRemoved], often: [] }, (error) => failed.push(error));
  vi.advanceTimersByTime(60 * 60 * 1000);
  vi.useRealTimers();
  await stop();
  expect([failed, await blobs()]).toEqual([[], kept - 1]);
});

it('after thirty days it is gone, its text and its bytes too, and only the trace of its removal stays', async () => {
  const id = await handIn('السوسن');
  const kept = await blobs();
  await remove(id);
  await forgetRemoved(app.database);
  expect(await blobs()).toBe(kept);
  await longAgo(id);
  await forgetRemoved(app.database);
  expect(await blobs()).toBe(kept - 1);
  const { detail } = await app.database.selectFrom('act').select('detail').where('document_id', '=', id).where('deed', '=', 'delete-document').executeTakeFirstOrThrow();
  expect(detail).toMatchObject({ before: { title: 'خبر عن السوسن' } });
  expect(JSON.stringify(detail)).not.toContain('المخطوطات');
  expect((await restore(id)).json).toMatchObject({ code: 'cannot-undo' });
  expect((await app.as(officer).request('POST', `/api/documents/${id}/restore`)).json.code).toBe('cannot-undo');
});
