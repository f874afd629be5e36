import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loopbackToo, openWebSite, type WebSite } from '../testing/web-site.ts';
import { NotFetched } from './fetched.ts';
import { openRobots } from './robots.ts';
import { readRobots } from './robots-rules.ts';

const allows = (robots: string, path: string): boolean => readRobots(robots, 'Mithaq').allows(new URL(path, 'https://news.example'));

describe('a robots.txt', () => {
  it('rules for all, unless it speaks of us by name', () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: mithaq/1.0\nDisallow: /archive # old\nAllow: /archive/2026\n';
    expect(['/', '/archive', '/archive/2025', '/archive/2026/a'].map((path) => allows(robots, path))).toEqual([true, false, false, true]);
    expect(allows('User-agent: other\nDisallow: /', '/')).toBe(true);
  });

  it('is followed where its longest fitting rule leads, with stars and ends', () => {
    const robots = 'user-agent:*\r\ndisallow:/*.pdf$\r\ndisallow:/search*q=\r\nallow: /open.pdf\r\ndisallow: /أخبار\r\n';
    expect(['/a.pdf', '/a.pdf?x', '/open.pdf', '/search?a&q=1', '/search', '/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/1', '/'].map((path) => allows(robots, path))).toEqual([false, true, true, false, true, false, true]);
  });

  it('that rules nothing, or nothing that can be read, allows everything', () => {
    for (const robots of ['', 'Disallow: /', '<html>no</html>', 'User-agent: *\nDisallow:', 'User-agent: *\nCrawl-delay: 10\nSitemap: /x']) expect(allows(robots, '/page')).toBe(true);
  });

  it('is read in time however it is made', () => {
    const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}b\n`.repeat(280)}`;
    const began = performance.now();
    expect(allows(hostile, `/${'a'.repeat(1_900)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('a site', () => {
  let site: WebSite;
  beforeAll(async () => {
    site = await openWebSite();
  });
  beforeEach(() => site.shows.clear());
  afterAll(() => site.close());
  const ask = async (path: string): Promise<string> => {
    try {
      await robots.mayAsk(new URL(path, site.origin));
      return 'allowed';
    } catch (error) {
      return error instanceof NotFetched ? error.code : String(error);
    }
  };
  let robots = openRobots(loopbackToo);
  beforeEach(() => {
    robots = openRobots(loopbackToo);
  });

  it('is asked for its rules once', async () => {
    site.shows.set('/robots.txt', 'User-agent: *\nDisallow: /closed');
    const before = site.asked.length;
    expect([await ask('/open'), await ask('/closed/1'), await ask('/open')]).toEqual(['allowed', 'robots-forbid', 'allowed']);
    expect(site.asked.length - before).toBe(1);
  });

  it('without rules allows everything; one that fails to show them is left alone until it does', async () => {
    expect(await ask('/page')).toBe('allowed');
    robots = openRobots(loopbackToo);
    site.shows.set('/robots.txt', (_request, response) => response.writeHead(503).end());
    expect(await ask('/page')).toBe('answers-with-error');
    site.shows.delete('/robots.txt');
    expect(await ask('/page')).toBe('allowed');
  });

  it('whose rules one asker no longer waits for is asked for another who does', async () => {
    site.shows.set('/robots.txt', () => {});
    const stopping = new AbortController();
    const first = robots.mayAsk(new URL('/one', site.origin), stopping.signal);
    const second = ask('/two');
    setTimeout(() => {
      site.shows.set('/robots.txt', 'User-agent: *\nDisallow: /closed');
      stopping.abort();
    }, 100);
    await expect(first).rejects.toMatchObject({ code: 'stopped' });
    expect(await second).toBe('allowed');
  });

  it('is never asked for rules at an address that is not public', async () => {
    robots = openRobots();
    const before = site.asked.length;
    expect(await ask('/page')).toBe('private-address');
    expect(site.asked.length).toBe(before);
  });
});
