import type { Page } from 'playwright-core';

/** Opens a page and waits until nothing on it is being loaded: sooner known than that the net has been silent for a while. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await nothingLoads(page);
}

export async function nothingLoads(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.page-loading, .progress, [aria-busy=true]') === null);
}
