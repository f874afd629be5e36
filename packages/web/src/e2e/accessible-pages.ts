import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullestFirst } from './ask-register.ts';
import { journeyOn, type Journey } from './journey.ts';
import { nothingLoads, open } from './settled.ts';
import { type LookedAt, violationsOf } from './violations.ts';

const FEW_LISTS = new Set(['/instruments', '/people', '/commitments']);
const LISTS = ['/instruments', '/organisations', '/people', '/meetings', '/series', '/statements', '/activities', '/commitments', '/issues'];

/** Accepts what one document says, so that lists and pages of entries have something to show. */
async function pagesWithContent({ register, visit }: Journey): Promise<readonly string[]> {
  const [fullest, next] = await fullestFirst(register);
  if (fullest === undefined || next === undefined) throw new Error('Two documents are needed');
  const { page, context } = await visit({ path: `/review/${fullest.id}` });
  await page.locator('.proposal-active').waitFor();
  await page.keyboard.press('Shift+a');
  await page.getByText('بُتّ في كل المقترحات').waitFor();
  const entry = await page.locator('.proposal-accepted a').first().getAttribute('href');
  await context.close();
  return ['/', '/documents', '/feeds', `/documents/${fullest.id}`, `/review/${fullest.id}`, `/review/${next.id}`, entry ?? '/', ...LISTS, '/search?q=تعاون', '/nowhere'];
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

type Looking = readonly { readonly size: typeof WIDE; readonly theme: 'light' | 'dark'; readonly at: LookedAt }[];

/** Only colours differ in the dark. */
const EVERY_LOOK: Looking = [
  { size: WIDE, theme: 'light', at: 'everything' },
  { size: WIDE, theme: 'dark', at: 'colours' },
  { size: NARROW, theme: 'light', at: 'everything' },
  { size: NARROW, theme: 'dark', at: 'colours' },
];
/** In a second language words have other lengths, and names may be missing; the colours are the same. */
const LOOKS_OF_WORDS: Looking = [
  { size: WIDE, theme: 'light', at: 'everything' },
  { size: NARROW, theme: 'light', at: 'sizes' },
];

async function violationsIn(page: Page, looks: Looking): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { size, theme, at } of looks) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) found.push(`is ${overflow} px wider than a window of ${size.width}`);
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    found.push(...(await violationsOf(page, at)).map((violation) => `${theme} ${size.width}: ${violation}`));
  }
  await page.setViewportSize(WIDE);
  return found;
}

/** Looks at every page, and at what opens on it, in these languages: on a register and in a browser of their own. */
export function everyPageIsAccessible(languages: readonly ('ar' | 'en' | 'fr')[]): void {
  const journey = journeyOn({ samples: true });
  const { register, visit } = journey;
  let pages: readonly string[];
  beforeAll(async () => {
    pages = await pagesWithContent(journey);
  });

  describe.each(languages)('in %s', (language) => {
    it('no page has a violation, wide or narrow, light or dark', async () => {
      const { page, context, complaints } = await visit({ language });
      const found: string[] = [];
      // The nine lists are one page; in the other languages three of them stand for all.
      const seen = language === 'ar' ? pages : pages.filter((path) => !LISTS.includes(path) || FEW_LISTS.has(path));
      for (const path of seen) {
        await open(page, `${register.origin}${path}`);
        found.push(...(await violationsIn(page, language === 'ar' ? EVERY_LOOK : LOOKS_OF_WORDS)).map((violation) => `${path} ${violation}`));
      }
      expect(found).toEqual([]);
      expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
      await context.close();
    });

    it('no violation in what opens: corrections, reasons, keys, preferences, text to paste', async () => {
      const { page, context } = await visit({ language });
      const found: string[] = [];
      const look = async (what: string) => found.push(...(await violationsOf(page)).map((violation) => `${what} ${violation}`));
      const waiting = pages.findLast((path) => path.startsWith('/review/')) ?? '/';
      await open(page, `${register.origin}${waiting}`);
      await page.locator('.proposal-active').waitFor();
      await page.keyboard.press('e');
      await page.locator('.editors').waitFor();
      await look('corrections');
      await page.keyboard.press('Escape');
      for (const [what, key] of [['reasons', 'w'], ['keys', 'Shift+Slash']] as const) {
        await page.locator('.proposal-active').focus();
        await page.keyboard.press(key);
        await page.getByRole('dialog').waitFor();
        await nothingLoads(page);
        await look(what);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await page.locator('.header-icon').click();
      await page.getByRole('dialog').waitFor();
      await look('preferences');
      await page.keyboard.press('Escape');
      await open(page, register.origin);
      await page.locator('.drop-actions .button-quiet').click();
      await page.getByRole('dialog').waitFor();
      await look('text to paste');
      await page.getByRole('dialog').getByRole('textbox').first().press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(found).toEqual([]);
      await context.close();
    });
  });
}
