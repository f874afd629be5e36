import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { officer } from '../platform/testing/test-app.ts';

const BODY = 'السلام عليكم، نرفق لكم البيان الذي صدر أمس عن اجتماع اللجنة في مسقط.';
const ATTACHED = 'مسقط، 12 يناير 2026 - وقع مجلس بلديات الساحل وأكاديمية الضاد للغات مذكرة تفاهم بشأن تعليم العربية.';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

async function handIn(bytes: Uint8Array, name: string, level = 'internal') {
  const form = new FormData();
  form.append('confidentiality', level);
  form.append('file', new File([new Uint8Array(bytes)], name));
  const { json } = await app.request('POST', '/api/documents', form);
  await room.readAll(app);
  return json.outcomes[0].document.id;
}
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;

interface Attached {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A mail with these attachments; those that are mails lie in it as they are. */
function mail(subject: string, attached: readonly Attached[], text = `${BODY} ${subject}`): Uint8Array {
  const boundary = `of-${Buffer.from(subject).toString('hex')}`;
  const parts = attached.map(({ name, content }) => {
    const head = `Content-Disposition: attachment; filename="${word(name)}"`;
    if (typeof content !== 'string') return `Content-Type: message/rfc822\r\n${head}\r\n\r\n${Buffer.from(content).toString()}`;
    return `Content-Type: application/octet-stream\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`;
  });
  const body = `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  return Buffer.from([
    `From: ${word('وزارة العمل')} <office@labour.example>\r\nDate: Mon, 2 Mar 2026 00:30:00 +0300\r\nSubject: ${word(subject)}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n`,
    ...[body, ...parts].map((part) => `--${boundary}\r\n${part}`),
    `--${boundary}--\r\n`,
  ].join('\r\n'));
}

/** An archive of these files, as they are. */
function archive(files: readonly Attached[]): Uint8Array {
  const parts = files.map(({ name, content }) => {
    const [named, bytes] = [Buffer.from(name), Buffer.from(content)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(named.length, 22);
    return { local: Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, named, bytes]), fields, named };
  });
  let at = 0;
  const directory = Buffer.concat(parts.map(({ local, fields, named }) => {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    at += local.length;
    return Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, named]);
  }));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts.map(({ local }) => local), directory, Buffer.from('PK\u0005\u0006'), end]);
}

describe('an archive that is handed in', () => {
  it('brings each document in under its own name, refuses what cannot be read, and has nothing to review itself', async () => {
    const id = await handIn(archive([{ name: 'مجلد/البيان.txt', content: 'عقدت لجنة المتابعة اجتماعها الثالث في الرباط أمس.' }, { name: 'torn.docx', content: 'PK\u0003\u0004 torn' }, { name: 'matrix.csv', content: 'a;b' }, { name: 'empty.txt', content: '' }]), 'all.zip', 'public');
    const holder = await page(id);
    expect(holder).toMatchObject({ state: 'reviewed', format: 'zip', language: null, fileName: 'all.zip', text: '', leftOut: [{ fileName: 'empty.txt', refused: 'empty' }] });
    expect(holder.brought.map(({ fileName, state }: { fileName: string; state: string }) => [fileName, state])).toEqual([['البيان.txt', 'to_review'], ['torn.docx', 'refused'], ['matrix.csv', 'refused']]);
    expect(await page(holder.brought[2].id)).toMatchObject({ refusal: 'table-for-import' });
    expect(room.errors).toEqual([]);
  });
});

describe('a mail that is handed in', () => {
  it('is a document with sender and day; each attachment is another, read for itself, and each page leads to the other', async () => {
    const id = await handIn(mail('بيان اللجنة', [{ name: 'البيان.txt', content: ATTACHED }]), 'mail.eml', 'public');
    const holder = await page(id);
    expect(holder).toMatchObject({ state: 'to_review', format: 'eml', title: 'بيان اللجنة', publisher: 'وزارة العمل', publishedOn: '2026-03-02', cameWith: [], leftOut: [] });
    expect(holder.brought).toMatchObject([{ fileName: 'البيان.txt', state: 'to_review' }]);
    const attached = await page(holder.brought[0].id);
    expect(attached).toMatchObject({ text: ATTACHED, confidentiality: 'public', cameWith: [{ id, title: 'بيان اللجنة' }] });
    expect(attached.pending).toBeGreaterThan(0);
    const acts = await app.database.selectFrom('act').select(['deed', 'actor', 'detail']).where('document_id', '=', attached.id).orderBy('at').execute();
    expect(acts[0]).toEqual({ deed: 'capture', actor: 'local', detail: { with: id } });
  });

  it('with a file that is known already leads to it, and takes in nothing twice', async () => {
    const known = await handIn(Buffer.from('نص معروف من قبل عن اجتماع اللجنة'), 'known.txt');
    const id = await handIn(mail('ثانية', [{ name: 'other-name.txt', content: 'نص معروف من قبل عن اجتماع اللجنة' }]), 'again.eml');
    expect((await page(id)).brought).toMatchObject([{ id: known, fileName: 'known.txt' }]);
  });

  it('is done when it has no words of its own; an attachment that cannot be read is refused for itself', async () => {
    const id = await handIn(mail('صور', [{ name: 'torn.docx', content: 'PK\u0003\u0004 torn' }, { name: 'empty.txt', content: '' }, { name: 'a.txt', content: 'اختتمت الدورة أعمالها.' }], ''), 'pictures.eml');
    const holder = await page(id);
    expect(holder).toMatchObject({ state: 'reviewed', title: 'صور', text: expect.stringMatching(/^\s*$/u), leftOut: [{ fileName: 'empty.txt', refused: 'empty' }] });
    expect(holder.brought.map(({ fileName, state }: { fileName: string; state: string }) => [fileName, state])).toEqual([['torn.docx', 'refused'], ['a.txt', 'to_review']]);
    await app.request('POST', `/api/documents/${id}/read-again`);
    await room.readAll(app);
    expect(await page(id)).toMatchObject({ state: 'reviewed', brought: [{}, {}] });
    expect(room.errors).toEqual([]);
  });

  it('in a mail in a mail is opened three deep, and what lies deeper is named', async () => {
    const innermost = mail('خامسة', [{ name: 'deep.txt', content: 'نص عميق' }]);
    const fourth = mail('رابعة', [{ name: '5.eml', content: innermost }]);
    const third = mail('ثالثة', [{ name: '4.eml', content: fourth }]);
    let id = await handIn(mail('أولى', [{ name: '2.eml', content: mail('ثانية مرفقة', [{ name: '3.eml', content: third }]) }]), '1.eml');
    for (const title of ['أولى', 'ثانية مرفقة', 'ثالثة']) {
      const holder = await page(id);
      expect(holder).toMatchObject({ title, leftOut: [] });
      id = holder.brought[0].id;
    }
    expect(await page(id)).toMatchObject({ title: 'رابعة', brought: [], leftOut: [{ fileName: '5.eml', refused: 'too-deep' }] });
  });
});

describe('a restricted mail', () => {
  it('restricts what came with it, and is not betrayed by a public document that was attached to it', async () => {
    const open = await handIn(Buffer.from('بيان منشور عن أعمال الدورة'), 'open.txt', 'public');
    const id = await handIn(mail('سرية', [{ name: 'open.txt', content: 'بيان منشور عن أعمال الدورة' }, { name: 'closed.txt', content: 'محضر مغلق' }]), 'closed.eml', 'restricted');
    const holder = await page(id);
    expect(holder.brought).toHaveLength(2);
    expect(await page(holder.brought[1].id)).toMatchObject({ fileName: 'closed.txt', confidentiality: 'restricted' });
    expect((await page(open)).cameWith).toMatchObject([{ id }]);
    const other = app.as(officer);
    expect((await other.request('GET', `/api/documents/${open}`)).json.cameWith).toEqual([]);
    expect((await other.request('GET', `/api/documents/${holder.brought[1].id}`)).status).toBe(404);
  });

  it('is not found out by an open mail with the same attachment', async () => {
    const id = await handIn(mail('مفتوحة', [{ name: 'closed.txt', content: 'محضر مغلق' }]), 'open.eml', 'internal');
    const [attached] = (await page(id)).brought;
    expect(await page(attached.id)).toMatchObject({ confidentiality: 'internal', cameWith: [{ id }] });
  });
});

describe('a mail that was removed', () => {
  it('comes back tied to what came with it', async () => {
    const id = await handIn(mail('تحذف ثم تعود', [{ name: 'stays.txt', content: 'نص يبقى' }]), 'removed.eml');
    const [attached] = (await page(id)).brought;
    await app.request('DELETE', `/api/documents/${id}`);
    expect((await page(attached.id)).cameWith).toEqual([]);
    await app.request('POST', `/api/documents/${id}/restore`);
    expect((await page(attached.id)).cameWith).toMatchObject([{ id }]);
  });
});

const close = (id: string) => app.request('PATCH', `/api/documents/${id}`, { confidentiality: 'restricted' });
const levelsOf = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await page(id)).confidentiality));
const broughtBy = async (id: string): Promise<string[]> => (await page(id)).brought.map((one: { id: string }) => one.id);

describe('a mail that is closed to others', () => {
  it('closes what came in it, however deep, and the entries made of that', async () => {
    const inner = mail('رسالة محولة', [{ name: 'ملحق.txt', content: `${ATTACHED} ملحق سري.` }]);
    const outer = await handIn(mail('إحالة سرية', [{ name: 'مذكرة.txt', content: `${ATTACHED} نسخة سرية.` }, { name: 'محولة.eml', content: inner }]), 'إحالة.eml');
    await room.readAll(app);
    const attached = await broughtBy(outer);
    const all = [...attached, ...(await Promise.all(attached.map(broughtBy))).flat()];
    expect(all).toHaveLength(3);
    const accepted = (await app.request('POST', `/api/documents/${attached[0]}/accept-all`)).json;
    expect((await close(outer)).status).toBe(200);
    expect(new Set(await levelsOf(all))).toEqual(new Set(['restricted']));
    for (const id of all) expect((await app.as(officer).request('GET', `/api/documents/${id}`)).status).toBe(404);
    const closed = await app.as(officer).request('GET', `/api/entries/${accepted.entry}`);
    expect(closed.status).toBe(404);
  });

  it('leaves open what came with another that is open, and what was handed in by itself', async () => {
    const shared = { name: 'مشترك.txt', content: `${ATTACHED} مشترك.` };
    const own = { name: 'مستقل.txt', content: `${ATTACHED} مستقل.` };
    const alone = await handIn(Buffer.from(own.content), own.name);
    const first = await handIn(mail('الأولى', [shared, own]), 'أولى.eml');
    const second = await handIn(mail('الثانية', [shared]), 'ثانية.eml');
    const [paper] = await broughtBy(second);
    await close(first);
    expect(await levelsOf([paper ?? '', alone])).toEqual(['internal', 'internal']);
    await close(second);
    expect(await levelsOf([paper ?? '', alone])).toEqual(['restricted', 'internal']);
  });

  it('opens nothing by itself when it is opened again', async () => {
    const holder = await handIn(mail('مؤقتة', [{ name: 'مؤقت.txt', content: `${ATTACHED} مؤقت.` }]), 'مؤقتة.eml');
    await close(holder);
    await app.request('PATCH', `/api/documents/${holder}`, { confidentiality: 'internal' });
    expect(await levelsOf(await broughtBy(holder))).toEqual(['restricted']);
  });

  it('is not closed where one of them lies closed already, since it would stay open', async () => {
    const content = `${ATTACHED} مكرر.`;
    await handIn(Buffer.from(content), 'مكرر.txt', 'restricted');
    const holder = await handIn(mail('مكررة', [{ name: 'مكرر.txt', content }]), 'مكررة.eml');
    const refused = await close(holder);
    expect([refused.status, refused.json.code, refused.json.detail?.fileName]).toEqual([409, 'already-there', 'مكرر.txt']);
    expect((await page(holder)).confidentiality).toBe('internal');
  });
});
