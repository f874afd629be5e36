import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { usualLimits, type CaptureRefusal, type Scanned } from '../captured.ts';
import { PoolClosed } from '../pool-closed.ts';
import { readScan, SIDE_BY_SIDE, type Following, type ScanTools } from './read-scan.ts';
import type { RecognisedPage } from './recognised-page.ts';
import type { RecognisedPages } from './scanned-page.ts';

const book = (pages: number): Scanned => ({ format: 'pdf', scanned: Array.from({ length: pages }, (_, page) => ({ page, width: 595, height: 842 })), safeName: 'book.pdf' });
const drawn = { image: new Uint8Array(), mediaType: 'image/png', width: 595, height: 842 };
const saying = (text: string): RecognisedPage => ({ paragraphs: [[[{ text, confidence: 90, left: 300, top: 40, width: 60, height: 12 }]]] });
const tooSlow: CaptureRefusal = { refused: 'too-slow', detail: { milliseconds: 60_000 }, safeName: 'book.pdf' };

/** Pages are drawn as told, and each is recognised as a word with its number. */
function toolsWith(draw: (page: number) => Promise<CaptureRefusal | null> | CaptureRefusal | null): ScanTools {
  let number = 0;
  return {
    limits: usualLimits,
    draw: async ({ page }) => (await draw(page)) ?? drawn,
    recognise: async () => saying(`كلمة${(number += 1)}`),
    join: () => Promise.reject(new Error('nothing to join')),
  };
}
const read = (pages: number, tools: ScanTools, following: Following = {}) => readScan(book(pages), tools, { ...following, fileName: 'book.pdf' });
const unreadIn = (outcome: Awaited<ReturnType<typeof read>>) => ('pages' in outcome ? outcome.pages?.map(({ unread }) => unread ?? null) : outcome);

describe('a scan', () => {
  it('of which pages cannot be read keeps the others, and says of each why', async () => {
    const refusals = new Map([[1, tooSlow], [3, { ...tooSlow, refused: 'broken-pdf' as const }]]);
    const outcome = await read(5, toolsWith((page) => refusals.get(page) ?? null));
    expect(unreadIn(outcome)).toEqual([null, 'too-slow', null, 'broken-page', null]);
    expect('text' in outcome && outcome.text.match(/كلمة\d/gu)).toHaveLength(3);
  });

  it('of which no page can be read is refused for the reason of the first', async () => {
    expect(await read(3, toolsWith(() => tooSlow))).toEqual(tooSlow);
  });

  it('whose first pages all meet a limit is given up: the others would keep everybody waiting for a minute each', async () => {
    const begun: number[] = [];
    const slow = toolsWith((page) => {
      begun.push(page);
      return tooSlow;
    });
    expect(await read(300, slow)).toEqual(tooSlow);
    expect(begun.length).toBeLessThanOrEqual(5 + SIDE_BY_SIDE);
  });

  it('beside text, given up, says of each of its pages that it was not read', async () => {
    const joined: RecognisedPages[] = [];
    const tools: ScanTools = { ...toolsWith(() => tooSlow), join: async (pages) => (joined.push(pages), tooSlow) };
    await readScan({ ...book(40), besideText: true }, tools, { fileName: 'book.pdf' });
    expect([...(joined[0]?.values() ?? [])].map((page) => 'unread' in page && page.unread)).toEqual(Array.from({ length: 40 }, () => 'too-slow'));
  });

  it('tries a page again on which we failed, and tells of it when that fails too', async () => {
    const tries: number[] = [];
    const faults: number[] = [];
    const failing = toolsWith((page) => {
      tries.push(page);
      const isSecond = tries.filter((one) => one === page).length > 1;
      return page === 2 || (page === 0 && !isSecond) ? Promise.reject(new Error('the worker ended')) : null;
    });
    expect(unreadIn(await read(4, failing, { onFault: (page) => faults.push(page) }))).toEqual([null, null, 'failed', null]);
    expect([tries.filter((page) => page === 0).length, faults]).toEqual([2, [2]]);
    await expect(read(1, toolsWith(() => Promise.reject(new Error('the worker ended'))))).rejects.toThrow('the worker ended');
  });

  it('begins no further page once the program ends', async () => {
    const begun: number[] = [];
    const ending = toolsWith(async (page) => {
      begun.push(page);
      if (page === 0) throw new PoolClosed();
      await pause(5);
      return null;
    });
    await expect(read(50, ending)).rejects.toThrow(PoolClosed);
    await pause(100);
    expect(begun.length).toBeLessThanOrEqual(SIDE_BY_SIDE + 1);
  });

  it('that was cut off goes on with the pages that are still to be done', async () => {
    const kept = new Map([1, 2].map((page) => [page, { size: { width: 595, height: 842 }, image: drawn, recognised: saying(`قبل${page}`) }]));
    const begun: number[] = [];
    const told: number[] = [];
    const keeping: number[] = [];
    const tools = toolsWith((page) => {
      begun.push(page);
      return null;
    });
    const outcome = await read(4, tools, { recognised: kept, onPage: (done) => told.push(done), keepPage: async (page) => void keeping.push(page) });
    expect([begun, told, keeping.toSorted((one, other) => one - other)]).toEqual([[0, 3], [3, 4], [0, 3]]);
    expect('text' in outcome && outcome.text.split(/\s+/).filter((word) => word.startsWith('قبل'))).toEqual(['قبل1', 'قبل2']);
  });
});
