import { read } from '@mithaq/reading';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../platform/act.ts';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf, proposalsIn } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';
import { followDocument } from './follow-document.ts';

let app: TestApp;
let other: TestApp;
let hidden: string;
let secret: string;
let shared: string;
let extended: string;

/** An officer who may not see restricted papers asks what the local user made of one. */
beforeAll(async () => {
  app = await testApp();
  other = app.as(officer);
  // a session that nobody else knows of
  hidden = await captured(app, session(), { confidentiality: 'restricted' });
  await app.request('POST', `/api/documents/${hidden}/accept-all`);
  secret = (await proposalOf(app, hidden, 'meeting')).entry ?? '';
  // a signing in the open, to which a restricted paper adds
  shared = await captured(app, sameSigning(), { confidentiality: 'internal' });
  await app.request('POST', `/api/documents/${shared}/accept-all`);
  extended = (await proposalOf(app, shared, 'instrument')).entry ?? '';
  const adding = await captured(app, signing(), { confidentiality: 'restricted' });
  await app.request('POST', `/api/documents/${adding}/accept-all`);
});
afterAll(() => app.close());

describe('what was made from a restricted document', () => {
  it('is restricted', async () => {
    expect((await app.request('GET', `/api/entries/${secret}`)).json.confidentiality).toBe('restricted');
  });

  it.each([
    ['page', ''],
    ['history', '/history'],
  ])('has no %s', async (_what, path) => {
    expect((await other.request('GET', `/api/entries/${secret}${path}`)).status).toBe(404);
    expect((await app.request('GET', `/api/entries/${secret}${path}`)).status).toBe(200);
  });

  it('cannot be corrected', async () => {
    expect((await other.request('PATCH', `/api/entries/${secret}`, { version: 1, confidentiality: 'public' })).status).toBe(404);
  });

  it.each(['meetings', 'series', 'people', 'commitments', 'statements', 'issues'])('is neither listed nor counted among %s', async (list) => {
    const { items, total, facets } = (await other.request('GET', `/api/${list}`)).json;
    expect([items, total, facets]).toEqual([[], 0, []]);
    expect((await app.request('GET', `/api/${list}`)).json.total).toBeGreaterThan(0);
  });

  it('is not suggested', async () => {
    expect((await other.request('GET', '/api/suggest?q=المكتبات')).json.items).toEqual([]);
    expect((await app.request('GET', '/api/suggest?q=المكتبات')).json.items).not.toEqual([]);
  });

  it('is no candidate', async () => {
    const again = await captured(app, session(), { confidentiality: 'internal' });
    const seen = (await other.request('GET', `/api/documents/${again}/review`)).json.proposals;
    expect(seen.flatMap(({ candidates }: { candidates: unknown[] }) => candidates)).toEqual([]);
    expect((await proposalsIn(app, again)).flatMap(({ candidates }) => candidates)).not.toEqual([]);
  });

  it('cannot be reviewed, accepted, rejected, finished or undone', async () => {
    const waiting = await captured(app, signing(), { confidentiality: 'restricted' });
    const [proposal] = await proposalsIn(app, waiting);
    const acts = await app.database.selectFrom('act').select('id').where('document_id', '=', hidden).where('deed', '=', 'accept-all').execute();
    for (const [method, path] of [
      ['GET', `/api/documents/${waiting}/review`], ['POST', `/api/proposals/${proposal?.id}/accept`], ['POST', `/api/proposals/${proposal?.id}/reject`],
      ['POST', `/api/documents/${waiting}/accept-all`], ['POST', `/api/documents/${waiting}/finish`], ['POST', `/api/acts/${acts[0]?.id}/undo`],
    ] as const) {
      expect([path, (await other.request(method, path, method === 'POST' ? {} : undefined)).status]).toEqual([path, 404]);
    }
  });

  it('is not the next document to review', async () => {
    expect((await other.request('GET', `/api/documents/${shared}/review`)).json.next).not.toBe(hidden);
  });
});

describe('what a restricted document adds to an entry that others see', () => {
  it('is on the page of who may see it', async () => {
    const page = (await app.request('GET', `/api/entries/${extended}`)).json;
    expect(page.sources).toHaveLength(2);
    expect(page.facts.map(({ field }: { field: string }) => field)).toContain('signatory');
  });

  it('is not on the page of who may not', async () => {
    const page = (await other.request('GET', `/api/entries/${extended}`)).json;
    expect(page.confidentiality).toBe('internal');
    expect(page.sources).toHaveLength(1);
    const fields: string[] = page.facts.map(({ field }: { field: string }) => field);
    expect(fields).not.toContain('signatory');
    expect(fields).not.toContain('field');
    expect(JSON.stringify(page)).not.toMatch(/رباب|الشراكات|إعداد منهج/u);
  });

  it('is neither counted nor filtered by', async () => {
    const { items, facets } = (await other.request('GET', '/api/instruments')).json;
    expect(items).toMatchObject([{ sources: 1, fields: [] }]);
    expect(facets.map(({ name }: { name: string }) => name)).not.toContain('field');
    expect((await other.request('GET', '/api/instruments?field=education')).json.total).toBe(0);
    expect((await app.request('GET', '/api/instruments?field=education')).json.total).toBe(1);
  });

  it('is not in the history', async () => {
    const seen = (await other.request('GET', `/api/entries/${extended}/history`)).json;
    expect(JSON.stringify(seen)).not.toMatch(/رباب|الشراكات/u);
    expect(seen.items).toHaveLength(1);
    expect((await app.request('GET', `/api/entries/${extended}/history`)).json.items).toHaveLength(2);
  });

  it('gives no name by which it is found or suggested', async () => {
    expect((await other.request('GET', '/api/suggest?q=الأكاديمية&kind=organisation')).json.items.map(({ title }: { title: string }) => title)).toEqual(['أكاديمية الضاد للغات']);
    const bodies = (await other.request('GET', '/api/organisations')).json;
    expect(bodies.items.map(({ title }: { title: string }) => title).sort()).toEqual(['أكاديمية الضاد للغات', 'مجلس بلديات الساحل']);
    const names = (await other.request('GET', `/api/entries/${bodies.items[0].id}`)).json.names;
    expect(names).toHaveLength(1);
  });
});

const statusFor = async (asking: TestApp) => (await asking.request('GET', '/api/instruments?type=protocol')).json.items[0];

describe('a status that only a restricted paper tells', () => {
  it('is unknown to the others, in lists, filters and counts', async () => {
    const planned = sameSigning();
    const [instrument] = planned.reading.instruments;
    if (instrument === undefined) throw new Error('the example has an instrument');
    const text = planned.text;
    const before = { text, reading: { ...planned.reading, instruments: [{ ...instrument, status: { ...instrument.status, value: 'planned' as const }, type: { ...instrument.type, value: 'protocol' as const }, date: null }] } };
    const signed = { text, reading: { ...planned.reading, instruments: [{ ...instrument, type: { ...instrument.type, value: 'protocol' as const } }] } };
    const open = await captured(app, before, { confidentiality: 'internal' });
    await app.request('POST', `/api/documents/${open}/accept-all`);
    const entry = (await proposalOf(app, open, 'instrument')).entry ?? '';
    const closed = await captured(app, signed, { confidentiality: 'restricted' });
    const proposal = await proposalOf(app, closed, 'instrument');
    await app.request('POST', `/api/proposals/${proposal.id}/accept`, { matches: { [proposal.id]: entry } });

    expect(await statusFor(app)).toMatchObject({ status: 'signed', date: '2026-01-12' });
    expect(await statusFor(other)).toMatchObject({ status: 'planned', date: null, dateAsWritten: null });
    expect((await other.request('GET', '/api/instruments?type=protocol&status=signed')).json.total).toBe(0);
    expect((await other.request('GET', '/api/instruments?type=protocol&year=2026')).json.total).toBe(0);
    expect((await other.request('GET', `/api/entries/${entry}`)).json.facts.find(({ field }: { field: string }) => field === 'status').value.code).toBe('planned');
  });
});

const accepted = async (text: string, kind: 'instrument' | 'meeting', { confidentiality, into }: { confidentiality: 'internal' | 'restricted'; into: string | null }): Promise<string> => {
  const paper = await captured(app, { text, reading: read(text) }, { confidentiality });
  const proposal = await proposalOf(app, paper, kind);
  return (await app.request('POST', `/api/proposals/${proposal.id}/accept`, into === null ? {} : { matches: { [proposal.id]: into } })).json.entry;
};
const seenBy = async (asking: TestApp, entry: string): Promise<string> => {
  const asked = await Promise.all(['', '/history'].map((path) => asking.request('GET', `/api/entries/${entry}${path}`)));
  return JSON.stringify(asked.map(({ json }) => json));
};

describe('terms and decisions that only a restricted paper tells', () => {
  it('are on the page and in the history of an instrument for none but those who may see it', async () => {
    const told = 'وقعت بلدية المرسى مع بنك الواحات للتنمية اتفاقية تمويل في مسقط يوم 4 مايو 2026';
    const entry = await accepted(`${told}.`, 'instrument', { confidentiality: 'internal', into: null });
    await accepted(`${told} بقيمة 40 مليون يورو لمدة خمس سنوات قابلة للتجديد مرة واحدة.`, 'instrument', { confidentiality: 'restricted', into: entry });
    expect(await seenBy(app, entry)).toMatch(/40 مليون يورو.*قابلة للتجديد|قابلة للتجديد.*40 مليون يورو/u);
    expect(await seenBy(other, entry)).not.toMatch(/40 مليون|قابلة للتجديد|خمس سنوات/u);
    expect(await seenBy(other, entry)).toContain('اتفاقية تمويل');
  });

  it('are on the page and in the history of a meeting for none but those who may see it', async () => {
    const told = 'عقد مجلس اتحاد المكتبات العربية دورته الثلاثين في صلالة يوم 5 مايو 2026';
    const entry = await accepted(`${told}.`, 'meeting', { confidentiality: 'internal', into: null });
    await accepted(`${told}، وأصدر في ختامها 14 قرارا وثلاث توصيات.`, 'meeting', { confidentiality: 'restricted', into: entry });
    expect(await seenBy(app, entry)).toContain('14 قرارا');
    expect(await seenBy(other, entry)).not.toContain('14 قرارا');
    expect(await seenBy(other, entry)).toContain('صلالة');
  });
});

describe('a document that is closed to others later', () => {
  it('closes the entries that rest on it alone, and takes its values off the others', async () => {
    const only = await captured(app, session('الرابعة'), { confidentiality: 'internal' });
    await app.request('POST', `/api/documents/${only}/accept-all`);
    const meeting = (await proposalOf(app, only, 'meeting')).entry ?? '';
    expect((await other.request('GET', `/api/entries/${meeting}`)).status).toBe(200);
    await app.database.updateTable('document').set({ confidentiality: 'restricted' }).where('id', 'in', [only, shared]).execute();
    await perform(app.acting, { deed: 'describe-document', documentId: only }, async (register) => {
      await followDocument(register, only);
      await followDocument(register, shared);
      return { done: true };
    });
    expect((await other.request('GET', `/api/entries/${meeting}`)).status).toBe(404);
    expect((await other.request('GET', `/api/entries/${extended}`)).status).toBe(404);
    expect((await app.request('GET', `/api/entries/${extended}`)).json.confidentiality).toBe('restricted');
  });

  it('hides what only it tells of an entry that others rest on too', async () => {
    const open = await captured(app, sameSigning(), { confidentiality: 'internal' });
    const [instrument] = sameSigning().reading.instruments;
    const bare = { ...sameSigning().reading, instruments: instrument === undefined ? [] : [{ ...instrument, place: null }] };
    const second = await captured(app, { text: sameSigning().text, reading: bare }, { confidentiality: 'internal' });
    const first = await proposalOf(app, open, 'instrument');
    const { json } = await app.request('POST', `/api/proposals/${first.id}/accept`, { matches: { [first.id]: 'new' } });
    const next = await proposalOf(app, second, 'instrument');
    await app.request('POST', `/api/proposals/${next.id}/accept`, { matches: { [next.id]: json.entry } });
    const place = async () => (await other.request('GET', `/api/entries/${json.entry}`)).json.facts.filter(({ field }: { field: string }) => field === 'place');
    expect(await place()).toHaveLength(1);
    await app.database.updateTable('document').set({ confidentiality: 'restricted' }).where('id', '=', open).execute();
    expect(await place()).toEqual([]);
    const { items } = (await other.request('GET', '/api/instruments?type=mou')).json;
    expect(items.find(({ id }: { id: string }) => id === json.entry)).toMatchObject({ place: null });
  });
});
