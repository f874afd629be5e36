import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { usualLimits } from '../captured.ts';
import { readScan, SIDE_BY_SIDE, type ScanTools } from './read-scan.ts';

const PAGES = 50;
const scan = { format: 'pdf' as const, scanned: Array.from({ length: PAGES }, () => ({ width: 595, height: 842 })), safeName: 'book.pdf' };

it('a scan begins no further page once one could not be read', async () => {
  const begun: number[] = [];
  const draw: ScanTools['draw'] = async ({ page }) => {
    begun.push(page);
    if (page === 0) throw new Error('the worker ended');
    await pause(5);
    return { image: new Uint8Array(), mediaType: 'image/png', width: 1, height: 1 };
  };
  const tools: ScanTools = { limits: usualLimits, draw, recognise: () => Promise.resolve({ paragraphs: [] }) };
  await expect(readScan(scan, tools, { fileName: 'book.pdf' })).rejects.toThrow('the worker ended');
  await pause(100);
  expect(begun.length).toBeLessThanOrEqual(SIDE_BY_SIDE + 1);
});
