import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { recognition } from '../language/ar/recognition.ts';
import { allRead, ask, have } from './ask-register.ts';
import { dropFile } from './drop-file.ts';
import { journeyOn } from './journey.ts';

const SCAN = join(import.meta.dirname, '../../../capture/src/made-for-tests/pdf/scan.png');

interface Told {
  readonly text: string;
  readonly doubtful: readonly { readonly start: number; readonly end: number }[];
  readonly corrected: readonly { readonly recognised: string }[];
}
let id: string;

const { register, visit } = journeyOn({ samples: false });
beforeAll(async () => {
  const { page, context } = await visit();
  await dropFile(page, { name: 'صورة.png', bytes: await readFile(SCAN) });
  await page.locator('.outcomes').getByRole('link', { name: 'مراجعة' }).waitFor();
  [{ id } = { id: '' }] = await allRead(register);
  await context.close();
});

const told = () => ask<Told>(register, `/documents/${id}`);
const field = (page: Page) => page.getByRole('textbox', { name: recognition.field });
const doubtedNow = async () => {
  const { text, doubtful } = await told();
  return doubtful.map(({ start, end }) => text.slice(start, end));
};

/** How much of the piece of the page that is shown is ink, under the words in question. */
const inkShown = (page: Page) => page.locator('.line-image-words').evaluate(async (words) => {
  const image = words.parentElement?.querySelector('img');
  if (!image) return 0;
  await image.decode();
  const [box, whole] = [words.getBoundingClientRect(), image.getBoundingClientRect()];
  const scale = image.naturalWidth / whole.width;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(box.width * scale));
  canvas.height = Math.max(1, Math.round(box.height * scale));
  const drawing = canvas.getContext('2d');
  drawing?.drawImage(image, (box.left - whole.left) * scale, (box.top - whole.top) * scale, canvas.width, canvas.height, 0, 0, canvas.width, canvas.height);
  const pixels = drawing?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
  return pixels.filter((value, at) => at % 4 === 0 && value < 128).length / (canvas.width * canvas.height);
});

interface Shown {
  readonly width: number;
  readonly height: number;
  readonly words: readonly (readonly number[])[];
}

/** Where on the page the frame around the words lies, and how far down in parts of its height: as it is shown, and as the server says. */
async function frameOf(page: Page, start: number): Promise<{ shown: number; told: number }> {
  const { height, words } = await ask<Shown>(register, `/documents/${id}/pages/1`);
  const shown = await page.locator('.line-image-words').evaluate((frame) => {
    const [box, whole] = [frame.getBoundingClientRect(), frame.parentElement?.querySelector('img')?.getBoundingClientRect()];
    return whole === undefined ? -1 : (box.top - whole.top) / whole.height;
  });
  return { shown, told: (words.find(([at]) => at === start)?.[3] ?? 0) / height };
}

describe('the words of a scan', () => {
  it('are corrected by keys in the midst of a review, beside their place on the page, and undone', async () => {
    const { page, complaints } = await visit();
    await page.goto(`${register.origin}/review/${id}`);
    await page.waitForSelector('.proposal-active');
    const [first = '', second = ''] = await doubtedNow();
    const n = (await doubtedNow()).length;

    // the first doubtful word, in the text and on its page
    await page.keyboard.press('m');
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe(first);
    expect(await page.locator('#source .chosen').first().textContent()).toBe(first);
    expect(await inkShown(page)).toBeGreaterThan(0.03);
    const frame = await frameOf(page, (await told()).doubtful[0]?.start ?? -1);
    expect(frame.shown).toBeCloseTo(frame.told, 3);

    // is right as it is: the next
    await page.keyboard.press('Enter');
    await page.waitForFunction(([name = '', word]) => document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.value === word, [recognition.field, second]);
    expect((await doubtedNow()).length).toBe(n - 1);

    // is another: what is written is kept, and what had been read too
    await field(page).fill('٢٠٢٧م كلها');
    await page.keyboard.press('Enter');
    await page.getByText('صُحِّحت الكلمات:').waitFor();
    expect((await told()).text).toContain('٢٠٢٧م كلها');
    expect((await told()).corrected.map(({ recognised }) => recognised)).toContain(second);
    await page.locator('#source', { hasText: '٢٠٢٧م كلها' }).waitFor();

    // undone by key, and the source says what it said
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await page.getByText('تم التراجع').waitFor();
    expect((await told()).text).not.toContain('٢٠٢٧م كلها');
    await page.locator('#source', { hasText: '٢٠٢٧م كلها' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('that are chosen in the source are corrected, the text is read again, and what the corrected words say is proposed', async () => {
    const { page, complaints } = await visit();
    await page.goto(`${register.origin}/review/${id}`);
    await page.waitForSelector('.proposal-active');
    await page.locator('#source').focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('#source .chosen').first().textContent();
    await page.keyboard.press('m');
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe(chosen);
    await page.getByRole('button', { name: recognition.wholeLine }).click();
    const line = await field(page).inputValue();
    expect(line.length).toBeGreaterThan((chosen ?? '').length);
    await field(page).fill(`${line} الطبعة المصححة`);
    await page.keyboard.press('Enter');
    await page.getByText('صُحِّحت الكلمات:').waitFor();
    await page.getByRole('button', { name: recognition.readAgain }).click();
    await page.locator('.doubted', { hasText: recognition.reworded }).waitFor({ state: 'detached' });
    await page.waitForSelector('.proposal-active');
    expect(await page.locator('#source').textContent()).toContain('الطبعة المصححة');

    // it is found by the words that she wrote
    await page.goto(`${register.origin}/search?q=${encodeURIComponent('الطبعة المصححة')}`);
    await page.locator(`a[href*="${id}"]`).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are corrected on the page of the document by a click; whoever is slower is told, and loses nothing', async () => {
    const { page } = await visit();
    await page.goto(`${register.origin}/documents/${id}`);
    await page.getByRole('heading', { name: recognition.made }).waitFor();
    await page.locator('.document-text [data-at]').first().click();
    await field(page).waitFor();
    const seen = await field(page).inputValue();
    await field(page).fill('ما كتبته أنا');

    const { text } = await told();
    const from = text.indexOf(seen);
    await have(register, `/documents/${id}/words`, { from, to: from + seen.length, seen, words: `${seen}ات` });
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(`${seen}ات`);
    expect(await field(page).inputValue()).toBe('ما كتبته أنا');

    // she has seen what stands there, and says it again
    await page.keyboard.press('Enter');
    await page.getByText('صُحِّحت الكلمات:').waitFor();
    expect((await told()).text).toContain('ما كتبته أنا');
    await page.locator('.corrections-made ins', { hasText: 'ما كتبته أنا' }).waitFor();
    await page.context().close();
  });
});
