import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../language/ar/documents.ts';
import { feeds } from '../language/ar/feeds.ts';
import { allRead, ask, have } from './ask-register.ts';
import { dropFile } from './drop-file.ts';
import { journeyOn } from './journey.ts';
import { BESIDE_SITE } from './start-server.ts';

const SCAN = join(import.meta.dirname, '../../../capture/src/made-for-tests/pdf/scan.png');
let site: Server;
let address: string;

const ITEM = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>توقيع مذكرة بين مرفأ صحار ومعهد الملاحة</title></head>
<body><article><h1>توقيع مذكرة بين مرفأ صحار ومعهد الملاحة</h1><p>وقّع مرفأ صحار ومعهد الملاحة مذكرة تفاهم بشأن تدريب البحارة في صحار يوم 4 فبراير 2026، ويلتزم الطرفان بتنفيذها خلال عام.</p></article></body></html>`;
const feed = () => `<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار المرفأ</title><item><title>توقيع مذكرة</title><link>${address}/news/1</link></item></channel></rss>`;

beforeAll(async () => {
  site = createServer((request, response) => {
    const page = request.url === '/feed.xml' ? feed() : request.url === '/news/1' ? ITEM : null;
    response.writeHead(page === null ? 404 : 200, { 'content-type': request.url === '/feed.xml' ? 'application/rss+xml; charset=utf-8' : 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  const listening = site.address();
  address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}`;
});
afterAll(() => {
  site.close();
});
const { register, visit } = journeyOn({ samples: false, program: BESIDE_SITE });

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A mail with two papers attached. */
function mail(): Buffer {
  const attached = ([name, text]: readonly [string, string]) => [
    'Content-Type: text/plain; charset=utf-8', `Content-Disposition: attachment; filename="${word(name)}"`, 'Content-Transfer-Encoding: base64', '', Buffer.from(text).toString('base64'),
  ].join('\r\n');
  const papers = [
    ['مذكرة.txt', 'وقّعت دار المخطوطات ومركز الترميم مذكرة تفاهم بشأن صون الوثائق في نزوى يوم 12 يناير 2026.'],
    ['بيان.txt', 'التقى مدير دار المخطوطات في نزوى يوم 13 يناير 2026 رئيس مركز الترميم، وبحثا برامج التدريب.'],
  ] as const;
  return Buffer.from([
    `From: ${word('دار المخطوطات')} <office@dar.example>`, 'To: desk@example.org', 'Date: Wed, 14 Jan 2026 09:30:00 +0400', `Subject: ${word('إحالة مذكرة وبيان')}`, 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part', '', '--part', 'Content-Type: text/plain; charset=utf-8', '', 'السلام عليكم، نحيل إليكم مذكرة التفاهم والبيان الصادر عن اللقاء للاطلاع.',
    ...papers.flatMap((paper) => ['--part', attached(paper)]), '--part--', '',
  ].join('\r\n'));
}

describe('a mail with papers attached', () => {
  it('is dropped: its sender and its day are shown, and each paper is a document of its own that leads back to it', async () => {
    const { page, complaints } = await visit();
    await dropFile(page, { name: 'إحالة.eml', bytes: mail() });
    await page.locator('.outcomes .line-end a').first().waitFor();
    await allRead(register);
    const { items } = await ask<{ items: readonly { id: string; format: string }[] }>(register, '/documents?size=10');
    const { id = '' } = items.find(({ format }) => format === 'eml') ?? {};
    await page.goto(`${register.origin}/documents/${id}`);
    const about = page.locator('.document-about');
    await about.waitFor();
    expect(await about.textContent()).toContain('دار المخطوطات');
    expect(await about.textContent()).toContain('14 يناير 2026');

    const brought = page.getByRole('region', { name: documents.brought });
    expect(await brought.getByRole('link').count()).toBe(2);
    await brought.getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith(id));
    await page.locator('.document-text', { hasText: 'صون الوثائق' }).waitFor();
    await page.getByRole('region', { name: documents.cameWith }).getByRole('link').click();
    await page.waitForURL(`**/documents/${id}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives entries that name their sources on paper too', async () => {
    const { items } = await ask<{ items: readonly { id: string; pending: number; fileName: string }[] }>(register, '/documents?size=10');
    const paper = items.find(({ fileName }) => fileName === 'مذكرة.txt');
    const { entry } = await have<{ entry: string }>(register, `/documents/${paper?.id}/accept-all`);
    const { page } = await visit();
    await page.goto(`${register.origin}/entries/${entry}`);
    await page.locator('.facts').waitFor();
    const number = page.locator('.fact sup').first();
    expect(await number.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect([await number.isVisible(), await number.textContent()]).toEqual([true, '[1]']);
    const source = page.locator('.entry-sources li').first();
    expect([await source.isVisible(), (await source.textContent())?.startsWith('[1]')]).toEqual([true, true]);
    expect(await source.getByRole('link').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a feed', () => {
  it('is followed, what it tells of becomes a document, and following it is stopped and taken up again', async () => {
    const { page, complaints } = await visit();
    await page.goto(`${register.origin}/feeds`);
    await page.getByRole('textbox', { name: feeds.address }).fill(`${address}/feed.xml`);
    await page.getByRole('button', { name: feeds.follow, exact: true }).click();
    const line = page.locator('.line', { hasText: 'أخبار المرفأ' });
    await line.getByText('وثيقة واحدة').waitFor();
    await allRead(register);

    await page.goto(`${register.origin}/documents`);
    await page.getByRole('link', { name: 'توقيع مذكرة بين مرفأ صحار ومعهد الملاحة' }).first().click();
    await page.locator('.document-text', { hasText: 'تدريب البحارة' }).waitFor();
    expect(await page.locator('.document-about').textContent()).toContain('/news/1');

    await page.goto(`${register.origin}/feeds`);
    await line.getByRole('button', { name: /إيقاف متابعة/u }).click();
    await line.getByText(feeds.paused).waitFor();
    await line.getByRole('button', { name: /استئناف متابعة/u }).click();
    await line.getByText(feeds.paused).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the first page on a narrow screen', () => {
  it('is no wider than the screen in French while documents are being read', async () => {
    const narrow = { language: 'fr', width: 360 } as const;
    const [{ page }, { page: other }] = [await visit(narrow), await visit(narrow)];
    for (const each of [page, other]) {
      await each.evaluate(() => {
        // the widest that it ever is: what is shown while something is read comes and goes
        const look = () => {
          const wide = document.documentElement.scrollWidth - innerWidth;
          document.body.dataset['tooWide'] = String(Math.max(wide, Number(document.body.dataset['tooWide'] ?? 0)));
          requestAnimationFrame(look);
        };
        look();
      });
    }
    await dropFile(page, { name: 'numérisation-du-mémorandum-de-coopération.png', bytes: await readFile(SCAN) });
    await dropFile(page, { name: 'رسالة.txt', bytes: Buffer.from('التقى مدير المرفأ وفد المعهد في صحار، وبحثا تدريب البحارة.') });
    await page.locator('.outcomes .reading-progress').waitFor();
    await other.reload();
    await page.locator('.outcomes .reading-progress').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Number(document.body.dataset['tooWide']))).toBe(0);
    expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
