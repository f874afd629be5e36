import { describe, expect, it } from 'vitest';
import { captureInWorker, drawInWorker } from '../capture-in-worker.ts';
import { usualLimits } from '../captured.ts';
import { makePdf } from '../made-for-tests/pdf-file.ts';

const PRINTED = ['The memorandum on fisheries was signed by the minister who is named below:', '', 'A joint plan is to be prepared within three months of the day of its signing.'];
const FILLED = { as: 'Widget', words: 'Minister of Fisheries Salim Rashid' } as const;
const WRITTEN = { as: 'FreeText', words: 'Entered in the book of the ministry on 3 May 2025' } as const;

const captured = (bytes: Uint8Array) => captureInWorker({ bytes, fileName: 'paper.pdf' }, usualLimits);

describe('what is kept beside a page of a PDF', () => {
  it('is read: the fields of a form that somebody filled, and what was written on the paper', async () => {
    const paper = await captured(makePdf({ pages: [PRINTED], beside: [FILLED, WRITTEN] }));
    if (!('text' in paper)) throw new Error(JSON.stringify(paper));
    expect(paper.text.split('\n')).toEqual(expect.arrayContaining([FILLED.words, WRITTEN.words]));
    expect(paper.pages?.[0]?.words.map(({ start, end }) => paper.text.slice(start, end))).toEqual(expect.arrayContaining(['Salim', '2025']));
  });

  it('is drawn on the image of the page', async () => {
    const draw = async (beside: readonly (typeof FILLED)[]) => drawInWorker({ bytes: makePdf({ pages: [PRINTED], beside }), fileName: 'paper.pdf' }, { page: 0, width: 600 });
    const [empty, filled] = [await draw([]), await draw([FILLED])];
    expect('image' in empty && 'image' in filled && Buffer.from(filled.image).equals(Buffer.from(empty.image))).toBe(false);
  });
});
