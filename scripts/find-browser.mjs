// A browser for the journeys: the one that npm brings, or the system's.
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './prepare.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where the browser that npm brings is unpacked: with what was installed it goes. */
const UNPACKED = 'node_modules/.cache/browser';

/**
 * The path of a browser that starts here, or null. `MITHAQ_BROWSER` names another one. First comes the one that npm brings: it
 * has no window, opens a page with half the work, and is the same on every computer; it needs libraries that are not everywhere.
 */
export async function findBrowser() {
  const named = process.env['MITHAQ_BROWSER'];
  const candidates = named ? [named] : [brought, ...USUAL_PLACES];
  for (const candidate of candidates) {
    const path = typeof candidate === 'function' ? await candidate() : candidate;
    if (path !== null && existsSync(path) && await starts(path)) return path;
  }
  return null;
}

/** Unpacked once, under the name of its version: a newer one is unpacked beside it. */
async function brought() {
  try {
    const packed = join(root, 'node_modules/@sparticuz/chromium');
    const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
    const path = join(root, UNPACKED, `chromium-${version}`);
    if (existsSync(path)) return path;
    mkdirSync(dirname(path), { recursive: true });
    const making = `${path}-${process.pid}`;
    await pipeline(createReadStream(join(packed, 'bin/chromium.br'), READ_AT_ONCE), createBrotliDecompress(UNPACKED_AT_ONCE), createWriteStream(making, { mode: 0o755 }));
    renameSync(making, path);
    return path;
  } catch {
    return null;
  }
}

const READ_AT_ONCE = { highWaterMark: 4 * 1024 ** 2 };
const UNPACKED_AT_ONCE = { chunkSize: 2 * 1024 ** 2 };

/** As the journeys use it, with a page in it; a browser that only prints what it loads may wait for ever where it has no window. */
async function starts(path) {
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'], timeout: 30_000 });
    await (await browser.newPage()).close();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
