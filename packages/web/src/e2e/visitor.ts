import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningRegister } from './start-register.ts';

export interface Visit {
  readonly language?: 'ar' | 'en' | 'fr';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of: scripts that failed, content that the policy stopped. */
  readonly complaints: string[];
}

/** Somebody who has opened the register from its address. */
export async function visit(browser: Browser, register: RunningRegister, wishes: Visit = {}): Promise<Visitor> {
  const { language = 'ar', theme = 'light', width = 1280, height = 800 } = wishes;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.addCookies([{ ...register.session, url: register.origin, httpOnly: true, sameSite: 'Strict' }]);
  await page.goto(register.origin);
  await prefer(page, { language, theme });
  return { context, page, complaints };
}

/** As chosen in the preferences, which live in the browser. */
export async function prefer(page: Page, wishes: { readonly language: string; readonly theme: string }): Promise<void> {
  const stored = JSON.stringify({ digits: 'latn', calendar: 'gregorian', ...wishes });
  await page.evaluate((kept) => localStorage.setItem('mithaq.preferences', kept), stored);
  await page.reload();
  await page.waitForSelector('main h1');
}
