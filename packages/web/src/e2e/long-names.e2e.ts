import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../api/types.ts';
import { allRead, fullestFirst, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';
import { open } from './settled.ts';

/** Longer than any line, without a place to break it. */
const ENDLESS = 'ن'.repeat(280);
const TEXT = 'وقّعت وزارة الموانئ وهيئة السواحل في مدينة صحم يوم 18 نوفمبر 2024 مذكرة تفاهم بشأن صيانة الأرصفة.';

const { register, visit } = journeyOn({ samples: true });

const isDrawnOut = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('names without an end', () => {
  it('draw no page out, on a telephone or on a desk', async () => {
    const { outcomes } = await have<{ outcomes: { document: DocumentSummary }[] }>(register, '/documents', { text: TEXT, title: ENDLESS });
    const id = outcomes[0]?.document.id ?? '';
    await allRead(register);
    const { proposals } = await have<{ proposals: { entry: string | null }[] }>(register, `/documents/${id}/accept-all`);
    const entries = [...new Set(proposals.flatMap(({ entry }) => entry ?? []))];
    expect(entries.length).toBeGreaterThan(1);
    for (const width of [360, 1280]) {
      const { page } = await visit({ width });
      for (const path of ['/', '/documents', '/instruments', '/organisations', `/documents/${id}`, `/review/${id}`, ...entries.map((entry) => `/entries/${entry}`), `/search?q=${encodeURIComponent(ENDLESS)}`]) {
        await open(page, `${register.origin}${path}`);
        expect([width, path, await isDrawnOut(page)]).toEqual([width, path, false]);
      }
    }
  });
});

describe('a page on paper', () => {
  it('has what is folded away on the screen, and nothing to press', async () => {
    const [fullest] = await fullestFirst(register);
    const { page } = await visit({ path: `/review/${fullest?.id}` });
    const folded = page.locator('details.actors .proposal');
    await page.locator('details.actors').waitFor();
    expect(await folded.count()).toBe(0);
    await page.pdf();
    expect(await folded.count()).toBeGreaterThan(0);
    await open(page, `${register.origin}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible, main input:visible, main select:visible').count()).toBe(0);
  });
});
