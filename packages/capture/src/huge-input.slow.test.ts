import { describe, expect, it } from 'vitest';
import { type CaptureInput, type CaptureLimits, openCapturePool } from './index.ts';
import { captureBeforeAnother } from './made-for-tests/capture-before-another.ts';

/** With a pool of its own that has these limits; the next document is captured there too. */
async function captureWithin(limits: Partial<CaptureLimits>, document: CaptureInput) {
  const pool = openCapturePool({ limits });
  const outcome = await captureBeforeAnother(pool, document);
  await pool.close();
  return outcome;
}

describe('huge pages', () => {
  it('a page of 50 MB of markup', async () => {
    const bytes = Buffer.alloc(50_000_000, '<div class="a"><script>x()</script><p>نص &amp; نص</p></div>').fill('<!doctype html>', 0, 15);
    expect(await captureWithin({}, { bytes, fileName: 'page.html' })).toMatchObject({ refused: 'too-large', detail: { mostNodes: 300_000 } });
  });

  it('a page whose 50 MB are a picture within it', async () => {
    const bytes = Buffer.concat([Buffer.from(`<!doctype html><body><p>${'عقد المجلس جلسة. '.repeat(20)}</p><img src="data:image/png;base64,`), Buffer.alloc(50_000_000, 'A'), Buffer.from('"></body>')]);
    expect(await captureWithin({}, { bytes, fileName: 'page.html' })).toMatchObject({ format: 'html' });
  });

  it('a page nested a hundred thousand deep', async () => {
    const bytes = Buffer.from(`<!doctype html><body>${'<div>'.repeat(100_000)}${'عقد المجلس جلسة. '.repeat(20)}`);
    expect(await captureWithin({}, { bytes, fileName: 'deep.html' })).toMatchObject({ format: 'html' });
  });
});

describe('limits', () => {
  const heavy = { bytes: Buffer.from(`<!doctype html><body>${'<div class="a"><p>نص, نص</p></div>'.repeat(60_000)}`), fileName: 'heavy.html' };

  it('stops a document that takes too long, and captures the next', async () => {
    const heavier = { bytes: Buffer.concat(Array.from({ length: 6 }, () => heavy.bytes)), fileName: 'heavy.html' };
    const outcome = await captureWithin({ milliseconds: 1_500 }, heavier);
    expect(outcome).toEqual({ refused: 'too-slow', detail: { milliseconds: 1_500 }, safeName: 'heavy.html' });
  });

  it('stops a document that takes too much memory, and captures the next', async () => {
    const outcome = await captureWithin({ memoryMegabytes: 24 }, heavy);
    expect(outcome).toEqual({ refused: 'out-of-memory', detail: { megabytes: 24 }, safeName: 'heavy.html' });
  });
});
