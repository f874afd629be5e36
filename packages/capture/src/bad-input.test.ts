import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { array, assert as always, asyncProperty, nat, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureInWorker } from './capture-in-worker.ts';
import { type Captured, type CaptureInput, type CapturePool, type CaptureRefusal, openCapturePool, type Scanned, usualLimits } from './index.ts';
import { captureBeforeAnother, SOUND } from './made-for-tests/capture-before-another.ts';
import { makeCompound } from './made-for-tests/compound-file.ts';
import { makeEml, makeMsg } from './made-for-tests/mail-file.ts';
import { makeOdt } from './made-for-tests/odt-file.ts';
import { makePdf } from './made-for-tests/pdf-file.ts';
import { makeDocx, paragraph } from './made-for-tests/word-file.ts';
import { makeZip } from './made-for-tests/zip-file.ts';

let pool: CapturePool;
beforeAll(() => {
  pool = openCapturePool();
});
afterAll(() => pool.close());

const captureThenGoOn = (bytes: Uint8Array, fileName: string) => captureBeforeAnother(pool, { bytes, fileName });

const HUGE_PAGE: readonly (readonly [tag: number, value: number])[] = [[256, 10_000], [257, 10_000], [258, 8], [259, 1], [262, 2], [273, 8], [277, 3], [278, 10_000], [279, 16]];

/** A TIFF of a page of nothing, which claims what it likes of itself, and that another directory follows where it says. */
function tiffClaiming(claims: ReadonlyMap<number, number>, next = 0): Uint8Array {
  const tags = [...new Map([...HUGE_PAGE, ...claims])];
  const file = new DataView(new ArrayBuffer(14 + tags.length * 12));
  [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, tags.length].forEach((byte, at) => file.setUint8(at, byte));
  tags.forEach(([tag, value], index) => {
    const at = 10 + index * 12;
    file.setUint16(at, tag, true);
    file.setUint16(at + 2, 4, true);
    file.setUint32(at + 4, 1, true);
    file.setUint32(at + 8, value, true);
  });
  file.setUint32(10 + tags.length * 12, next, true);
  return new Uint8Array(file.buffer);
}

/** The head of a PNG of four values of 16 bits a pixel, and nothing else. */
function pngClaiming(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  head.set([16, 6], 24);
  return head;
}

/** A compound file whose list of names goes on where it began. */
function inARing(compound: Uint8Array): Uint8Array {
  const file = new DataView(Uint8Array.from(compound).buffer);
  const sector = 1 << file.getUint16(30, true);
  const names = file.getUint32(48, true);
  file.setUint32((file.getUint32(76, true) + 1) * sector + names * 4, names, true);
  return new Uint8Array(file.buffer);
}

const onDisk = (name: string): [string, Uint8Array] => [name, readFileSync(new URL(name, import.meta.url))];

describe('bad input is refused by name and reason, and the pool goes on', () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) % 256);
  const docx = makeDocx(paragraph('نص'));
  const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>';

  it.each<[string, Uint8Array, string, Partial<CaptureRefusal>]>([
    ['0 bytes', new Uint8Array(), 'empty.txt', { refused: 'empty' }],
    ['only blanks', Buffer.from(' \r\n\t '), 'blank.txt', { refused: 'no-text' }],
    ['binary named .txt', binary, 'photo.txt', { refused: 'binary' }],
    ['binary named .docx', binary, 'plan.docx', { refused: 'broken-docx' }],
    ['a pdf named .docx', Buffer.from('%PDF-1.7\n...'), 'plan.docx', { refused: 'broken-pdf' }],
    ['a pdf whose pages lead back to themselves', makePdf({ pages: [['x']], kids: '2 0 R' }), 'loop.pdf', { refused: 'broken-pdf' }],
    ['a pdf of ten thousand pages', makePdf({ pages: Array.from({ length: 10_000 }, () => ['page']) }), 'long.pdf', { refused: 'too-many-pages', detail: { pages: 10_000, limit: usualLimits.pages } }],
    ['a picture cut off', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'scan.png', { refused: 'broken-image' }],
    ['a tiff that leads nowhere', Buffer.from([0x49, 0x49, 0x2a, 0, 0xff, 0xff, 0xff, 0x7f]), 'scan.tif', { refused: 'broken-image' }],
    ['a tiff of a hundred values a pixel', tiffClaiming(new Map([[277, 100]])), 'scan.tif', { refused: 'broken-image' }],
    ['a tiff as a camera tells it, of endless bytes a line', tiffClaiming(new Map([[262, 32_803], [278, 1], [279, 4_000_000_000]])), 'scan.tif', { refused: 'broken-image' }],
    ['a tiff whose pages lead back to themselves', tiffClaiming(new Map(), 8), 'scan.tif', { refused: 'broken-image' }],
    ['a tiff whose page leads to itself as a smaller version', tiffClaiming(new Map([[330, 8]])), 'scan.tif', { refused: 'broken-image' }],
    ['a tiff packed as it does not say', tiffClaiming(new Map([[256, 100], [257, 100], [259, 7], [278, 100]])), 'scan.tif', { refused: 'broken-image' }],
    ['a picture of a hundred million dots of many colours', pngClaiming(10_000, 10_000), 'scan.png', { refused: 'picture-too-large', detail: { megapixels: 100 } }],
    ['a pdf whose forms unfold without end', makePdf({ pages: [['x']], unfolding: 26 }), 'forms.pdf', { refused: expect.stringMatching(/^(?:broken-pdf|out-of-memory)$/u) }],
    ['binary named .pdf', binary, 'scan.pdf', { refused: 'broken-pdf' }],
    ['an old Word file cut off', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'plan.doc', { refused: 'old-word' }],
    ['a Word file that leads back to itself', inARing(readFileSync(new URL('made-for-tests/doc/word-97.doc', import.meta.url))), 'ring.doc', { refused: 'old-word' }],
    ['a mail that leads back to itself', inARing(makeMsg({ subject: 'Visit', text: 'نص' })), 'ring.msg', { refused: 'broken-file' }],
    ['a presentation', makeCompound([{ name: 'PowerPoint Document', content: randomBytes(5000) }]), 'plan.ppt', { refused: 'unsupported-format', detail: { format: 'ppt' } }],
    ['a Word file whose inside is noise', makeCompound([{ name: 'WordDocument', content: randomBytes(9000) }, { name: '1Table', content: randomBytes(9000) }]), 'plan.doc', { refused: 'old-word' }],
    ['a locked Word file', makeCompound([{ name: 'EncryptedPackage', content: randomBytes(5000) }, { name: 'EncryptionInfo', content: randomBytes(200) }]), 'plan.docx', { refused: 'encrypted' }],
    ['a docx cut off', docx.subarray(0, docx.length / 2), 'plan.docx', { refused: 'broken-docx' }],
    ['a docx with broken XML', makeDocx('<w:p><w:r>'), 'plan.docx', { refused: 'broken-docx' }],
    ['a docx without its document', makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/styles.xml', content: '<s/>' }]), 'plan.docx', { refused: 'broken-docx' }],
    ['a docx with damaged bytes', Buffer.from(docx).fill(0x55, 60, 90), 'plan.docx', { refused: 'broken-docx' }],
    ['a docx without words', makeDocx(paragraph('')), 'plan.docx', { refused: 'no-text' }],
    ['a docx with external entities', makeDocx(paragraph('نص'), [{ name: 'word/document.xml', content: `<?xml version="1.0"?>${entity}<w>&x;</w>` }]), 'plan.docx', { refused: 'external-entities', detail: { part: 'word/document.xml' } }],
    ['a docx with a DOCTYPE hidden in UTF-16', makeDocx(paragraph('نص'), [{ name: 'customXml/item1.xml', content: Buffer.from(`\ufeff${entity}<a/>`, 'utf16le') }]), 'plan.docx', { refused: 'external-entities' }],
    ['a docx with path names', makeDocx(paragraph('نص'), [{ name: '../../evil.xml', content: '<a/>' }]), 'plan.docx', { refused: 'broken-docx', detail: { part: '../../evil.xml' } }],
    ['a locked part', makeDocx(paragraph('نص'), [{ name: 'word/locked.xml', content: '<a/>', flags: 1 }]), 'plan.docx', { refused: 'encrypted' }],
    ['a zip whose parts share their bytes', makeDocx(paragraph('نص'), [{ name: 'word/a.xml', content: '<a/>' }, { name: 'word/b.xml', content: '<a/>', sharesBytes: true }]), 'plan.docx', { refused: 'zip-bomb' }],
    ['a docx with two parts of one name', makeDocx(paragraph('نص'), [{ name: 'word/a.xml', content: '<a/>' }, { name: 'word/a.xml', content: '<b/>' }]), 'plan.docx', { refused: 'broken-docx' }],
    ['a spreadsheet', makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: '<w/>' }]), 'matrix.xlsx', { refused: 'table-for-import', detail: { format: 'xlsx' } }],
    ['a table of rows', Buffer.from('الاتفاقية;التاريخ\nمذكرة تفاهم;2026-01-12\n'), 'matrix.csv', { refused: 'table-for-import', detail: { format: 'csv' } }],
    ['an old spreadsheet', makeCompound([{ name: 'Workbook', content: randomBytes(5000) }]), 'matrix.xls', { refused: 'table-for-import', detail: { format: 'xls' } }],
    ['names with paths and bidi controls', new Uint8Array(), '..\\..\\\u202egnp.exe', { refused: 'empty', safeName: 'gnp.exe' }],
  ])('%s', async (...[, bytes, fileName, refusal]) => {
    expect(await captureThenGoOn(bytes, fileName)).toMatchObject(refusal);
  });

  it('a mail whose subject is no words is read without it', async () => {
    const asWritten = Buffer.from('__substg1.0_0037001F', 'utf16le').toString('latin1');
    const asBytes = Buffer.from('__substg1.0_00370102', 'utf16le').toString('latin1');
    const mail = Buffer.from(Buffer.from(makeMsg({ subject: 'Visit', text: 'نص الخطاب' })).toString('latin1').replace(asWritten, asBytes), 'latin1');
    expect(await captureInWorker({ bytes: mail, fileName: 'mail.msg' }, usualLimits)).toMatchObject({ title: null, text: 'نص الخطاب' });
  });

  it('a zip bomb that says its size', async () => {
    const bomb = makeDocx(paragraph('نص'), [{ name: 'word/media/zeros.xml', content: new Uint8Array(40_000_000) }]);
    expect(await captureThenGoOn(bomb, 'bomb.docx')).toMatchObject({ refused: 'zip-bomb', detail: { part: 'word/media/zeros.xml' } });
  });

  it('a zip bomb that lies about its size', async () => {
    const bomb = makeDocx(paragraph('نص'), [{ name: 'word/document.xml', content: Buffer.alloc(60_000_000, ' '), claimedSize: 2000 }]);
    expect(await captureThenGoOn(bomb, 'bomb.docx')).toMatchObject({ refused: 'zip-bomb', detail: { part: 'word/document.xml' } });
  });

  it('a zip whose many parts together claim more than any document', async () => {
    const pictures = Array.from({ length: 14 }, (_, at) => ({ name: `word/media/${at}.png`, content: randomBytes(170_000), claimedSize: 40_000_000 }));
    expect(await captureThenGoOn(makeDocx(paragraph('نص'), pictures), 'pictures.docx')).toMatchObject({ refused: 'zip-bomb', detail: { bytes: expect.any(Number) } });
  });

  it('a zip with more entries than any document', async () => {
    const entries = Array.from({ length: 6000 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }));
    expect(await captureThenGoOn(makeZip(entries), 'many.docx')).toMatchObject({ refused: 'zip-bomb' });
  });

  it('invalid UTF-8 is read, and it is said that bytes were replaced', async () => {
    const bytes = Buffer.concat([SOUND.bytes, Buffer.of(0xc3, 0x28, 0xff), SOUND.bytes]);
    expect(await captureThenGoOn(bytes, 'بيان.txt')).toMatchObject({ format: 'txt', notes: ['invalid-bytes-replaced'] });
  });

  it('5 MB of one line', async () => {
    const outcome = await captureThenGoOn(Buffer.alloc(5_000_000, 'one line '), 'line.txt');
    expect(outcome).toMatchObject({ refused: 'too-much-text', detail: { length: 5_000_000, limit: 2_000_000 } });
  });
});

const enclosed = [{ name: 'ا.txt', content: 'نص' }, { name: 'b.docx', content: makeDocx(paragraph('نص')) }];

/** Wounds a document in many ways, and cuts it off; each time text or a refusal must come of it. */
async function survives([name, sound]: [string, Uint8Array], captured: (input: CaptureInput) => Promise<Captured | Scanned | CaptureRefusal>): Promise<void> {
  const wounds = array(tuple(nat(sound.length - 1), nat(255)), { minLength: 1, maxLength: 20 });
  await always(
    asyncProperty(wounds, nat(sound.length), async (changes, end) => {
      const bytes = Uint8Array.from(sound.subarray(0, end));
      for (const [at, value] of changes) if (at < end) bytes[at] = value;
      const outcome = await captured({ bytes, fileName: name });
      expect('text' in outcome && outcome.enclosed === undefined ? outcome.text : outcome).not.toBe('');
    }),
    { numRuns: 60 },
  );
}

describe('damage anywhere in a document', () => {
  it.each<[string, Uint8Array]>([
    ...['../../../samples/ar-action-plan.docx', '../../../samples/ar-training-protocol.html', '../../../samples/en-human-rights-dialogue.txt', 'made-for-tests/pdf/typst.pdf'].map(onDisk),
    ['mail.eml', makeEml({ text: 'نص', html: '<p>نص</p>', attached: enclosed })],
    ['all.zip', makeZip(enclosed)],
    ['plan.odt', makeOdt('<text:p>نص<text:note><text:note-body><text:p>حاشية</text:p></text:note-body></text:note></text:p>')],
    ['plan.rtf', Buffer.from("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset178 A;}}{\\header x}\\f0\\'e4\\'d5\\u1582?{\\footnote y}\\par\\trowd\\intbl a\\cell\\row}")],
  ])('in %s ends in text or in a refusal', (name, sound) => survives([name, sound], (input) => captureInWorker(input, usualLimits)));

  // their libraries may go round in a wounded file until no memory is left: in a worker, as it is for everybody
  it.each<[string, Uint8Array]>([
    onDisk('made-for-tests/doc/word-97.doc'),
    ['mail.msg', makeMsg({ text: 'نص', attached: enclosed })],
  ])('in %s ends in text or in a refusal, within the limits of a worker', { timeout: 120_000 }, async (name, sound) => {
    const narrow = openCapturePool({ limits: { memoryMegabytes: 128 } });
    await survives([name, sound], (input) => narrow.capture(input));
    await narrow.close();
  });
});

describe('limits', () => {
  it('refuses a file that is too large before it is sent to the worker', async () => {
    const narrow = openCapturePool({ limits: { bytes: 100 } });
    expect(await narrow.capture({ bytes: new Uint8Array(101), fileName: 'a.txt' })).toEqual({ refused: 'too-large', detail: { bytes: 101, limit: 100 }, safeName: 'a.txt' });
    await narrow.close();
  });

  it('ends a worker that takes more of the machine than it may, whatever its engine counts', async () => {
    const narrow = openCapturePool({ limits: { residentMegabytes: 20 } });
    expect(await narrow.capture({ bytes: Buffer.from('عقد المجلس جلسة.'), fileName: 'a.txt' })).toEqual({ refused: 'out-of-memory', detail: { megabytes: 20 }, safeName: 'a.txt' });
    await narrow.close();
  });
});

describe('a pool', () => {
  it('takes documents one after another and leaves the bytes to the caller', async () => {
    const bytes = Buffer.from('عقد المجلس جلسة في القاهرة.');
    const two = openCapturePool({ size: 2 });
    const outcomes = await Promise.all(Array.from({ length: 7 }, (_, at) => two.capture({ bytes, fileName: `${at}.txt` })));
    await two.close();
    expect(outcomes.map(({ safeName }) => safeName)).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '4.txt', '5.txt', '6.txt']);
    expect(bytes.toString()).toBe('عقد المجلس جلسة في القاهرة.');
  });

  it('takes no more documents once closed', async () => {
    const shut = openCapturePool();
    await shut.close();
    await expect(shut.capture(SOUND)).rejects.toThrow('closed');
  });
});
