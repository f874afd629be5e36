import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captureInWorker, drawInWorker } from '../capture-in-worker.ts';
import { openCapturePool } from '../capture-pool.ts';
import { usualLimits, type Captured } from '../captured.ts';
import { makePdf, type PageContent } from '../made-for-tests/pdf-file.ts';
import { locked } from '../made-for-tests/locked-pdf.ts';
import { original } from '../places/place-map.ts';
import type { RecognisedPages, ScannedPage } from '../scan/scanned-page.ts';

const made = (name: string) => readFileSync(new URL(`../made-for-tests/pdf/${name}`, import.meta.url));

async function captured(bytes: Uint8Array, fileName = 'paper.pdf'): Promise<Captured> {
  const outcome = await captureInWorker({ bytes, fileName }, usualLimits);
  if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const withoutMarks = (text: string) => text.replace(/\p{M}/gu, '');
const wordsOf = (text: string) => withoutMarks(text).match(/[\p{L}\p{N}%.]*[\p{L}\p{N}%]/gu) ?? [];

describe.each(['chromium', 'libreoffice', 'libreoffice-justified', 'typst'])('an Arabic paper as %s writes it', (producer) => {
  const source = made('source.txt').toString('utf8');

  it('has every word of the paper, in its order', async () => {
    const { text } = await captured(made(`${producer}.pdf`));
    const words = wordsOf(text).join(' ');
    for (const paragraph of source.trim().split(/[\n\t]/)) {
      // a hyphenated date stands the other way round with two of the three
      const wanted = wordsOf(paragraph.replace('2025-03-31', '')).join(' ');
      expect(words.replace(/(2025 03 31|31 03 2025) ?/, '').includes(wanted.trim()), wanted).toBe(true);
    }
  });

  it('has its paragraphs whole, and the cells of a row on one line', async () => {
    const lines = withoutMarks((await captured(made(`${producer}.pdf`))).text).split('\n');
    expect(lines.some((line) => line.startsWith('ووقع الاتفاق عن الهيئة') && /(?:2025-03-31|31-03-2025)\.$/.test(line))).toBe(true);
    expect(lines.some((line) => /^إعداد الدليل[\t ]الهيئة[\t ]30 يونيو 2025$/.test(line))).toBe(true);
  });

  it('has brackets and quotation marks the right way round', async () => {
    const { text } = await captured(made(`${producer}.pdf`));
    expect(text).toContain('(MMC)');
    expect(withoutMarks(text)).toContain('«ثمرة ثلاث جولات من المشاورات»');
  });

  it('knows where on the page each word stands', async () => {
    const { text, pages } = await captured(made(`${producer}.pdf`));
    const places = (pages ?? []).flatMap(({ words, width, height }) => words.map((word) => ({ ...word, pageWidth: width, pageHeight: height })));
    expect(places.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim().split(/\s+/).join(' '));
    for (const { left, top, width, height, pageWidth, pageHeight } of places) {
      expect(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= pageWidth && top + height <= pageHeight).toBe(true);
    }
    const [first, second] = ['مسقط،', 'نوفمبر'].map((word) => places.find(({ start, end }) => text.slice(start, end) === word));
    expect(first !== undefined && second !== undefined && first.left > second.left && Math.abs(first.top - second.top) < 5).toBe(true);
  });
});

describe('the image of a page', () => {
  it('is drawn as wide as wanted, and as high as the page asks', async () => {
    const pool = openCapturePool();
    const input = { bytes: made('typst.pdf'), fileName: 'paper.pdf' };
    const image = await pool.drawPage(input, { page: 0, width: 600 });
    const beyond = await pool.drawPage(input, { page: 7, width: 600 });
    await pool.close();
    if ('refused' in image) throw new Error(image.refused);
    expect([...image.image.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(image).toMatchObject({ width: 600, height: 851 });
    expect(beyond).toMatchObject({ refused: 'broken-pdf' });
  });

  it('stays within bounds, however large the page says it is', async () => {
    const image = await drawInWorker({ bytes: makePdf({ pages: [['Wide']], size: [14_400, 14_400] }), fileName: 'wide.pdf' }, { page: 0, width: 20_000 });
    expect('width' in image && image.width * image.height <= 8_100_000).toBe(true);
  });
});

describe('a PDF', () => {
  const paragraph = ['The secretariat of the council and the ministry of health signed', 'an agreement on training.'];

  it('leaves heads, feet and numbers of pages out, and says so', async () => {
    const page = (number: number) => ['Council of the North: for official use', '', '', `Part ${number}`, ...paragraph, ...Array.from({ length: 40 }, () => ''), `Page ${number} of 3`];
    const { text, notes } = await captured(makePdf({ pages: [page(1), page(2), page(3)] }));
    expect(text).not.toContain('official use');
    expect(text).not.toContain('of 3');
    expect(text.split('\n').slice(0, 2)).toEqual(['Part 1', paragraph.join(' ')]);
    expect(notes).toContain('page-furniture-removed');
  });

  it('is refused where its text is too long, and never cut short', async () => {
    const bytes = makePdf({ pages: [1, 2, 3, 4, 5].map((number) => ['Council of the North: for official use only', '', '', `Part ${number}, ${'of the agreement'.repeat(3)}`]) });
    const outcome = await captureInWorker({ bytes, fileName: 'long.pdf' }, { ...usualLimits, textLength: 320 });
    expect(outcome).toMatchObject({ refused: 'too-much-text', detail: { limit: 320 } });
  });

  it('leads from words to the page they stand on', async () => {
    const { text, map } = await captured(makePdf({ pages: [['First page of the report.'], ['Second page of the report.']] }));
    const start = text.indexOf('Second');
    expect(original(map, { start, end: start + 6 })).toEqual({ into: 'pages', start: { offset: 0, paragraph: 1 }, end: { offset: 6, paragraph: 1 } });
  });

  it('is read upright when its pages are turned', async () => {
    const turned = await captured(makePdf({ pages: [paragraph], turned: true }));
    expect(turned.text).toBe((await captured(makePdf({ pages: [paragraph] }))).text);
    expect(turned.pages?.[0]).toMatchObject({ width: 595, height: 842 });
  });

  it('that is locked with a password says so', async () => {
    expect(await captureInWorker({ bytes: await locked(makePdf({ pages: [paragraph] })), fileName: 'secret.pdf' }, usualLimits)).toMatchObject({ refused: 'encrypted' });
  });

  it('is a PDF whatever its name, also with lines before its mark', async () => {
    const bytes = Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n\r\n'), makePdf({ pages: [paragraph] })]);
    expect(await captured(bytes, 'letter.docx')).toMatchObject({ format: 'pdf', notes: ['mislabelled'] });
  });
});

const picture = { picture: made('scan.png') };
const minutes = ['The council met in Cairo and signed the agreement with the ministry of health of Oman.'];
const begun = (pages: readonly PageContent[], limits = usualLimits) => captureInWorker({ bytes: makePdf({ pages }), fileName: 'file.pdf' }, limits);

describe('a PDF of which some pages are pictures', () => {
  it('has these named, to be recognised beside the text of the others', async () => {
    const outcome = await begun([minutes, picture, [], minutes, picture]);
    expect(outcome).toMatchObject({ besideText: true, scanned: [{ page: 1, width: 595, height: 842 }, { page: 4, width: 595, height: 842 }] });
  });

  it('is a scan from its first page to its last when no page has text', async () => {
    const outcome = await begun([picture, [], ['7'], picture]);
    expect('scanned' in outcome && [outcome.besideText, outcome.scanned.map(({ page }) => page)]).toEqual([undefined, [0, 1, 2, 3]]);
  });

  it('is read without them, and says so, when they are more than are recognised', async () => {
    const outcome = await begun([minutes, picture, picture], { ...usualLimits, scannedPages: 1 });
    expect(outcome).toMatchObject({ notes: ['pages-without-text'], text: expect.stringContaining('The council met') });
  });

  it('has what was recognised where its page stands, in the order of the pages', async () => {
    const size = { width: 595, height: 842 };
    const word = { text: 'ملحق', confidence: 41, left: 900, top: 100, width: 100, height: 40 };
    const recognised = new Map([[1, { size, image: { width: 1190, height: 1684 }, recognised: { paragraphs: [[[word]]] } }], [3, { size, unread: 'too-slow' as const }]]);
    const bytes = makePdf({ pages: [['Before the annex the council met in Cairo.'], picture, ['After the annex it signed the agreement.'], picture] });
    const outcome = await captureInWorker({ bytes, fileName: 'file.pdf' }, usualLimits, recognised);
    if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
    expect(outcome.text).toBe('Before the annex the council met in Cairo.\nملحق\nAfter the annex it signed the agreement.');
    expect(outcome.notes).toEqual(['some-pages-recognised']);
    expect(outcome.pages?.map(({ words, unread }) => [words.length, words[0]?.confidence, unread])).toEqual([[8, undefined, undefined], [1, 41, undefined], [7, undefined, undefined], [0, undefined, 'too-slow']]);
    expect(outcome.pages?.[1]?.words[0]).toMatchObject({ left: 450, top: 50, width: 50, height: 20 });
  });

  it('keeps its other pages when one of them cannot be opened', async () => {
    const { text, pages } = await captured(makePdf({ pages: [minutes, 'broken', ['The ministry thanked the council and ratified it.']] }));
    expect([text.match(/council/g)?.length, pages?.map(({ unread }) => unread)]).toEqual([2, [undefined, 'broken-page', undefined]]);
  });
});

/** The file without what says which letters its glyphs are, as some programs write it. */
const withoutLetters = (name: string) => Buffer.from(made(name).toString('latin1').replaceAll('/ToUnicode', '/ToNothing'), 'latin1');
const capturedWith = (bytes: Uint8Array, recognised?: RecognisedPages) => captureInWorker({ bytes, fileName: 'paper.pdf' }, usualLimits, recognised);

/** A page on which these words were recognised, one below the other. */
const seenAs = (text: string): ScannedPage => ({
  size: { width: 595, height: 842 },
  image: { width: 595, height: 842 },
  recognised: { paragraphs: text.split(' ').map((word, at) => [[{ text: word, confidence: 80, left: 300, top: 20 + at * 15, width: 60, height: 12 }]]) },
});
const SENSE = 'وقع المجلس مع وزارة التعليم في مسقط مذكرة تفاهم على تبادل الخبراء بين الدول العربية خلال العام الذي يلي هذا التوقيع';
/** A page of words that make sense, and of signs that stand for no letter where the file says so of «~». */
const halfReadable = (place: string) => Array.from({ length: 12 }, (_, at) => `The council met in ${place} and signed the agreement ${at} with the ministry ${'~'.repeat(70)}`);

describe('a PDF whose text layer is bad', () => {
  it.each(['chromium.pdf', 'libreoffice.pdf', 'typst.pdf'])('has its pages recognised (%s without its letters)', async (name) => {
    const outcome = await capturedWith(withoutLetters(name));
    expect('scanned' in outcome && [outcome.besideText, outcome.scanned.length]).toEqual([true, (await captured(made(name))).pages?.length]);
  });

  it('is read from the pictures of its pages where these make more sense, and says so', async () => {
    const outcome = await capturedWith(withoutLetters('typst.pdf'), new Map([[0, seenAs(SENSE)]]));
    expect(outcome).toMatchObject({ text: expect.stringMatching(new RegExp(`^${SENSE}$`, 'm')), notes: ['page-furniture-removed', 'text-layer-replaced', 'text-recognised'] });
  });

  it('keeps its layer where the pictures make no more sense, and is doubted', async () => {
    const outcome = await capturedWith(withoutLetters('typst.pdf'), new Map([[0, seenAs('قصف مهتب غينك')]]));
    expect(outcome).toMatchObject({ notes: expect.arrayContaining(['text-layer-doubtful']) });
    expect('text' in outcome && outcome.text).not.toContain('مهتب');
  });

  it('has only its bad pages recognised', async () => {
    const nonsense = Array.from({ length: 12 }, (_, at) => `q z w v j q x k q v ${at} x k`);
    const outcome = await capturedWith(makePdf({ pages: [minutes, nonsense, ['After the annex the council thanked the ministry for the report.']] }));
    expect(outcome).toMatchObject({ besideText: true, scanned: [{ page: 1 }] });
  });

  it('is doubted and read as it is when its pages are more than are recognised', async () => {
    const nonsense = Array.from({ length: 12 }, (_, at) => `qzx wvk jqp xzz kqv wqx zpk vqz ${at} xkq`);
    const outcome = await captureInWorker({ bytes: makePdf({ pages: [nonsense, nonsense] }), fileName: 'file.pdf' }, { ...usualLimits, scannedPages: 1 });
    expect(outcome).toMatchObject({ notes: expect.arrayContaining(['text-layer-doubtful']), text: expect.stringContaining('wvk') });
  });

  it('is doubted, and not told as replaced, when its pages were not looked at but others were', async () => {
    const bytes = Buffer.from(Buffer.from(makePdf({ pages: [halfReadable('Cairo'), halfReadable('Amman'), picture] })).toString('latin1').replace('/Encoding/WinAnsiEncoding', '/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[126/u0FFFF]>>'), 'latin1');
    const limits = { ...usualLimits, scannedPages: 2 };
    expect(await captureInWorker({ bytes, fileName: 'file.pdf' }, limits)).toMatchObject({ scanned: [{ page: 2 }] });
    const outcome = await captureInWorker({ bytes, fileName: 'file.pdf' }, limits, new Map([[2, seenAs(SENSE)]]));
    expect(outcome).toMatchObject({ notes: ['some-pages-recognised', 'text-layer-doubtful'] });
  });

  it('is none for being in a language that is not read', async () => {
    const german = Array.from({ length: 8 }, () => 'Die Minister haben mit dem Rat ein Abkommen und eine Erklärung für das Land unterzeichnet, das nicht in der Union ist.');
    expect((await captured(makePdf({ pages: [german] }))).notes).toEqual([]);
  });
});
