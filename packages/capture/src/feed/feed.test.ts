import { afterAll, describe, expect, it } from 'vitest';
import { openCapturePool } from '../capture-pool.ts';

const pool = openCapturePool();
afterAll(() => pool.close());
const feedIn = async (markup: string | Uint8Array) => {
  const reading = await pool.readFeed({ bytes: typeof markup === 'string' ? new TextEncoder().encode(markup) : markup, fileName: null });
  return 'feed' in reading ? reading.feed : reading;
};

describe('a feed', () => {
  it('of RSS gives its title and where its items stand, without what is said of pictures and sources', async () => {
    expect(await feedIn(`<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار &amp; بيانات</title><link>https://news.example/</link><image><title>شعار</title><link>https://news.example/logo</link></image>
      <item><title><![CDATA[توقيع <اتفاقية>]]></title><link>https://news.example/1</link><source url="x"><title>غيره</title></source></item>
      <item><guid>https://news.example/2</guid><title>ثان</title></item><item><guid isPermaLink="false">77</guid><title>بلا عنوان</title></item></channel></rss>`)).toEqual({
      title: 'أخبار & بيانات',
      items: [{ address: 'https://news.example/1', title: 'توقيع <اتفاقية>' }, { address: 'https://news.example/2', title: 'ثان' }],
    });
  });

  it('of Atom gives the link to the page, not those to the entry itself or to its comments', async () => {
    expect(await feedIn('<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">News</title><link rel="self" href="/feed"/><entry><title>One</title><link rel="self" href="/e/1"/><link href="/page/1"/><link rel="replies" href="/c/1"/></entry></feed>'))
      .toEqual({ title: 'News', items: [{ address: '/page/1', title: 'One' }] });
  });

  it('of RDF, and one in an Arabic charset, are read too', async () => {
    expect(await feedIn('<rdf:RDF><channel><title>R</title></channel><item><title>a</title><link>https://news.example/a</link></item></rdf:RDF>')).toMatchObject({ title: 'R', items: [{ title: 'a' }] });
    const bytes = new Uint8Array([...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1256"?><rss><channel><title>'), 0xc7, 0xe1, ...new TextEncoder().encode('</title></channel></rss>')]);
    expect(await feedIn(bytes)).toEqual({ title: 'ال', items: [] });
  });

  it('expands no entities of its own, and calls in nothing', async () => {
    const made = `<!DOCTYPE rss [<!ENTITY a "x">${'b'.split('').map((name) => `<!ENTITY ${name} "${'&a;'.repeat(1000)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const feed = await feedIn(`<?xml version="1.0"?>${made}<rss><channel><title>&b;&f;</title></channel></rss>`);
    expect(JSON.stringify(feed).length).toBeLessThan(100);
    expect(JSON.stringify(feed)).not.toContain('root:');
  });

  it('is none where it is a page, a text or nothing', async () => {
    for (const other of ['<!doctype html><html><body><item><link>x</link></item></body></html>', 'نص', '', '<?xml version="1.0"?><other/>']) expect(await feedIn(other)).toBeNull();
  });

  it('is bounded however long and deep it is', async () => {
    const feed = await feedIn(`<rss><channel>${'<item><link>https://news.example/x</link></item>'.repeat(5_000)}${'<a>'.repeat(50_000)}</channel></rss>`);
    expect(feed).toMatchObject({ items: { length: 500 } });
  });
});
