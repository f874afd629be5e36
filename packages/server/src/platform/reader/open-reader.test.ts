import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReader } from './open-reader.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mithaq-reader-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader that loses itself in some texts. */
function stubbornScript(): URL {
  const file = join(folder, 'stubborn.mjs');
  writeFileSync(file, `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ text }) => {
      if (text === 'loop') for (;;);
      if (text === 'memory') { const all = []; for (;;) all.push(new Array(100000).fill(all)); }
      if (text === 'fault') return parentPort.postMessage({ fault: 'a rule failed' });
      parentPort.postMessage({ reading: { language: text } });
    });`);
  return pathToFileURL(file);
}

it('reads a text in its own thread', async () => {
  const reader = openReader();
  const reading = await reader.read('وقعت جامعة الواحة ومعهد الخليج مذكرة تفاهم في الرباط.', { publishedOn: '2026-03-01' });
  expect(reading).toMatchObject({ language: 'ar' });
  await reader.close();
});

it('stops at a text that takes too long or too much, tells a fault, and goes on with the next', async () => {
  const reader = openReader({ milliseconds: 1_500, memoryMegabytes: 32 }, stubbornScript());
  const outcomes = await Promise.allSettled(['ar', 'loop', 'fr', 'memory', 'fault', 'en'].map((text) => reader.read(text, {})));
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)))).toEqual([
    { language: 'ar' }, { refused: 'too-slow' }, { language: 'fr' }, { refused: 'out-of-memory' }, 'Error: the reader failed: a rule failed', { language: 'en' },
  ]);
  await reader.close();
});
