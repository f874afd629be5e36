import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { startRegister } from './start-register.ts';
import type { RunningRegister } from './start-register.ts';
import { prefer, visit } from './visitor.ts';

const LISTS = ['/instruments', '/organisations', '/people', '/meetings', '/series', '/statements', '/activities', '/commitments', '/issues'];

let browser: Browser;
let register: RunningRegister;
let pages: readonly string[];

beforeAll(async () => {
  [browser, register] = await Promise.all([openBrowser(), startRegister(inject('pages'), { samples: true })]);
  pages = await pagesWithContent();
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

/** Accepts what one document says, so that lists and pages of entries have something to show. */
async function pagesWithContent(): Promise<readonly string[]> {
  const { page, context } = await visit(browser, register);
  await page.getByRole('link', { name: 'ابدأ المراجعة' }).click();
  await page.locator('.proposal-active').waitFor();
  const review = new URL(page.url()).pathname;
  await page.keyboard.press('Shift+a');
  await page.getByText('بُتّ في كل المقترحات').waitFor();
  const entry = await page.locator('.proposal-accepted a').first().getAttribute('href');
  await page.goto(register.origin);
  const waiting = await page.locator('.home-main .line-link').first().getAttribute('href');
  await context.close();
  return ['/', '/documents', review.replace('/review', '/documents'), review, waiting ?? '/', entry ?? '/', ...LISTS, '/search?q=تعاون', '/nowhere'];
}

async function settled(page: Page, path: string): Promise<void> {
  await page.goto(`${register.origin}${path}`);
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor({ state: 'attached' });
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`));
}

describe.each(['ar', 'en', 'fr'] as const)('in %s', (language) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('no page has a violation, %s, %i wide', { timeout: 180_000 }, async (theme, width) => {
    const { page, context, complaints } = await visit(browser, register, { language, theme, width, height: width === 360 ? 740 : 800 });
    const found: string[] = [];
    for (const path of pages) {
      await settled(page, path);
      found.push(...(await violationsOf(page)).map((violation) => `${path} ${violation}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) found.push(`${path} is ${overflow} px wider than the window`);
    }
    expect(found).toEqual([]);
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
    await context.close();
  });

  it('no violation in what opens: corrections, reasons, keys, preferences, text to paste', { timeout: 120_000 }, async () => {
    const { page, context } = await visit(browser, register, { language });
    const found: string[] = [];
    const look = async (what: string) => found.push(...(await violationsOf(page)).map((violation) => `${what} ${violation}`));
    const [, , , , waiting = '/'] = pages;
    await settled(page, waiting);
    await page.locator('.proposal-active').waitFor();
    await page.keyboard.press('e');
    await page.locator('.editors').waitFor();
    await look('corrections');
    await page.keyboard.press('Escape');
    for (const [what, key] of [['reasons', 'w'], ['keys', 'Shift+Slash']] as const) {
      await page.locator('.proposal-active').focus();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.waitForLoadState('networkidle');
      await look(what);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.locator('.header-icon').click();
    await page.getByRole('dialog').waitFor();
    await look('preferences');
    await page.keyboard.press('Escape');
    await settled(page, '/');
    await page.locator('.drop-actions .button-quiet').click();
    await page.getByRole('dialog').waitFor();
    await look('text to paste');
    expect(found).toEqual([]);
    await prefer(page, { language, theme: 'light' });
    await context.close();
  });
});
