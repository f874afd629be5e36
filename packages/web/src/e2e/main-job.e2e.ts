import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropFile } from './drop-file.ts';
import { journeyOn } from './journey.ts';

const SAMPLE = join(import.meta.dirname, '../../../../samples/ar-memorandum-child-rights.txt');

const { visit } = journeyOn({ samples: false });

describe('the main job, in Arabic', () => {
  it('goes from a dropped file to an entry whose evidence is two clicks away', async () => {
    const { page, complaints } = await visit();
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');

    // Drop: the document is taken in and read.
    await dropFile(page, { name: 'مذكرة.txt', bytes: await readFile(SAMPLE) });
    await page.locator('.outcomes').getByRole('link', { name: 'مراجعة' }).waitFor();
    expect(await page.locator('.outcomes .line-main').textContent()).toMatch(/^الجامعة العربية.*مذكرة\.txt$/);
    await page.locator('#waiting', { hasText: 'تنتظر مراجعتك وثيقة واحدة' }).waitFor();
    await page.locator('.outcomes').getByRole('link', { name: 'مراجعة' }).click();

    // Draft: the memorandum stands beside its source.
    await page.waitForSelector('.proposal-active');
    const active = page.locator('.proposal-active');
    expect(await active.textContent()).toContain('مذكرة تفاهم');
    expect(await page.locator('.source-scroll .lit').count()).toBeGreaterThan(3);

    // Hovering a value lights its own words.
    const place = active.locator('.fact', { hasText: 'المكان' }).getByRole('button');
    await place.hover();
    expect(await page.locator('.lit-strong').first().textContent()).toContain('القاهرة');

    // Correct a field, in place.
    await place.click();
    const field = active.getByRole('textbox', { name: 'المكان' });
    await field.fill('القاهرة، مقر الأمانة العامة');
    await active.getByRole('button', { name: 'تم' }).click();
    expect(await active.textContent()).toContain('صحّحه شخص');

    // Accept: the entry is there, and the next proposal has its turn.
    await page.keyboard.press('a');
    await page.getByText('قُبل:').first().waitFor();
    const accepted = page.locator('.proposal-accepted').first();
    expect(await accepted.textContent()).toContain('مذكرة تفاهم');

    // Find it by search, without the article and the hamza.
    await page.keyboard.press('/');
    await page.keyboard.type('مذكره التفاهم');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search/);
    await page.locator('main a[href^="/entries/"]', { hasText: 'مذكرة تفاهم' }).first().click();
    await page.waitForURL(/\/entries\//);
    await page.getByRole('heading', { level: 1 }).waitFor();

    // One click shows the sentence, a second opens the document there.
    await page.locator('main').getByRole('button', { name: /الشاهد.*القاهرة، مقر الأمانة العامة/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    expect(await sheet.locator('mark').first().textContent()).toContain('القاهرة');
    await sheet.getByRole('link', { name: /فتح الوثيقة/ }).first().click();
    await page.waitForURL(/\/documents\/.+at=/);
    await page.locator('main mark', { hasText: 'القاهرة' }).first().waitFor();

    expect(complaints).toEqual([]);
  });

  it('shows whose document it is, and how secret, in one line on a phone', async () => {
    const { page } = await visit({ width: 390, height: 800 });
    const text = 'بلدية الوادي تتعاون مع أكاديمية النسيم\n\nقفصة (وكالة الشعلة للأنباء) – وقّعت بلدية الوادي أمس مذكرة تفاهم مع أكاديمية النسيم لصون المخطوطات.';
    await dropFile(page, { name: 'خبر.txt', bytes: new TextEncoder().encode(text) });
    await page.locator('.outcomes').getByRole('link', { name: 'مراجعة' }).click();
    const origin = page.locator('.review-origin');
    await origin.getByText('وكالة الشعلة للأنباء').waitFor();
    await origin.getByText('إضافة تاريخ النشر').waitFor();
    expect(await origin.evaluate((line) => [line.scrollWidth <= line.clientWidth, line.clientHeight < 40])).toEqual([true, true]);
  });
});
