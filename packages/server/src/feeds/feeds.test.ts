import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { openWebSite, type WebSite } from '../platform/testing/web-site.ts';
import { lookWhenDue } from './look-when-due.ts';

let app: TestApp;
let room: ReadingRoomForTests;
let site: WebSite;
beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
});
beforeEach(async () => {
  site = await openWebSite();
  return () => site.close();
});
afterAll(async () => {
  await room.close();
  await app.close();
});

let pages = 0;
/** Puts a page on the site, unlike any other. */
function publish(path: string): string {
  pages += 1;
  site.shows.set(path, `<!doctype html><html lang="ar"><body><article><h1>خبر ${pages}</h1><p>وقعت بلدية الساحل رقم ${pages} وجامعة النور مذكرة تفاهم في الرباط.</p></article></body></html>`);
  return path;
}
/** Shows a feed of these pages, with the sign of its version. */
function showFeed(paths: readonly string[]): void {
  const body = `<rss><channel><title>أخبار الساحل</title>${paths.map((path) => `<item><title>خبر</title><link>${path}</link></item>`).join('')}</channel></rss>`;
  const etag = `"${paths.join()}"`;
  site.shows.set('/feed', (request, response) => {
    const isSame = request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' });
    response.end(isSame ? undefined : body);
  });
}
const follow = async (more: object = {}) => (await app.request('POST', '/api/feeds', { address: `${site.origin}/feed`, ...more })).json;
const feed = async (id: string) => (await app.request('GET', '/api/feeds')).json.items.find((each: { id: string }) => each.id === id);
const askedFor = (path: string): number => site.asked.filter((each) => each.path === path).length;
/** An hour later. */
async function later(id: string): Promise<void> {
  await app.database.updateTable('feed').set({ next_look_at: sql<string>`now()` }).where('id', '=', id).execute();
  await lookWhenDue(app.database);
  await room.readAll(app);
}

describe('a feed that is followed', () => {
  it('gives its items as documents, each address once, and asks whether it has changed', async () => {
    showFeed([publish('/1'), publish('/2'), 'javascript:alert(1)', '/1']);
    const { id } = await follow({ confidentiality: 'public' });
    await room.readAll(app);
    expect(await feed(id)).toMatchObject({ title: 'أخبار الساحل', documents: 2, refusal: null, isPaused: false, confidentiality: 'public' });
    const documents = await app.database.selectFrom('document').select(['source_address', 'state', 'confidentiality']).where('source_address', 'like', `${site.origin}%`).orderBy('source_address').execute();
    expect(documents).toEqual(['/1', '/2'].map((path) => ({ source_address: site.origin + path, state: 'to_review', confidentiality: 'public' })));
    await later(id);
    expect([askedFor('/feed'), askedFor('/1'), askedFor('/2')]).toEqual([2, 1, 1]);
    expect(site.asked.at(-1)?.headers['if-none-match']).toContain('/1');
    showFeed([publish('/3'), '/1', '/2']);
    await later(id);
    expect([askedFor('/1'), askedFor('/3'), (await feed(id)).documents]).toEqual([1, 1, 3]);
  });

  it('with many items gives some at each look, until all are there', async () => {
    showFeed(Array.from({ length: 25 }, (_, at) => publish(`/many/${at}`)));
    const { id } = await follow();
    await room.readAll(app);
    expect((await feed(id)).documents).toBe(20);
    await later(id);
    expect((await feed(id)).documents).toBe(25);
  });

  it('is looked at once when its hour comes, however many machines look for what is due', async () => {
    showFeed([]);
    const { id } = await follow();
    await room.readAll(app);
    const before = askedFor('/feed');
    await app.database.updateTable('feed').set({ next_look_at: sql<string>`now()` }).where('id', '=', id).execute();
    await Promise.all([1, 2, 3].map(() => lookWhenDue(app.database)));
    await room.readAll(app);
    await lookWhenDue(app.database);
    await room.readAll(app);
    expect(askedFor('/feed') - before).toBe(1);
  });

  it('says why it gives nothing, is looked at less often then, and recovers', async () => {
    site.shows.set('/feed', '<!doctype html><html><body>no feed</body></html>');
    const { id } = await follow();
    await room.readAll(app);
    expect(await feed(id)).toMatchObject({ refusal: 'no-feed', documents: 0 });
    site.shows.delete('/feed');
    await later(id);
    await later(id);
    const failed = await feed(id);
    expect(failed).toMatchObject({ refusal: 'answers-with-error', refusalDetail: { status: 404 } });
    expect(Date.parse(failed.nextLookAt) - Date.parse(failed.lookedAt)).toBe(4 * 3_600_000);
    showFeed([publish('/back')]);
    await later(id);
    expect(await feed(id)).toMatchObject({ refusal: null, documents: 1 });
  });

  it('can be paused, gone on with, removed, and put back; each leaves its trace', async () => {
    showFeed([publish('/p1')]);
    const { id } = await follow();
    await room.readAll(app);
    const change = (deed: string) => app.request('POST', `/api/feeds/${id}/${deed}`);
    expect((await change('pause')).json.feed.isPaused).toBe(true);
    showFeed([publish('/p2')]);
    await later(id);
    expect(askedFor('/p2')).toBe(0);
    await change('resume');
    await room.readAll(app);
    expect(askedFor('/p2')).toBe(1);
    expect((await change('remove')).json.feed).toBeNull();
    expect(await feed(id)).toBeUndefined();
    expect((await change('pause')).status).toBe(404);
    showFeed([publish('/p3')]);
    await later(id);
    expect(askedFor('/p3')).toBe(0);
    await change('restore');
    await room.readAll(app);
    expect([askedFor('/p1'), askedFor('/p3'), (await feed(id)).documents]).toEqual([1, 1, 3]);
    const deeds = await app.database.selectFrom('act').select('deed').where('actor', '=', 'local').where(sql<boolean>`detail->>'address' = ${`${site.origin}/feed`}`).orderBy('at').execute();
    expect(deeds.map(({ deed }) => deed)).toEqual(['follow-feed', 'pause-feed', 'resume-feed', 'remove-feed', 'restore-feed']);
  });

  it('is not there for those who may not see its level', async () => {
    showFeed([]);
    const { id } = await follow({ confidentiality: 'restricted' });
    const other = app.as(officer);
    expect((await other.request('GET', '/api/feeds')).json.items.map((each: { id: string }) => each.id)).not.toContain(id);
    for (const deed of ['pause', 'resume', 'remove', 'restore']) expect((await other.request('POST', `/api/feeds/${id}/${deed}`)).status).toBe(404);
    expect((await other.request('POST', '/api/feeds', { address: `${site.origin}/x`, confidentiality: 'restricted' })).json.code).toBe('not-allowed');
    expect((await app.request('POST', '/api/feeds', { address: 'file:///etc/passwd' })).json.code).toBe('invalid-address');
  });
});

it('an address that a person gives may turn out to be a feed, which is no document', async () => {
  showFeed([]);
  const given = (await app.request('POST', '/api/addresses', { address: `${site.origin}/feed` })).json;
  await room.readAll(app);
  expect((await app.request('GET', `/api/addresses/${given.id}`)).json).toMatchObject({ state: 'failed', refusal: 'is-feed', document: null });
  expect(room.errors).toEqual([]);
});
