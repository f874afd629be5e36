import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import UTIF from 'utif2';
import type { Captured } from '../captured.ts';
import { openCapturePool, type CapturePool } from '../capture-pool.ts';
import { drawInWorker } from '../capture-in-worker.ts';
import { makePdf } from '../made-for-tests/pdf-file.ts';

const paper = readFileSync(new URL('../made-for-tests/pdf/libreoffice.pdf', import.meta.url));

let pool: CapturePool;
/** The first page of the paper as a scanner would give it, 200 dots an inch. */
let picture: Uint8Array;

beforeAll(async () => {
  pool = openCapturePool();
  const drawn = await pool.drawPage({ bytes: paper, fileName: 'paper.pdf' }, { page: 0, width: 1165 });
  if ('refused' in drawn) throw new Error(drawn.refused);
  picture = drawn.image;
});
afterAll(() => pool.close());

/** To recognise a page takes as long as a hundred other tests: what is asked of the same page is asked of one reading. */
let recognised: Promise<Captured> | undefined;
const recognisedPicture = (): Promise<Captured> => (recognised ??= captured(picture, 'scan.png'));

/** A picture with one line of words. */
async function oneLine(): Promise<Uint8Array> {
  const drawn = await drawInWorker({ bytes: makePdf({ pages: [['The council met in Cairo and signed the agreement.']] }), fileName: null }, { page: 0, width: 1190 });
  if ('refused' in drawn) throw new Error(drawn.refused);
  return drawn.image;
}

async function captured(bytes: Uint8Array, fileName: string): Promise<Captured> {
  const outcome = await pool.capture({ bytes, fileName });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

const wordsOf = (text: string) => text.replace(/\p{M}/gu, '').match(/\p{Script=Arabic}{2,}/gu) ?? [];

/** The place of a word as a share of its page. */
function placeOf({ text, pages }: Captured, word: string) {
  const page = pages?.[0];
  const found = page?.words.find(({ start, end }) => text.slice(start, end).startsWith(word));
  return page === undefined || found === undefined ? null : { left: found.left / page.width, top: found.top / page.height, sure: found.confidence };
}

// an engine that is started anew, on a busy machine, takes its time
describe('a picture of an Arabic paper', { timeout: 120_000 }, () => {
  it('is read word by word, offline, and it is said that the text was recognised', async () => {
    const { text, notes, language, format } = await recognisedPicture();
    const found = new Set(wordsOf(text));
    const wanted = wordsOf((await captured(paper, 'paper.pdf')).text);
    const share = wanted.filter((word) => found.has(word)).length / wanted.length;
    expect([format, language, notes]).toEqual(['png', 'ar', ['text-recognised']]);
    expect(share).toBeGreaterThan(0.9);
    expect(text).toContain('12');
    expect(text).toMatch(/\(MMC\)[^]*65%/);
  });

  it('has its words where they stand, and says how sure each is', async () => {
    const [scan, sound] = [await recognisedPicture(), await captured(paper, 'paper.pdf')];
    for (const word of ['نوفمبر', 'المغاربي', 'الأجل']) {
      const [seen, drawn] = [placeOf(scan, word), placeOf(sound, word)];
      expect(seen?.left).toBeCloseTo(drawn?.left ?? -1, 1);
      expect(seen?.top).toBeCloseTo(drawn?.top ?? -1, 1);
      expect(seen?.sure).toBeGreaterThan(0);
    }
  });
});

describe('a picture among pages with text', { timeout: 120_000 }, () => {
  it('is recognised, and its words stand between those of the pages around it', async () => {
    const scanned = readFileSync(new URL('../made-for-tests/pdf/scan.png', import.meta.url));
    const bytes = makePdf({ pages: [['Before the annex the council met in Cairo.'], { picture: scanned }, ['After the annex it signed the agreement.']] });
    const told: [number, number][] = [];
    const outcome = await pool.capture({ bytes, fileName: 'annex.pdf' }, { onPage: (done, of) => told.push([done, of]) });
    if ('refused' in outcome) throw new Error(outcome.refused);
    expect(outcome.text.replace(/\p{M}/gu, '')).toMatch(/^Before the annex[^]*نوفمبر[^]*After the annex it signed the agreement\.$/u);
    expect([outcome.notes, told]).toEqual([['some-pages-recognised'], [[1, 1]]]);
    expect(outcome.pages?.map(({ words }) => words.every(({ confidence }) => confidence !== undefined))).toEqual([false, true, false]);
  });
});

describe('a PDF whose text layer is bad', { timeout: 120_000 }, () => {
  it('is read from the pictures of its pages', async () => {
    const withoutLetters = Buffer.from(paper.toString('latin1').replaceAll('/ToUnicode', '/ToNothing'), 'latin1');
    const { text, notes, pages } = await captured(withoutLetters, 'paper.pdf');
    expect(notes).toEqual(['text-layer-replaced', 'text-recognised']);
    expect(wordsOf(text)).toEqual(expect.arrayContaining(['نوفمبر', 'المجلس', 'الطرفان']));
    expect(pages?.flatMap(({ words }) => words).every(({ confidence }) => confidence !== undefined)).toBe(true);
  });
});

describe('a picture that is broken after its head', () => {
  it('is refused as broken, and the next is read', async () => {
    for (const bytes of [picture.slice(0, 3000), Uint8Array.from(picture).fill(0x55, 200)]) {
      expect(await pool.capture({ bytes, fileName: 'half.png' })).toEqual({ refused: 'broken-image', safeName: 'half.png' });
    }
    expect((await captured(await oneLine(), 'minutes.png')).text).toMatch(/signed the agreement/);
  });
});

describe('a file of several pictures', { timeout: 120_000 }, () => {
  it('is read page by page, and tells of each', async () => {
    const { width, height } = { width: 595, height: 842 };
    const blank = new Uint8Array(width * height * 4).fill(255);
    const told: [number, number][] = [];
    const tiff = new Uint8Array(UTIF.encodeImage(blank, width, height));
    const empty = await pool.capture({ bytes: tiff, fileName: 'blank.tif' }, { onPage: (done, of) => told.push([done, of]) });
    expect([empty, told]).toEqual([{ refused: 'no-text', safeName: 'blank.tif' }, [[1, 1]]]);
    expect((await captured(await oneLine(), 'minutes.png')).text).toMatch(/signed the agreement/);
  });

  it('stops before the next page once nobody wants it', async () => {
    const pictures = makePdf({ pages: Array.from({ length: 40 }, () => []) });
    let asked = 0;
    const outcome = await pool.capture({ bytes: pictures, fileName: 'book.pdf' }, { isWanted: async () => (asked += 1) < 4 });
    expect(outcome).toMatchObject({ refused: 'stopped' });
  });

  it('with more pages than anyone waits for is refused at once', async () => {
    const pictures = makePdf({ pages: Array.from({ length: 301 }, () => []) });
    expect(await pool.capture({ bytes: pictures, fileName: 'archive.pdf' })).toMatchObject({ refused: 'too-many-pages', detail: { pages: 301, limit: 300 } });
  });
});
