import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officer, testApp, visitor, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';

let app: TestApp;
let first: string;
let second: string;
beforeAll(async () => {
  app = await testApp();
  first = await captured(app, signing());
  await app.request('POST', `/api/documents/${first}/accept-all`);
  second = await captured(app, session());
  await app.request('POST', `/api/documents/${second}/accept-all`);
});
afterAll(() => app.close());

/** All that the register holds, as its pages tell it. What counts writings is left out. */
async function everything(): Promise<unknown[]> {
  const ids = await app.database.selectFrom('entry').select('id').orderBy('id').execute();
  return Promise.all(ids.map(async ({ id }) => {
    const { version: _, ...page } = (await app.request('GET', `/api/entries/${id}`)).json;
    return page;
  }));
}
const entries = async (): Promise<number> => (await app.database.selectFrom('entry').select('id').execute()).length;
const withdrawal = async (id: string, as: TestApp = app) => (await as.request('GET', `/api/documents/${id}/withdrawal`)).json;
const remove = (id: string, as: TestApp = app) => as.request('DELETE', `/api/documents/${id}?with=entries`);
const restore = (id: string) => app.request('POST', `/api/documents/${id}/restore`);
const review = async (id: string) => (await app.request('GET', `/api/documents/${id}/review`)).json;

describe('a document with the entries that rest on it', () => {
  it('goes with what rests on it alone, the series and the issues of that too, and all comes back in one act', async () => {
    const [before, were, reviewed] = [await everything(), await entries(), await review(second)];
    const told = await withdrawal(second);
    expect(told.going).toBeGreaterThan(2);
    const done = await remove(second);
    expect(done.status).toBe(200);
    expect(await entries()).toBe(were - told.going);
    expect((await app.request('GET', '/api/meetings')).json.total).toBe(0);
    expect((await app.request('GET', '/api/series')).json.total).toBe(0);
    expect((await app.request('GET', '/api/search?q=الدورة')).json.total).toBe(0);
    const act = await app.database.selectFrom('act').select(['deed', 'actor']).where('id', '=', done.json.act).executeTakeFirst();
    expect(act).toEqual({ deed: 'delete-document', actor: 'local' });
    expect((await restore(second)).status).toBe(200);
    expect(await everything()).toEqual(before);
    expect(await review(second)).toEqual(reviewed);
  });

  it('leaves those of which another document tells too, without what it alone says of them', async () => {
    const other = await captured(app, sameSigning());
    await app.request('POST', `/api/documents/${other}/accept-all`);
    const instrument = (await proposalOf(app, other, 'instrument')).entry ?? '';
    const before = await everything();
    const { staying } = await withdrawal(first);
    expect(staying).toBeGreaterThan(2);
    expect((await remove(first)).status).toBe(200);
    const page = (await app.request('GET', `/api/entries/${instrument}`)).json;
    expect(page.sources.map(({ id }: { id: string }) => id)).toEqual([other]);
    expect(page.facts.filter(({ field }: { field: string }) => field === 'field')).toEqual([]);
    expect((await app.request('GET', '/api/commitments')).json.total).toBe(0);
    expect((await restore(first)).status).toBe(200);
    expect(await everything()).toEqual(before);
    await remove(other);
  });

  it('leaves a body to which something else points', async () => {
    const commitment = (await proposalOf(app, first, 'commitment')).entry ?? '';
    const { version } = (await app.request('GET', `/api/entries/${commitment}`)).json;
    const chair = (await app.request('GET', '/api/meetings')).json.items[0];
    const meeting = (await app.request('GET', `/api/entries/${chair.id}`)).json;
    const [body] = (await app.request('GET', '/api/organisations?q=الضاد')).json.items;
    expect(version).toBeGreaterThan(0);
    await app.request('PATCH', `/api/entries/${meeting.id}`, { version: meeting.version, facts: [{ field: 'participant', item: null, value: { is: 'actor', kind: 'organisation', name: body.title, entry: body.id } }] });
    await remove(first);
    const [left] = (await app.request('GET', '/api/organisations?q=الضاد')).json.items;
    expect(left).toMatchObject({ id: body.id, sources: 0 });
    expect((await restore(first)).status).toBe(200);
  });

  it('goes only when that is asked for', async () => {
    expect((await app.request('DELETE', `/api/documents/${first}`)).json.code).toBe('has-entries');
  });

  it('is refused to who may not see it, may not remove, or would take away what is hidden from her', async () => {
    expect((await remove(first, app.as(visitor))).json.code).toBe('not-found');
    expect((await withdrawal(first, app.as(visitor))).code).toBe('not-found');
    expect((await remove(first, app.as({ ...officer, mayDo: ['accept'] }))).json.code).toBe('not-allowed');
    const told = await withdrawal(first);
    const commitment = (await proposalOf(app, first, 'commitment')).entry ?? '';
    const { version } = (await app.request('GET', `/api/entries/${commitment}`)).json;
    await app.request('PATCH', `/api/entries/${commitment}`, { version, confidentiality: 'restricted' });
    expect((await withdrawal(first, app.as(officer))).going).toBeLessThan(told.going + told.staying);
    expect((await remove(first, app.as(officer))).json.code).toBe('has-entries');
  });
});
