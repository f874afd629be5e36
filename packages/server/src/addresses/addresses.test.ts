import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchGiven } from './fetch-given.ts';
import { openWeb } from '../platform/fetching/open-web.ts';
import { workOnce } from '../platform/jobs/workers.ts';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { officer, TEST_DAY, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { loopbackToo, openWebSite, type WebSite } from '../platform/testing/web-site.ts';

const PAGE = `<!doctype html><html lang="ar"><head><title>توقيع مذكرة تفاهم | وكالة أنباء الساحل</title>
<meta property="og:site_name" content="وكالة أنباء الساحل"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-12T09:00:00+03:00"}</script></head>
<body><nav>الرئيسية الأخبار</nav><article><h1>توقيع مذكرة تفاهم</h1><p>مسقط - وقع مجلس بلديات الساحل وأكاديمية الضاد للغات مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات.</p>
<p>وحضر التوقيع عدد من المسؤولين في الجانبين، وأشاد الحاضرون بما بلغه التعاون بينهما في السنوات الماضية.</p></article></body></html>`;

let app: TestApp;
let room: ReadingRoomForTests;
let site: WebSite;
beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
  site = await openWebSite();
});
beforeEach(() => site.shows.clear());
afterAll(async () => {
  await site.close();
  await room.close();
  await app.close();
});

const give = async (path: string, more: object = {}) => (await app.request('POST', '/api/addresses', { address: site.origin + path, ...more })).json;
const becomeOf = async (id: string) => (await app.request('GET', `/api/addresses/${id}`)).json;
const givenAndDone = async (path: string, more: object = {}) => {
  const given = await give(path, more);
  await room.readAll(app);
  return becomeOf(given.id);
};

describe('an address that a person gives', () => {
  it('becomes a document with where it came from, who published it and when, ready for review', async () => {
    site.shows.set('/news/agreement', PAGE);
    const given = await give('/news/agreement#comments', { confidentiality: 'public' });
    expect(given).toMatchObject({ address: `${site.origin}/news/agreement`, state: 'waiting', document: null });
    await room.readAll(app);
    const done = await becomeOf(given.id);
    expect(done).toMatchObject({ state: 'fetched', outcome: 'captured', refusal: null });
    const page = (await app.request('GET', `/api/documents/${done.document.id}`)).json;
    expect(page).toMatchObject({
      state: 'to_review', format: 'html', title: 'توقيع مذكرة تفاهم', publisher: 'وكالة أنباء الساحل', publishedOn: '2026-01-12', confidentiality: 'public',
      fileName: 'agreement.html', sourceAddress: `${site.origin}/news/agreement`,
    });
    expect(page.text).not.toContain('الرئيسية');
    expect(page.pending).toBeGreaterThan(0);
    const acts = await app.database.selectFrom('act').select(['actor', 'deed', 'detail']).where('deed', 'in', ['give-address', 'capture']).orderBy('at').execute();
    expect(acts).toEqual([
      { actor: 'local', deed: 'give-address', detail: { address: `${site.origin}/news/agreement` } },
      { actor: 'mithaq', deed: 'capture', detail: {} },
    ]);
  });

  it('is asked whether it has changed when it is given again, and is there once', async () => {
    let body = PAGE;
    site.shows.set('/again', (request, response) => {
      const etag = `"${body.length}"`;
      response.writeHead(request.headers['if-none-match'] === etag ? 304 : 200, { etag, 'content-type': 'text/html' });
      response.end(request.headers['if-none-match'] === etag ? undefined : body);
    });
    body += '<!-- one -->';
    const first = await givenAndDone('/again');
    const second = await givenAndDone('/again');
    expect([second.id, second.outcome, second.document.id]).toEqual([first.id, 'known', first.document.id]);
    expect(site.asked.at(-1)?.headers['if-none-match']).toBe(`"${body.length}"`);
    body += '<!-- changed -->';
    const third = await givenAndDone('/again');
    expect(third.outcome).toBe('captured');
    expect(third.document.id).not.toBe(first.document.id);
  });

  it('is fetched whole again when the document that was made of it has gone', async () => {
    site.shows.set('/gone', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"', 'content-type': 'text/plain; charset=utf-8' });
      response.end(request.headers['if-none-match'] === '"1"' ? undefined : 'اجتمعت لجنة المتابعة في الرباط أمس.');
    });
    const first = await givenAndDone('/gone');
    await app.request('DELETE', `/api/documents/${first.document.id}`);
    expect(await givenAndDone('/gone')).toMatchObject({ state: 'fetched', outcome: 'captured' });
  });

  it('is judged in time, however its page begins', async () => {
    site.shows.set('/comments', `${'<!---->'.repeat(280)}${PAGE.replace('السنوات', 'الفصول')}`);
    site.shows.set('/feed-after-comments', `<?xml version="1.0"?>${'<!-- - -->\n'.repeat(100)}<rss version="2.0"></rss>`);
    const began = performance.now();
    expect([await givenAndDone('/comments'), await givenAndDone('/feed-after-comments')]).toMatchObject([{ state: 'fetched' }, { state: 'failed', refusal: 'is-feed' }]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('that is none of the web is refused at once', async () => {
    for (const address of ['news', 'ftp://news.example/a', 'file:///etc/passwd', 'http://user:word@news.example/', 'http://news.example:22/', 'javascript:alert(1)']) {
      const answer = await app.request('POST', '/api/addresses', { address });
      expect([address, answer.status, answer.json.code]).toEqual([address, 422, 'invalid-address']);
    }
  });

  it('leaves its reason where nothing came, and keeps no other waiting', async () => {
    site.shows.set('/robots.txt', 'User-agent: *\nDisallow: /closed');
    site.shows.set('/closed', PAGE);
    site.shows.set('/empty', '');
    site.shows.set('/good', PAGE.replace('السنوات', 'الأعوام'));
    // another port is another site, whose rules were not asked for yet
    const other = await openWebSite();
    other.shows.set('/robots.txt', 'User-agent: *\nDisallow: /closed');
    const given = [`${other.origin}/closed`, `${site.origin}/missing`, `${site.origin}/empty`, 'http://no-such-site.invalid/', `${site.origin}/good`];
    const ids = await Promise.all(given.map(async (address) => (await app.request('POST', '/api/addresses', { address })).json.id));
    await room.readAll(app);
    await other.close();
    const done = await Promise.all(ids.map(becomeOf));
    expect(done.map(({ state, refusal }) => [state, refusal])).toEqual([
      ['failed', 'robots-forbid'], ['failed', 'answers-with-error'], ['failed', 'empty'], ['failed', 'unreachable'], ['fetched', null],
    ]);
    expect(room.errors).toEqual([]);
  });

  it('inside this computer or its network is never fetched', async () => {
    const before = site.asked.length;
    const { port } = new URL(site.origin);
    const given = (await app.request('POST', '/api/addresses', { address: `http://localhost:${port}/news` })).json;
    // as the server runs: with the public web only
    const handlers = { fetch: fetchGiven({ database: app.database, web: openWeb(), jobs: { wake: () => {} }, today: () => TEST_DAY }) };
    await workOnce({ database: app.database, handlers, onError: (error) => expect(error).toBeUndefined() });
    expect(await becomeOf(given.id)).toMatchObject({ state: 'failed', refusal: 'private-address', document: null });
    expect(site.asked.length).toBe(before);
  });

  it('can be stopped while it is fetched, and given again', async () => {
    site.shows.set('/silent', () => {});
    const given = await give('/silent');
    const working = room.readAll(app);
    while ((await becomeOf(given.id)).state !== 'fetching') await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await app.request('POST', `/api/addresses/${given.id}/stop-fetching`)).json).toMatchObject({ state: 'failed', refusal: 'stopped' });
    await working;
    expect(await becomeOf(given.id)).toMatchObject({ state: 'failed', refusal: 'stopped' });
    expect((await app.request('POST', `/api/addresses/${given.id}/stop-fetching`)).status).toBe(404);
    site.shows.set('/silent', PAGE.replace('السنوات', 'الأشهر'));
    expect(await givenAndDone('/silent')).toMatchObject({ state: 'fetched' });
  });

  it('goes on when the program is started again', async () => {
    const web = openWeb(loopbackToo);
    // the program ends while the site is silent
    site.shows.set('/slow', () => void web.close());
    const given = await give('/slow');
    const handlers = { fetch: fetchGiven({ database: app.database, web, jobs: { wake: () => {} }, today: () => TEST_DAY }) };
    await workOnce({ database: app.database, handlers, onError: (error) => expect(error).toBeUndefined() });
    expect((await becomeOf(given.id)).state).toBe('fetching');
    expect(await app.database.selectFrom('job').select('kind').where('state', '=', 'running').execute()).toEqual([{ kind: 'fetch' }]);
    await app.database.updateTable('job').set({ state: 'done' }).where('state', '=', 'running').execute();
  });

  it('that is restricted is not there for those who may not see it, and nobody gives one above what he may see', async () => {
    const given = await give('/news/secret', { confidentiality: 'restricted' });
    const other = app.as(officer);
    expect((await other.request('GET', `/api/addresses/${given.id}`)).status).toBe(404);
    expect((await other.request('POST', `/api/addresses/${given.id}/stop-fetching`)).status).toBe(404);
    expect((await other.request('GET', '/api/addresses')).json.items.map(({ id }: { id: string }) => id)).not.toContain(given.id);
    expect((await app.request('GET', '/api/addresses')).json.items.map(({ id }: { id: string }) => id)).toContain(given.id);
    expect((await other.request('POST', '/api/addresses', { address: `${site.origin}/a`, confidentiality: 'restricted' })).json.code).toBe('not-allowed');
  });
});
