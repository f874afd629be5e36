import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits, type Captured, type CaptureLimits } from '../captured.ts';
import { openCapturePool, type CapturePool } from '../index.ts';
import { captureBeforeAnother } from '../made-for-tests/capture-before-another.ts';
import { makeDocx, paragraph } from '../made-for-tests/word-file.ts';
import { makeZip } from '../made-for-tests/zip-file.ts';

async function unpacked(bytes: Uint8Array, limits: Partial<CaptureLimits> = {}): Promise<Captured> {
  const outcome = await captureInWorker({ bytes, fileName: 'all.zip' }, { ...usualLimits, ...limits });
  if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const told = ({ enclosed }: Captured) => ({ files: (enclosed?.files ?? []).map(({ fileName }) => fileName), leftOut: (enclosed?.leftOut ?? []).map(({ fileName, refused }) => [fileName, refused]) });

describe('an archive', () => {
  it('brings each document out with its name and its bytes, and has no text of its own', async () => {
    const docx = makeDocx(paragraph('نص'));
    const zip = await unpacked(makeZip([{ name: 'مجلد/', content: '' }, { name: 'مجلد/المذكرة.docx', content: docx }, { name: 'b.txt', content: 'نص' }]));
    expect(zip).toMatchObject({ format: 'zip', text: '', title: null, notes: [] });
    expect(zip.enclosed?.files.map(({ fileName, bytes }) => [fileName, Buffer.from(bytes)])).toEqual([['المذكرة.docx', Buffer.from(docx)], ['b.txt', Buffer.from('نص')]]);
  });

  it('leaves behind what a system put beside the files of a person', async () => {
    const zip = await unpacked(makeZip([{ name: 'a.txt', content: 'نص' }, { name: '__MACOSX/._a.txt', content: 'x' }, { name: 'folder/.DS_Store', content: 'x' }, { name: 'Thumbs.db', content: 'x' }]));
    expect(told(zip)).toEqual({ files: ['a.txt'], leftOut: [] });
  });

  it('refuses what cannot be taken out one by one, and goes on with the others', async () => {
    const zip = await unpacked(makeZip([
      { name: 'locked.docx', content: 'x', flags: 1 },
      { name: 'empty.txt', content: '' },
      { name: 'large.bin', content: randomBytes(3000) },
      { name: 'torn.txt', content: 'نص', claimedCrc: 7 },
      { name: 'sound.txt', content: 'نص' },
    ]), { bytes: 2000 });
    expect(told(zip)).toEqual({ files: ['sound.txt'], leftOut: [['locked.docx', 'encrypted'], ['empty.txt', 'empty'], ['large.bin', 'too-large'], ['torn.txt', 'broken-file']] });
  });

  it('shows names without their paths and what is hidden in them', async () => {
    expect(told(await unpacked(makeZip([{ name: '../../../etc/\u202egpj.passwd', content: 'x' }, { name: 'C:\\temp\\b.txt', content: 'y' }]))).files).toEqual(['gpj.passwd', 'b.txt']);
  });

  it('reads names in the code page of Arabic Windows, and in the one before it', async () => {
    const in720 = Uint8Array.of(0xed, 0xa3, 0xef, 0xe7, 0xa1, 0x2e, 0x74, 0x78, 0x74);
    const in1256 = Uint8Array.of(0xc8, 0xed, 0xc7, 0xe4, 0x2e, 0x74, 0x78, 0x74);
    expect(told(await unpacked(makeZip([{ name: in720, content: 'x' }, { name: in1256, content: 'y' }]))).files).toEqual(['وثيقة.txt', 'بيان.txt']);
  });

  it('with an archive in it brings that out as a file, to be opened in its turn', async () => {
    const inner = makeZip([{ name: 'a.txt', content: 'نص' }]);
    expect(told(await unpacked(makeZip([{ name: 'inner.zip', content: inner }]))).files).toEqual(['inner.zip']);
  });

  it('with more files than are taken at once says how many stay', async () => {
    const many = await unpacked(makeZip(Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt`, content: `${at}` }))), { enclosedFiles: 10 });
    expect(many.enclosed).toMatchObject({ files: { length: 10 }, leftOut: [{ fileName: null, refused: 'too-many-files', detail: { files: 20, limit: 10 } }] });
  });
});

describe('an archive that is made to hurt', () => {
  let pool: CapturePool;
  beforeAll(() => {
    pool = openCapturePool();
  });
  afterAll(() => pool.close());
  const sound = { name: 'a.txt', content: 'نص' };

  it.each<[string, Uint8Array, object]>([
    ['that says its size', makeZip([sound, { name: 'zeros', content: new Uint8Array(40_000_000) }]), { refused: 'zip-bomb', detail: { part: 'zeros', bytes: 40_000_000 } }],
    ['that lies about its size', makeZip([sound, { name: 'zeros', content: new Uint8Array(140_000_000), claimedSize: 2000 }]), { refused: 'zip-bomb', detail: { part: 'zeros' } }],
    ['whose files share their bytes', makeZip([sound, { name: 'b.txt', content: '', sharesBytes: true }]), { refused: 'zip-bomb' }],
    ['of six thousand files', makeZip(Array.from({ length: 6000 }, (_, at) => ({ name: `${at}.txt`, content: '' }))), { refused: 'zip-bomb' }],
    ['that is locked', makeZip([{ ...sound, flags: 1 }]), { refused: 'encrypted' }],
    ['of nothing', makeZip([]), { refused: 'empty' }],
    ['cut off', makeZip([sound]).subarray(0, 60), { refused: 'broken-file' }],
  ])('%s is refused whole', async (...[, bytes, refusal]) => {
    expect(await captureBeforeAnother(pool, { bytes, fileName: 'all.zip' })).toMatchObject(refusal);
  });
});
