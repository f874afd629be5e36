import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { array, assert as always, asyncProperty, nat, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureInWorker } from './capture-in-worker.ts';
import { type CapturePool, type CaptureRefusal, openCapturePool, usualLimits } from './index.ts';
import { captureBeforeAnother, SOUND } from './made-for-tests/capture-before-another.ts';
import { makeDocx, paragraph } from './made-for-tests/word-file.ts';
import { makeZip } from './made-for-tests/zip-file.ts';

let pool: CapturePool;
beforeAll(() => {
  pool = openCapturePool();
});
afterAll(() => pool.close());

const captureThenGoOn = (bytes: Uint8Array, fileName: string) => captureBeforeAnother(pool, { bytes, fileName });

describe('bad input is refused by name and reason, and the pool goes on', () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) % 256);
  const docx = makeDocx(paragraph('نص'));
  const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>';

  it.each<[string, Uint8Array, string, Partial<CaptureRefusal>]>([
    ['0 bytes', new Uint8Array(), 'empty.txt', { refused: 'empty' }],
    ['only blanks', Buffer.from(' \r\n\t '), 'blank.txt', { refused: 'no-text' }],
    ['binary named .txt', binary, 'photo.txt', { refused: 'binary' }],
    ['binary named .docx', binary, 'plan.docx', { refused: 'broken-docx' }],
    ['a pdf named .docx', Buffer.from('%PDF-1.7\n...'), 'plan.docx', { refused: 'unsupported-format', detail: { format: 'pdf' } }],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'plan.doc', { refused: 'unsupported-format', detail: { format: 'doc' } }],
    ['a locked Word file', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage', 'utf16le')]), 'plan.docx', { refused: 'encrypted' }],
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
    ['a spreadsheet', makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: '<w/>' }]), 'matrix.xlsx', { refused: 'unsupported-format', detail: { format: 'xlsx' } }],
    ['a plain zip', makeZip([{ name: 'a.txt', content: 'a' }]), 'all.zip', { refused: 'unsupported-format', detail: { format: 'zip' } }],
    ['names with paths and bidi controls', new Uint8Array(), '..\\..\\\u202egnp.exe', { refused: 'empty', safeName: 'gnp.exe' }],
  ])('%s', async (...[, bytes, fileName, refusal]) => {
    expect(await captureThenGoOn(bytes, fileName)).toMatchObject(refusal);
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

describe('damage anywhere in a document', () => {
  it.each(['ar-action-plan.docx', 'ar-training-protocol.html', 'en-human-rights-dialogue.txt'])('in %s ends in text or in a refusal', async (name) => {
    const sound = readFileSync(new URL(`../../../samples/${name}`, import.meta.url));
    const wounds = array(tuple(nat(sound.length - 1), nat(255)), { minLength: 1, maxLength: 20 });
    await always(
      asyncProperty(wounds, nat(sound.length), async (changes, end) => {
        const bytes = Uint8Array.from(sound.subarray(0, end));
        for (const [at, value] of changes) if (at < end) bytes[at] = value;
        const outcome = await captureInWorker({ bytes, fileName: name }, usualLimits);
        expect('refused' in outcome ? outcome.refused : outcome.text).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('limits', () => {
  it('refuses a file that is too large before it is sent to the worker', async () => {
    const narrow = openCapturePool({ limits: { bytes: 100 } });
    expect(await narrow.capture({ bytes: new Uint8Array(101), fileName: 'a.txt' })).toEqual({ refused: 'too-large', detail: { bytes: 101, limit: 100 }, safeName: 'a.txt' });
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
