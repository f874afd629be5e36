import { afterAll, beforeAll, expect, it } from 'vitest';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { signing } from '../review/testing/examples.ts';

const PROMISE = 'تجهيز مختبر مغمور';
const DUE = 'قبل نهاية يونيو 2026';
const CLOSED_TITLE = 'عنوان مستور';

let app: TestApp;
let other: TestApp;
let commitment: string;
beforeAll(async () => {
  app = await testApp();
  other = app.as(officer);
  const closed = await captured(app, signing(), { confidentiality: 'restricted', isSample: true });
  await app.request('POST', `/api/proposals/${(await proposalOf(app, closed, 'instrument')).id}/accept`, {});
  const { id, fields } = await proposalOf(app, closed, 'commitment');
  const changed = fields.map((one) => (one.field === 'text' ? { ...one, value: { is: 'text', text: PROMISE } } : one));
  commitment = (await app.request('POST', `/api/proposals/${id}/accept`, { fields: changed })).json.entry;
});
afterAll(() => app.close());

async function correct(title: string, confidentiality: string): Promise<void> {
  const { version } = (await app.request('GET', `/api/entries/${commitment}`)).json;
  expect((await app.request('PATCH', `/api/entries/${commitment}`, { version, names: [{ form: 'title', language: 'ar', value: title }], confidentiality })).status).toBe(200);
}
const historyTold = async (asking: TestApp) => (await asking.request('GET', `/api/entries/${commitment}/history`)).json.items;
const entriesTold = async (asking: TestApp) => (await historyTold(asking)).find(({ deed }: { deed: string }) => deed === 'remove-samples').entries;

it('an entry that is opened by hand does not tell what it was called while it was closed', async () => {
  await correct(CLOSED_TITLE, 'restricted');
  await correct('عنوان مكشوف', 'internal');
  const told = await historyTold(other);
  expect(told.map(({ deed }: { deed: string }) => deed)).toEqual(['correct-entry']);
  expect(told[0].changes).toEqual([{ field: 'confidentiality', before: null, after: 'internal' }, { field: 'name', before: null, after: 'عنوان مكشوف' }]);
  const all = JSON.stringify(await historyTold(app));
  expect([all.includes(PROMISE), all.includes(CLOSED_TITLE)]).toEqual([true, true]);
});

it('nor, when the samples were removed and put back, what a closed one alone tells', async () => {
  await app.request('DELETE', '/api/samples');
  expect((await app.request('POST', '/api/samples/restore')).status).toBe(200);
  const told = await historyTold(other);
  expect(told.map(({ deed }: { deed: string }) => deed)).toEqual(['restore-samples', 'remove-samples', 'correct-entry']);
  for (const words of [PROMISE, CLOSED_TITLE, DUE, 'obligation']) expect([words, JSON.stringify(told).includes(words)]).toEqual([words, false]);
  expect(JSON.stringify((await historyTold(app))[0].changes)).toContain(DUE);
});

it('one that is closed again is absent, and its history with it', async () => {
  await correct('عنوان مكشوف', 'restricted');
  expect((await other.request('GET', `/api/entries/${commitment}/history`)).status).toBe(404);
  await correct('عنوان آخر', 'internal');
  expect((await historyTold(other)).map(({ deed }: { deed: string }) => deed)).toEqual(['correct-entry', 'restore-samples', 'remove-samples', 'correct-entry']);
});

it('an act is told with as many entries as the reader may see', async () => {
  expect(await entriesTold(other)).toBe(1);
  expect(await entriesTold(app)).toBeGreaterThan(1);
});
