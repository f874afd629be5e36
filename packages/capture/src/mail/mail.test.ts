import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits, type Captured } from '../captured.ts';
import { openCapturePool, type CapturePool } from '../index.ts';
import { bytesIn } from '../made-for-tests/bytes-in-charset.ts';
import { captureBeforeAnother } from '../made-for-tests/capture-before-another.ts';
import { makeEml, makeMsg, type MadeAttachment } from '../made-for-tests/mail-file.ts';

const BODY = 'السلام عليكم،\nنرفق لكم مذكرة التفاهم التي وقعت في المدينة أمس.';

async function captured(bytes: Uint8Array, fileName = 'mail.eml'): Promise<Captured> {
  const outcome = await captureInWorker({ bytes, fileName }, usualLimits);
  if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const namesIn = ({ enclosed }: Captured): readonly string[] => (enclosed?.files ?? []).map(({ fileName }) => fileName);

describe('a mail', () => {
  it('keeps its words, its sender, its subject and the day on which it was sent where it was sent', async () => {
    const mail = await captured(makeEml({ text: BODY, subject: 'مذكرة التفاهم' }));
    expect(mail).toMatchObject({ format: 'eml', title: 'مذكرة التفاهم', publisher: 'وزارة العمل', publishedOn: '2026-03-02', language: 'ar', enclosed: { files: [], leftOut: [] } });
    expect(mail.text.trim().split('\n')).toEqual(BODY.split('\n'));
  });

  it('brings each attachment out as a file with its name and its bytes', async () => {
    const mail = await captured(makeEml({ text: BODY, attached: [{ name: 'المذكرة.pdf', type: 'application/pdf', content: '%PDF-1.7' }, { name: '../../x\u202efdp.txt', content: 'نص' }] }));
    expect(mail.enclosed?.files).toEqual([
      { fileName: 'المذكرة.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.7')) },
      { fileName: 'xfdp.txt', mediaType: 'application/octet-stream', bytes: new Uint8Array(Buffer.from('نص')) },
    ]);
  });

  it('brings a mail within it out whole, with what is attached to that', async () => {
    const inner = makeEml({ subject: 'الأصل', text: 'النص الأول للرسالة', attached: [{ name: 'a.txt', content: 'نص' }] });
    const outer = await captured(makeEml({ text: BODY, attached: [{ name: 'الأصل.eml', type: 'message/rfc822', content: inner }] }));
    expect(namesIn(outer)).toEqual(['الأصل.eml']);
    const [file] = outer.enclosed?.files ?? [];
    expect(await captured(file?.bytes ?? new Uint8Array())).toMatchObject({ title: 'الأصل', enclosed: { files: [{ fileName: 'a.txt' }] } });
  });

  it('is read from its formatted words where the plain ones say less, without anything being fetched or run', async () => {
    const html = `<html><body><script>x()</script><p>${BODY}</p><table><tr><td>الأجل</td><td>31 مايو 2026</td></tr></table></body></html>`;
    const mail = await captured(makeEml({ text: 'See the formatted version.', html }));
    expect(mail.text).toContain('الأجل\t31 مايو 2026');
    expect(mail.text).not.toContain('x()');
  });

  it('leaves small pictures of signatures out and says so; a large one shown in the text is a page', async () => {
    const html = `<p>${BODY.repeat(3)}</p><img src="cid:logo"><img src="cid:scan">`;
    const mail = await captured(makeEml({ html, attached: [
      { name: 'logo.png', type: 'image/png', content: new Uint8Array(900).fill(7), contentId: 'logo' },
      { name: 'scan.png', type: 'image/png', content: new Uint8Array(90_000).fill(7), contentId: 'scan' },
    ] }));
    expect(namesIn(mail)).toEqual(['scan.png']);
    expect(mail.notes).toContain('small-pictures-left-out');
  });

  it('is there without words of its own, for what is attached to it', async () => {
    const mail = await captured(makeEml({ text: '', attached: [{ name: 'scan.pdf', content: '%PDF-1.7' }] }));
    expect([mail.text.trim(), namesIn(mail)]).toEqual(['', ['scan.pdf']]);
    expect(await captureInWorker({ bytes: makeEml({ text: '' }), fileName: 'mail.eml' }, usualLimits)).toMatchObject({ refused: 'no-text' });
  });

  it('keeps its words as they stand where a broken boundary hides the parts from each other', async () => {
    const torn = Buffer.from(Buffer.from(makeEml({ text: 'x' })).toString().replace(/boundary=outer-\d+/, 'boundary=other').replace(/base64\r\n\r\n[^]*/, `8bit\r\n\r\n${BODY}\r\n--outer-1--`));
    expect((await captured(torn)).text).toContain('نرفق لكم مذكرة التفاهم');
  });
});

describe('a mail of Outlook', () => {
  const attached: MadeAttachment[] = [{ name: 'المذكرة.docx', content: 'one' }, { name: 'b.txt', content: 'two' }];

  it('keeps the same as any mail', async () => {
    const mail = await captured(makeMsg({ text: BODY, subject: 'مذكرة التفاهم', attached }), 'mail.msg');
    expect(mail).toMatchObject({ format: 'msg', title: 'مذكرة التفاهم', publisher: 'وزارة العمل', publishedOn: '2026-03-02', text: BODY });
    expect(mail.enclosed?.files.map(({ fileName, bytes }) => [fileName, Buffer.from(bytes).toString()])).toEqual([['المذكرة.docx', 'one'], ['b.txt', 'two']]);
  });

  it('of an old version is read in the charset that it names', async () => {
    const page = { page: 1256, encode: (text: string) => bytesIn('windows-1256', text) };
    expect(await captured(makeMsg({ text: BODY, subject: 'مذكرة التفاهم' }, page), 'mail.msg')).toMatchObject({ title: 'مذكرة التفاهم', text: BODY });
  });

  it('is read from its formatted words where it has no others, in HTML or in RTF', async () => {
    expect((await captured(makeMsg({ rtf: '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Plan \\u1582?\\u1591?\\u1577?\\par}' }), 'mail.msg')).text).toBe('Plan خطة\n');
    expect((await captured(makeMsg({ html: `<p>${BODY}</p>` }), 'mail.msg')).text).toContain('نرفق لكم');
  });
});

describe('a mail that is made to hurt', () => {
  let pool: CapturePool;
  beforeAll(() => {
    pool = openCapturePool();
  });
  afterAll(() => pool.close());

  it('with ten thousand attachments brings the first of them, and says how many it keeps back', async () => {
    const many = makeEml({ text: BODY, attached: Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}.txt`, content: `${at}` })) });
    const outcome = await captureBeforeAnother(pool, { bytes: many, fileName: 'many.eml' });
    expect('text' in outcome && [outcome.enclosed?.files.length, outcome.enclosed?.leftOut]).toEqual([500, [{ fileName: null, refused: 'too-many-files', detail: { files: 9500, limit: 500 } }]]);
  });

  it('with parts in parts without end is refused', async () => {
    const deep = `From: a@b.example\r\nMIME-Version: 1.0\r\n${Array.from({ length: 5000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')}\r\nx`;
    expect(await captureBeforeAnother(pool, { bytes: Buffer.from(deep), fileName: 'deep.eml' })).toMatchObject({ refused: 'broken-file' });
  });

  it('of Outlook, torn or of random bytes, is refused', async () => {
    const sound = makeMsg({ text: BODY, attached: [{ name: 'a.txt', content: 'x'.repeat(9000) }] });
    const cut = sound.slice(0, 3000);
    const wounded = Uint8Array.from(sound, (byte, at) => (at > 600 && at % 7 === 0 ? (byte + at) % 256 : byte));
    for (const bytes of [cut, wounded]) {
      const outcome = await captureBeforeAnother(pool, { bytes, fileName: 'mail.msg' });
      expect('refused' in outcome || outcome.text !== '').toBe(true);
    }
  });
});
