import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** `npm test` has looked for one already and says which. */
const NAMED = process.env['MITHAQ_BROWSER'];
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

let opened: Promise<Browser> | undefined;

/** The browser of this process, opened for the first who asks; it ends with the process. */
export function openBrowser(): Promise<Browser> {
  opened ??= launched();
  return opened;
}

/** The system's browser; where there is none, the one that npm brings. */
async function launched(): Promise<Browser> {
  const system = [NAMED ?? '', ...SYSTEM_BROWSERS].find((path) => existsSync(path));
  try {
    if (system !== undefined) return await chromium.launch({ executablePath: system, args: QUIET });
    return await chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, ...QUIET] });
  } catch (cause) {
    throw new Error('No browser starts. Install chromium, or the libraries the bundled one needs: libnss3, libnspr4, libexpat1.', { cause });
  }
}
