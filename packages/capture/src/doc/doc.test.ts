import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openCapturePool } from '../index.ts';
import { captureBeforeAnother } from '../made-for-tests/capture-before-another.ts';

const OLD = readFileSync(new URL('../made-for-tests/doc/word-97.doc', import.meta.url));

it('a document of Word 97 is read with its Arabic and its dashes, its text boxes and notes, without what was deleted and the margins of its pages', async () => {
  const pool = openCapturePool();
  const outcome = await captureBeforeAnother(pool, { bytes: OLD, fileName: 'خطة.doc' });
  await pool.close();
  expect(outcome).toMatchObject({ format: 'doc', language: 'ar', title: 'خطة 2026–2028 مذكرةمضاف', text: 'خطة 2026–2028 مذكرةمضاف\nرابط\nفي الإطار\nانظر القرار 12\n', notes: ['page-furniture-removed'] });
});

it('one that is torn is refused with what to do, wherever it is torn', async () => {
  const pool = openCapturePool();
  for (const end of [600, 3000, 7000]) {
    const outcome = await captureBeforeAnother(pool, { bytes: OLD.subarray(0, end), fileName: 'plan.doc' });
    expect('refused' in outcome ? outcome.refused : outcome.text).toMatch(/old-word|no-text|خطة/u);
  }
  await pool.close();
});
