import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningRegister } from './start-register.ts';

export interface Visit {
  readonly language?: 'ar' | 'en' | 'fr';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Where she begins; at home, unless it is said. */
  readonly path?: string;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of: scripts that failed, content that the policy stopped. */
  readonly complaints: string[];
}

/** So long may anything take on a machine that has much else to do. */
const PATIENCE = 90_000;

/** Somebody who has opened the register from its address. */
export async function visit(browser: Browser, register: RunningRegister, wishes: Visit = {}): Promise<Visitor> {
  const { language = 'ar', theme = 'light', width = 1280, height = 800, path = '/' } = wishes;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  // Before the first page loads: it need not load twice.
  await context.addInitScript(([key, kept]) => {
    if (location.protocol === 'http:') localStorage[key ?? ''] ??= kept;
  }, [KEY, preferring({ language, theme })]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.addCookies([{ ...register.session, url: register.origin, httpOnly: true, sameSite: 'Strict' }]);
  await page.goto(`${register.origin}${path}`);
  await page.waitForSelector('main h1', { state: 'attached' });
  return { context, page, complaints };
}

interface Preferring {
  readonly language: string;
  readonly theme: string;
}

const KEY = 'mithaq.preferences';
const preferring = (wishes: Preferring): string => JSON.stringify({ digits: 'latn', calendar: 'gregorian', ...wishes });

/** As chosen in the preferences, which live in the browser. */
export async function prefer(page: Page, wishes: Preferring): Promise<void> {
  await page.evaluate(([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''), [KEY, preferring(wishes)]);
  await page.reload();
  await page.waitForSelector('main h1');
}
