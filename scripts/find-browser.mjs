// A browser for the journeys: the system's, or one that npm can bring.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a browser that starts here, or null. `MITHAQ_BROWSER` names another one. */
export async function findBrowser() {
  const named = process.env['MITHAQ_BROWSER'];
  const candidates = named ? [named] : [...USUAL_PLACES, brought];
  for (const candidate of candidates) {
    const path = typeof candidate === 'function' ? await candidate() : candidate;
    if (path !== null && existsSync(path) && starts(path)) return path;
  }
  return null;
}

async function brought() {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return null;
  }
}

function starts(path) {
  const { status } = spawnSync(path, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'], { timeout: 30_000, stdio: 'ignore' });
  return status === 0;
}
