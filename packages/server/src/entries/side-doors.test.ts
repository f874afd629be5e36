import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';

let app: TestApp;
let other: TestApp;

beforeAll(async () => {
  app = await testApp();
  other = app.as(officer);
});
afterAll(() => app.close());

/** What the officer finds when searching. */
const foundBy = async (words: string) => (await other.request('GET', `/api/search?q=${encodeURIComponent(words)}`)).json;

describe('a body that is closed to others', () => {
  it('leads to nothing it took part in', async () => {
    const open = await captured(app, sameSigning());
    await app.request('POST', `/api/documents/${open}/accept-all`);
    const council = (await app.request('GET', '/api/suggest?q=مجلس بلديات الساحل')).json.items[0];
    const before = (await foundBy('بلديات الساحل')).kinds;
    expect(before.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['instrument', 'organisation']);
    const page = (await app.request('GET', `/api/entries/${council.id}`)).json;
    await app.request('PATCH', `/api/entries/${council.id}`, { version: page.version, confidentiality: 'restricted' });
    expect((await foundBy('بلديات الساحل')).kinds).toEqual([]);
  });
});

describe('a name that only a restricted paper tells', () => {
  it('is not in the history of who may not see it, whoever corrects it', async () => {
    const open = await captured(app, sameSigning());
    await app.request('POST', `/api/documents/${open}/accept-all`);
    const closed = await captured(app, signing(), { confidentiality: 'restricted' });
    await app.request('POST', `/api/documents/${closed}/accept-all`);
    const academy = (await app.request('GET', '/api/suggest?q=أكاديمية الضاد')).json.items[0];
    const page = (await app.request('GET', `/api/entries/${academy.id}`)).json;
    const names = page.names.map((name: { value: string }) => (name.value === 'الأكاديمية' ? { ...name, value: 'الأكاديمية السرية' } : name));
    const corrected = await app.request('PATCH', `/api/entries/${academy.id}`, { version: page.version, names });
    expect(corrected.status).toBe(200);
    expect(JSON.stringify((await other.request('GET', `/api/entries/${academy.id}`)).json)).not.toContain('السرية');
    expect(JSON.stringify((await other.request('GET', `/api/entries/${academy.id}/history`)).json)).not.toContain('السرية');
    expect(JSON.stringify((await app.request('GET', `/api/entries/${academy.id}/history`)).json)).toContain('السرية');
  });
});

describe('a commitment that a restricted paper tells in other words', () => {
  it('is not called by them to who may not see it', async () => {
    const closed = await captured(app, signing(), { confidentiality: 'restricted' });
    const open = await captured(app, signing());
    const first = await proposalOf(app, open, 'commitment');
    const { entry } = (await app.request('POST', `/api/proposals/${first.id}/accept`, {})).json;
    const second = await proposalOf(app, closed, 'commitment');
    const fields = second.fields.map((field) => (field.field === 'text' ? { ...field, value: { is: 'text', text: 'إعداد ملحق مكتوم' } } : field));
    const accepted = await app.request('POST', `/api/proposals/${second.id}/accept`, { fields, matches: { [second.id]: entry } });
    expect([accepted.status, accepted.json.entry]).toEqual([200, entry]);
    for (const path of [`/api/entries/${entry}`, `/api/entries/${entry}/history`, '/api/suggest?q=إعداد ملحق', '/api/search?q=مكتوم', '/api/commitments?q=مكتوم']) {
      expect([path, JSON.stringify((await other.request('GET', path)).json)]).toEqual([path, expect.not.stringContaining('مكتوم')]);
    }
  });
});

/** What the first page says is due. */
const dueFor = async (asking: TestApp): Promise<string[]> => (await asking.request('GET', '/api/home')).json.due.items.map(({ id }: { id: string }) => id);

describe('a day that only a restricted paper tells', () => {
  it('is shown on no page of those who take part, nor by what is late', async () => {
    const [dated, undated] = [await captured(app, signing()), await captured(app, signing())];
    const first = await proposalOf(app, dated, 'commitment');
    const long = { asWritten: 'يونيو 2020', edtf: '2020-06', min: '2020-06-01', max: '2020-06-30', calendar: 'gregorian' };
    const { entry } = (await app.request('POST', `/api/proposals/${first.id}/accept`, { fields: first.fields.map((field) => (field.field === 'due' ? { ...field, value: { is: 'date', date: long } } : field)), matches: { [first.id]: 'new' } })).json;
    const second = await proposalOf(app, undated, 'commitment');
    await app.request('POST', `/api/proposals/${second.id}/accept`, { fields: second.fields.filter(({ field }) => field !== 'due'), matches: { [second.id]: entry } });
    expect((await app.request('PATCH', `/api/documents/${dated}`, { confidentiality: 'restricted' })).status).toBe(200);
    const { facts } = (await app.request('GET', `/api/entries/${entry}`)).json;
    const council = facts.find(({ field }: { field: string }) => field === 'responsible').value.entry;
    const seenBy = async (asking: TestApp) => {
      const { relations, timeline } = (await asking.request('GET', `/api/entries/${council.id}`)).json;
      return [relations, timeline].map((shown) => shown.find((one: { entry: { id: string } | null }) => one.entry?.id === entry)?.date ?? null);
    };
    expect(await seenBy(app)).toMatchObject([{ min: '2020-06-01' }, { min: '2020-06-01' }]);
    expect(await seenBy(other)).toEqual([null, null]);
    const standing = async (asking: TestApp) => (await asking.request('GET', '/api/commitments')).json.items.find(({ id }: { id: string }) => id === entry).status;
    expect([await standing(app), await standing(other)]).toEqual(['late', 'open']);
    expect((await other.request('GET', '/api/commitments?status=late')).json.total).toBe(0);
    expect(await dueFor(app)).toContain(entry);
    expect(await dueFor(other)).not.toContain(entry);
  });
});

describe('an entry opened to others while its papers stay closed', () => {
  it('shows in no list what its page hides', async () => {
    const closed = await captured(app, signing(), { confidentiality: 'restricted' });
    const opened: string[] = [];
    for (const kind of ['commitment', 'statement'] as const) {
      const { id } = await proposalOf(app, closed, kind);
      const { entry } = (await app.request('POST', `/api/proposals/${id}/accept`, { matches: { [id]: 'new' } })).json;
      opened.push(entry);
      const { version } = (await app.request('GET', `/api/entries/${entry}`)).json;
      expect((await app.request('PATCH', `/api/entries/${entry}`, { version, confidentiality: 'internal' })).status).toBe(200);
    }
    const line = async (asking: TestApp, path: string) => (await asking.request('GET', path)).json.items.find(({ id }: { id: string }) => opened.includes(id));
    expect(await line(other, '/api/statements')).toMatchObject({ note: null });
    expect(await line(app, '/api/statements')).toMatchObject({ note: 'حفل التوقيع' });
    expect(await line(other, '/api/commitments')).toMatchObject({ date: null });
    expect(await line(other, '/api/commitments?year=2026')).toBeUndefined();
    expect(await line(app, '/api/commitments?year=2026')).toMatchObject({ date: '2026-06-01' });
  });
});

describe('a meeting that was taken to be a hidden entry', () => {
  it('does not tell which one', async () => {
    const closed = await captured(app, session(), { confidentiality: 'restricted' });
    await app.request('POST', `/api/documents/${closed}/accept-all`);
    const hidden = (await proposalOf(app, closed, 'meeting')).entry ?? '';
    const open = await captured(app, session());
    const proposal = await proposalOf(app, open, 'meeting');
    await app.request('POST', `/api/proposals/${proposal.id}/accept`, { matches: { [proposal.id]: hidden } });
    const review = (await other.request('GET', `/api/documents/${open}/review`)).json;
    expect(JSON.stringify(review)).not.toContain(hidden);
    const again = await other.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    expect(JSON.stringify(again.json)).not.toContain(hidden);
    const all = await other.request('POST', `/api/documents/${open}/accept-all`, {});
    expect(JSON.stringify(all.json)).not.toContain(hidden);
  });
});
