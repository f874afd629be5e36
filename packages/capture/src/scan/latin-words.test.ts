import { describe, expect, it } from 'vitest';
import { withLatinWords } from './latin-words.ts';

/** A word as the Arabic engine read it, and what the other engine reads there. */
async function reread(text: string, confidence: number, there: { text: string; confidence: number } | null) {
  const word = { text, confidence, left: 40, top: 10, width: 60, height: 20 };
  let asked = 0;
  const page = await withLatinWords({ paragraphs: [[[word]]] }, async () => {
    asked += 1;
    return there;
  });
  const [after] = page.paragraphs.flat(2);
  return { text: after?.text, confidence: after?.confidence, asked };
}

describe('a Latin word in an Arabic line', () => {
  it('is read by the engine that knows its letters, within its brackets and before its comma', async () => {
    expect(await reread('(04240,', 45, { text: '(MMC)', confidence: 72 })).toMatchObject({ text: '(MMC),', confidence: 72 });
  });

  it('stays doubtful where that engine is not sure of its capitals', async () => {
    expect(await reread('560لالا.', 5, { text: 'UNESCO', confidence: 11 })).toMatchObject({ text: 'UNESCO.', confidence: 11 });
    expect(await reread('10115500', 88, { text: 'UNESCO', confidence: 24 })).toMatchObject({ text: 'UNESCO' });
  });

  it('is not found in what is read as a few letters without being sure', async () => {
    expect(await reread('9خبر', 27, { text: 'GL]', confidence: 43 })).toMatchObject({ text: '9خبر', confidence: 27 });
    expect(await reread('0خمس', 27, null)).toMatchObject({ text: '0خمس' });
  });

  it('is not looked for in words without digits, nor in numbers that are sure', async () => {
    expect(await reread('اتفاقًا', 27, { text: 'BL', confidence: 99 })).toMatchObject({ text: 'اتفاقًا', asked: 0 });
    expect(await reread('2025', 93, { text: 'ZOZS', confidence: 99 })).toMatchObject({ text: '2025', asked: 0 });
  });
});

describe('a per cent sign before a number', () => {
  it('is told from the two digits it is taken for', async () => {
    expect(await reread('9665', 93, { text: '%65', confidence: 84 })).toMatchObject({ text: '65%' });
    expect(await reread('9665', 93, { text: '9665', confidence: 95 })).toMatchObject({ text: '9665' });
  });
});

describe('a number wider than its digits', () => {
  it('has lost some of them, and is read again', async () => {
    expect(await reread('0', 94, { text: '1.250.000', confidence: 96 })).toMatchObject({ text: '1.250.000', confidence: 96 });
    expect(await reread('0.', 94, { text: '.31-03', confidence: 20 })).toMatchObject({ text: '31-03.', confidence: 20 });
  });

  it('stays where nothing longer is read', async () => {
    expect(await reread('05', 94, { text: 'oo 5', confidence: 96 })).toMatchObject({ text: '05', asked: 1 });
    expect(await reread('2025', 94, { text: '120256', confidence: 96 })).toMatchObject({ text: '2025', asked: 0 });
  });
});
