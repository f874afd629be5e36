import { expect } from 'vitest';
import type { CaptureInput, CapturePool } from '../index.ts';

/** A document with which nothing is wrong. */
export const SOUND = { bytes: Buffer.from('عقد المجلس جلسة في القاهرة.'), fileName: 'بيان.txt' };

/** What becomes of a document; whatever that is, the next one must be captured. */
export async function captureBeforeAnother(pool: CapturePool, document: CaptureInput) {
  const outcome = await pool.capture(document);
  expect(await pool.capture(SOUND)).toMatchObject({ text: 'عقد المجلس جلسة في القاهرة.' });
  return outcome;
}
