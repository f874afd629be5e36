import { describe, expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';

const NEWS = [
  'مجلس بلديات الساحل يوقع مذكرة تفاهم مع أكاديمية الضاد',
  '',
  'مسقط، 12 يناير 2026 - وقع مجلس بلديات الساحل وأكاديمية الضاد للغات مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات.',
].join('\n');

const app = appOfThisFile();
const room = readingRoomOfThisFile();

function form(files: [name: string, content: string | Uint8Array<ArrayBuffer>][], confidentiality?: string): FormData {
  const filled = new FormData();
  if (confidentiality !== undefined) filled.append('confidentiality', confidentiality);
  for (const [name, content] of files) filled.append('file', new File([content], name));
  return filled;
}

const handIn = async (files: [string, string | Uint8Array<ArrayBuffer>][], confidentiality?: string) =>
  (await app.request('POST', '/api/documents', form(files, confidentiality))).json.outcomes;
const paste = async (text: string) => (await app.request('POST', '/api/documents', { text })).json.outcomes[0];
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;

describe('a document handed in', () => {
  it('is kept with its bytes and its job, then read and proposed from', async () => {
    const [outcome] = await handIn([['بيان.txt', NEWS]], 'public');
    expect(outcome).toMatchObject({ fileName: 'بيان.txt', outcome: 'captured', document: { state: 'captured', confidentiality: 'public', size: Buffer.byteLength(NEWS) } });
    await room.readAll(app);
    const read = await page(outcome.document.id);
    expect(read).toMatchObject({ state: 'to_review', format: 'txt', language: 'ar', title: NEWS.split('\n')[0], refusal: null });
    expect(read.text).toBe(NEWS);
    expect(read.pending).toBeGreaterThan(0);
    expect(read.segments[0]).toMatchObject({ kind: 'article', seq: 0 });
  });

  it('is recognised when it comes again, under any name, and read only once', async () => {
    const [again] = await handIn([['other-name.txt', NEWS]]);
    expect(again.outcome).toBe('known');
    expect((await paste(NEWS)).outcome).toBe('known');
    const jobs = await app.database.selectFrom('job').select('state').execute();
    expect(jobs).toEqual([{ state: 'done' }]);
  });

  it('is there once when it comes several times at the same moment', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => paste('نص يصل أربع مرات في اللحظة نفسها')));
    expect(outcomes.map(({ outcome }): string => outcome).sort()).toEqual(['captured', 'known', 'known', 'known']);
    expect(new Set(outcomes.map(({ document }) => document.id)).size).toBe(1);
  });

  it('comes back byte for byte, as a file of no type under its own name', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x45, 0x06, 0x0a, 0x00]);
    const [{ document }] = await handIn([['مذكرة (1).txt', bytes]]);
    const response = await app.fetch(new Request(`http://localhost/api/documents/${document.id}/original`));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="document-${document.id.slice(0, 8)}"; filename*=UTF-8''%D9%85%D8%B0%D9%83%D8%B1%D8%A9%20%281%29.txt`,
    );
  });

  it('gets a name that can be shown, whatever it was called', async () => {
    const [outcome] = await handIn([['..\\..\\etc/\u202egpj.passwd\u0000.txt', 'نص قصير عن اجتماع']]);
    expect(outcome.fileName).toBe('gpj.passwd.txt');
    expect(outcome.document.fileName).toBe('gpj.passwd.txt');
  });
});

describe('many at once', () => {
  it('are taken or refused one by one, and nothing else is lost', async () => {
    const outcomes = await handIn([
      ['empty.txt', ''],
      ['good.txt', 'اجتمعت لجنة المتابعة في الرباط أمس.'],
      ['broken.docx', 'PK\u0003\u0004 not a zip'],
      ['picture.txt', new Uint8Array(Array.from({ length: 400 }, (_, i) => (i * 7) % 256))],
    ]);
    expect(outcomes.map(({ outcome, refusal }: { outcome: string; refusal: string | null }) => [outcome, refusal])).toEqual([
      ['refused', 'empty'], ['captured', null], ['captured', null], ['captured', null],
    ]);
    await room.readAll(app);
    const [, good, broken, picture] = outcomes;
    expect(await page(good.document.id)).toMatchObject({ state: 'to_review', refusal: null });
    expect(await page(broken.document.id)).toMatchObject({ state: 'refused', refusal: 'broken-docx', text: '' });
    expect(await page(picture.document.id)).toMatchObject({ state: 'refused', refusal: 'binary' });
    expect(room.errors).toEqual([]);
  });

  it('refuses a file that is too large while it comes in', async () => {
    const [large, small] = await handIn([['large.txt', new Uint8Array(50 * 1024 * 1024 + 1).fill(0x41)], ['small.txt', 'اختتم المنتدى أعماله.']]);
    expect(large).toMatchObject({ fileName: 'large.txt', outcome: 'refused', document: null, refusal: 'too-large', refusalDetail: { limit: 52_428_800 } });
    expect(small.outcome).toBe('captured');
  });

  it('refuses a form that is none, an unknown level, and text that is nothing', async () => {
    const torn = await app.fetch(new Request('http://localhost/api/documents', { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=b' } }));
    expect(torn.status).toBe(422);
    expect((await app.request('POST', '/api/documents', form([['a.txt', 'a']], 'secret'))).json.code).toBe('invalid');
    expect((await app.request('POST', '/api/documents', { title: 'no text' })).json.code).toBe('invalid');
    expect((await paste(' \n ')).refusal).toBe('empty');
  });
});

describe('what a person says of a document', () => {
  it('stands when it is read again; another day of publication makes that happen', async () => {
    const { document } = await paste('يوقع الجانبان غدا اتفاقية للتعاون الثقافي في تونس.');
    await room.readAll(app);
    const changed = await app.request('PATCH', `/api/documents/${document.id}`, { title: 'خبر التوقيع', publishedOn: '2026-02-03', publisher: 'وكالة الأنباء' });
    expect(changed.json).toMatchObject({ title: 'خبر التوقيع', publishedOn: '2026-02-03', publisher: 'وكالة الأنباء', state: 'captured' });
    await room.readAll(app);
    expect(await page(document.id)).toMatchObject({ title: 'خبر التوقيع', publishedOn: '2026-02-03', publisher: 'وكالة الأنباء', state: 'to_review' });
  });

  it('is refused where it is no title and no day', async () => {
    const { document } = await paste('نص لتجربة التصحيح');
    expect((await app.request('PATCH', `/api/documents/${document.id}`, { title: ' ' })).status).toBe(422);
    expect((await app.request('PATCH', `/api/documents/${document.id}`, { publishedOn: '2026-02-30' })).status).toBe(422);
  });

  it('can be that it is to go; its words are found no more', async () => {
    const { document } = await paste('زنبقة وحيدة في نص سيحذف');
    await room.readAll(app);
    expect((await app.request('GET', `/api/search?q=${encodeURIComponent('زنبقة')}`)).json.total).toBe(1);
    expect((await app.request('DELETE', `/api/documents/${document.id}`)).json).toMatchObject({ deed: 'delete-document', entry: null });
    expect((await app.request('GET', `/api/documents/${document.id}`)).status).toBe(404);
    expect((await app.request('GET', `/api/search?q=${encodeURIComponent('زنبقة')}`)).json.total).toBe(0);
  });

  it('leaves a trace, and a job whose document has gone is simply done', async () => {
    const { document } = await paste('وثيقة تحذف قبل أن تقرأ');
    await app.request('DELETE', `/api/documents/${document.id}`);
    await room.readAll(app);
    const deeds = await app.database.selectFrom('act').select(['deed', 'actor']).where('document_id', '=', document.id).orderBy('at').execute();
    expect(deeds).toEqual([{ deed: 'capture', actor: 'local' }, { deed: 'delete-document', actor: 'local' }, { deed: 'read', actor: 'mithaq' }]);
    expect(room.errors).toEqual([]);
  });
});

describe('the list of documents', () => {
  it('is filtered, counted and sorted', async () => {
    const { json } = await app.request('GET', '/api/documents?state=refused&sort=title&size=1');
    expect(json.items).toHaveLength(1);
    expect(json.total).toBe(2);
    const states = json.facets.find(({ name }: { name: string }) => name === 'state').values;
    expect(states.find(({ value }: { value: string }) => value === 'refused')).toEqual({ value: 'refused', label: null, count: 2 });
    const found = await app.request('GET', `/api/documents?q=${encodeURIComponent('مذكرات الضاد')}`);
    expect(found.json.items.map(({ title }: { title: string }) => title)).toEqual([NEWS.split('\n')[0]]);
  });

  it('refuses a page that is none', async () => {
    expect((await app.request('GET', '/api/documents?page=0')).json.code).toBe('invalid');
    expect((await app.request('GET', '/api/documents/not-an-id')).json.code).toBe('invalid');
  });
});

describe('what waits', () => {
  it('stands on the first page, with what was refused', async () => {
    const { json } = await app.request('GET', '/api/home');
    expect(json.toReview.total).toBeGreaterThan(2);
    expect(json.working.map(({ refusal }: { refusal: string }) => refusal).filter(Boolean).sort()).toEqual(['binary', 'broken-docx']);
    expect(json.counts.document).toBeGreaterThan(3);
  });
});
