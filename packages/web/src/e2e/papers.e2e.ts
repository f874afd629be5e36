import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fields } from '../language/ar/fields.ts';
import { dropFile } from './drop-file.ts';
import { journeyOn } from './journey.ts';

const PAPERS = join(import.meta.dirname, '../../../capture/src/made-for-tests/pdf');

const { visit } = journeyOn({ samples: false });

/** How dark the page is under a box that is lit, 0 to 1: words stand there, and no blank paper. */
async function inkUnder(page: Page, selector: string): Promise<number> {
  return page.locator(selector).first().evaluate((lit) => {
    const sheet = lit.closest('.paper-sheet');
    const image = sheet?.querySelector('img');
    if (!(image instanceof HTMLImageElement) || sheet === null) return 0;
    const [box, frame] = [lit.getBoundingClientRect(), sheet.getBoundingClientRect()];
    const scale = image.naturalWidth / frame.width;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(box.width * scale));
    canvas.height = Math.max(1, Math.round(box.height * scale));
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, (box.left - frame.left) * scale, (box.top - frame.top) * scale, canvas.width, canvas.height, 0, 0, canvas.width, canvas.height);
    const pixels = drawing?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const dark = pixels.filter((value, at) => at % 4 === 0 && value < 128).length;
    return dark / (canvas.width * canvas.height);
  });
}

function withoutMarks(text: string | null): string {
  return (text ?? '').replace(/\p{M}/gu, '');
}

async function showPages(page: Page): Promise<void> {
  await page.locator('.paper-choice').getByRole('button', { name: 'الصفحات' }).click();
  await page.locator('.paper-sheet img').first().evaluate((image) => (image instanceof HTMLImageElement ? image.decode() : undefined));
}

describe.each([['a born-digital paper', 'chromium.pdf', 'اتفاق.pdf'], ['a scan', 'scan.png', 'صورة.png']])('%s', (_what, file, name) => {
  it('is dropped, and its evidence is lit on the image of its page', async () => {
    const { page, complaints } = await visit();
    await dropFile(page, { name, bytes: await readFile(join(PAPERS, file)) });
    await page.locator('.outcomes').getByRole('link', { name: 'مراجعة' }).click();
    await page.waitForSelector('.proposal-active');
    await showPages(page);

    // the words of a value are lit where they stand on the paper
    await page.locator('.proposal-active .fact', { hasText: fields.signatory }).getByRole('button').first().hover();
    await page.locator('.paper-lit.lit-strong').first().waitFor();
    expect(await inkUnder(page, '.paper-lit.lit-strong')).toBeGreaterThan(0.03);

    // words chosen on the paper are the words of the text
    const lit = await page.locator('.paper-lit.lit-strong').first().boundingBox();
    await page.mouse.click((lit?.x ?? 0) + (lit?.width ?? 0) / 2, (lit?.y ?? 0) + (lit?.height ?? 0) / 2);
    await page.locator('.paper-chosen').waitFor();
    const chosen = await page.locator('.chosen-bar-place').textContent();
    expect('وقع الاتفاق عن الهيئة رئيسها المهندس زاهر بن سالم الحارثي'.split(' ').some((word) => withoutMarks(chosen).includes(word)), chosen ?? '').toBe(true);

    // accepted, its evidence leads to the page
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.getByText('قُبل:').first().waitFor();
    await page.locator('.proposal-accepted a[href^="/entries/"]').first().click();
    await page.locator('.evidence-mark').first().click();
    await page.getByRole('link', { name: 'فتح الوثيقة عند هذه الكلمات' }).first().click();
    await page.waitForURL(/\/documents\//);
    await showPages(page);
    await page.locator('.paper-lit').first().waitFor();
    expect(await inkUnder(page, '.paper-lit')).toBeGreaterThan(0.03);
    expect(complaints).toEqual([]);
  });
});
