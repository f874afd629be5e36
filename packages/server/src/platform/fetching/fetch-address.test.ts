import { gzipSync, brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leadsTo, loopbackToo, openWebSite, type Shown, type WebSite } from '../testing/web-site.ts';
import { fetchAddress } from './fetch-address.ts';
import { NotFetched, type FetchLimits, type Wanted } from './fetched.ts';

const limits: FetchLimits = { redirects: 5, bytes: 100_000, milliseconds: 3_000, silentMilliseconds: 1_000 };

let site: WebSite;
beforeAll(async () => {
  site = await openWebSite();
});
beforeEach(() => site.shows.clear());
afterAll(() => site.close());

const fetchPage = (path: string, wanted: Partial<Wanted> = {}) => fetchAddress(site.origin + path, { limits, ...wanted }, loopbackToo);
const code = async (fetching: Promise<unknown>): Promise<string> => {
  try {
    await fetching;
    return 'fetched';
  } catch (error) {
    if (error instanceof NotFetched) return error.code;
    throw error;
  }
};
const answersWith = (headers: Record<string, string>, body: string | Buffer, status = 200): Shown => (_request, response) => {
  response.writeHead(status, headers);
  response.end(body);
};

describe('a page of the web', () => {
  it('comes with its bytes, its type and the signs of its version', async () => {
    site.shows.set('/news', answersWith({ 'content-type': 'text/html; charset=windows-1256', 'etag': '"v1"', 'last-modified': 'Mon, 12 Jan 2026 10:00:00 GMT' }, Buffer.from([0xc7, 0xe1])));
    expect(await fetchPage('/news')).toEqual({
      outcome: 'fetched', address: `${site.origin}/news`, bytes: Buffer.from([0xc7, 0xe1]), mediaType: 'text/html; charset=windows-1256', etag: '"v1"', lastModified: 'Mon, 12 Jan 2026 10:00:00 GMT',
    });
  });

  it('is asked for openly by our name, without cookies, credentials or where we come from', async () => {
    site.shows.set('/first', (_request, response) => {
      response.writeHead(302, { 'location': '/second', 'set-cookie': 'seen=yes' });
      response.end();
    });
    site.shows.set('/second', 'صفحة');
    await fetchPage('/first');
    const headers = site.asked.at(-1)?.headers;
    expect(headers?.['user-agent']).toMatch(/^Mithaq\/\d/u);
    expect([headers?.cookie, headers?.authorization, headers?.referer]).toEqual([undefined, undefined, undefined]);
  });

  it('is not sent again where the site says that it is still the same', async () => {
    site.shows.set('/same', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"v7"' ? 304 : 200);
      response.end();
    });
    expect(await fetchPage('/same', { known: { etag: '"v7"', lastModified: null } })).toEqual({ outcome: 'unchanged' });
  });

  it('is unpacked, and broken packing is told', async () => {
    site.shows.set('/gzip', answersWith({ 'content-encoding': 'gzip' }, gzipSync('نص')));
    site.shows.set('/brotli', answersWith({ 'content-encoding': 'br' }, brotliCompressSync('نص')));
    site.shows.set('/broken', answersWith({ 'content-encoding': 'gzip' }, 'not packed at all'));
    site.shows.set('/twice', answersWith({ 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('نص'))));
    expect(await fetchPage('/gzip')).toMatchObject({ bytes: Buffer.from('نص') });
    expect(await fetchPage('/brotli')).toMatchObject({ bytes: Buffer.from('نص') });
    expect(await code(fetchPage('/broken'))).toBe('unreadable-answer');
    expect(await code(fetchPage('/twice'))).toBe('unreadable-answer');
  });

  it('that is missing, or whose site cannot be reached, says so', async () => {
    expect(await code(fetchPage('/nowhere'))).toBe('answers-with-error');
    expect(await code(fetchAddress('http://127.0.0.1:1', { limits }, loopbackToo))).toBe('invalid-address');
    expect(await code(fetchAddress('http://127.0.0.1:2049', { limits }, loopbackToo))).toBe('unreachable');
    expect(await code(fetchAddress('http://no-such-site.invalid/', { limits }))).toBe('unreachable');
  });
});

describe('the limits of fetching', () => {
  it('hold for the size that is said, the size that comes, and the size that it unpacks to', async () => {
    site.shows.set('/said', answersWith({ 'content-length': '200000' }, Buffer.alloc(200_000)));
    site.shows.set('/endless', (_request, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write(Buffer.alloc(20_000)), 1);
      response.on('close', () => clearInterval(more));
    });
    site.shows.set('/bomb', answersWith({ 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))));
    expect(await code(fetchPage('/said'))).toBe('too-large');
    expect(await code(fetchPage('/endless'))).toBe('too-large');
    expect(await code(fetchPage('/bomb'))).toBe('too-large');
  });

  it('hold for the time of it all, and for the time without a byte', async () => {
    site.shows.set('/silent', () => {});
    site.shows.set('/breaks-off', (_request, response) => {
      response.writeHead(200);
      response.write('a');
    });
    site.shows.set('/drips', (_request, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('a'), 50);
      response.on('close', () => clearInterval(more));
    });
    const quick = { ...limits, milliseconds: 600, silentMilliseconds: 200 };
    expect(await code(fetchPage('/silent', { limits: quick }))).toBe('too-slow');
    expect(await code(fetchPage('/breaks-off', { limits: quick }))).toBe('too-slow');
    expect(await code(fetchPage('/drips', { limits: quick }))).toBe('too-slow');
  });

  it('hold for redirects', async () => {
    for (const step of [0, 1, 2, 3, 4, 5, 6]) site.shows.set(`/step${step}`, leadsTo(`/step${step + 1}`));
    site.shows.set('/step7', 'نص');
    expect(await code(fetchPage('/step2'))).toBe('fetched');
    expect(await code(fetchPage('/step1'))).toBe('too-many-redirects');
    site.shows.set('/round', leadsTo('/round'));
    expect(await code(fetchPage('/round'))).toBe('too-many-redirects');
  });

  it('can be met by a person who will not wait', async () => {
    site.shows.set('/silent', () => {});
    const stopping = new AbortController();
    const fetching = code(fetchPage('/silent', { signal: stopping.signal }));
    setTimeout(() => stopping.abort(), 50);
    expect(await fetching).toBe('stopped');
  });
});

describe('what is not the public web', () => {
  it('is never asked, however its address is written', async () => {
    const { port } = new URL(site.origin);
    const before = site.asked.length;
    const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '127.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0.0.0.0', '[::]', '１２７.0.0.1'];
    for (const host of hosts) expect([host, await code(fetchAddress(`http://${host}:${port}/`, { limits }))]).toEqual([host, 'private-address']);
    expect(site.asked.length).toBe(before);
  });

  it('is not reached by a redirect either, and a redirect to another kind of address goes nowhere', async () => {
    const { port } = new URL(site.origin);
    const before = site.asked.length;
    for (const host of ['localhost', '[::1]', '10.0.0.1', '169.254.169.254', '[fd00::1]']) {
      site.shows.set('/inward', leadsTo(`http://${host}:${port}/inside`));
      // only the first site is allowed here
      expect([host, await code(fetchAddress(`${site.origin}/inward`, { limits }, allowsOnce()))]).toEqual([host, 'private-address']);
    }
    for (const elsewhere of ['file:///etc/passwd', 'ftp://example.org/', 'javascript:1', 'http://user:secret@example.org/', 'http://example.org:25/']) {
      site.shows.set('/elsewhere', leadsTo(elsewhere));
      expect([elsewhere, await code(fetchPage('/elsewhere'))]).toEqual([elsewhere, 'invalid-address']);
    }
    expect(site.asked.slice(before).map(({ path }) => path)).not.toContain('/inside');
  });

  it('is not connected to where a name has such an address: what was looked up is what is connected to', async () => {
    const looked: string[] = [];
    const refused = await code(fetchAddress('http://localhost:8080/', { limits }, (address) => {
      looked.push(address);
      return false;
    }));
    expect(refused).toBe('private-address');
    expect(looked).toContain('127.0.0.1');
    // by its name the site is reached, since the address that the name has is allowed
    const { port } = new URL(site.origin);
    site.shows.set('/', 'نص');
    expect(await code(fetchAddress(`http://localhost:${port}/`, { limits }, loopbackToo))).toBe('fetched');
  });
});

/** Allows the first address it is asked about, and no other. */
function allowsOnce(): (address: string) => boolean {
  let asked = 0;
  return () => (asked += 1) === 1;
}
