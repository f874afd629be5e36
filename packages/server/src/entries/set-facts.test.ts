import { read } from '@mithaq/reading';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officer, testApp, visitor, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { sameSigning, signing } from '../review/testing/examples.ts';
import type { Fact, FactChange } from './schema.ts';

let app: TestApp;
let document: string;
let commitment: string;
let instrument: string;
beforeAll(async () => {
  app = await testApp();
  document = await captured(app, signing());
  await app.request('POST', `/api/documents/${document}/accept-all`);
  commitment = (await proposalOf(app, document, 'commitment')).entry ?? '';
  instrument = (await proposalOf(app, document, 'instrument')).entry ?? '';
});
afterAll(() => app.close());

const page = async (id: string, as: TestApp = app) => (await as.request('GET', `/api/entries/${id}`)).json;
const factsOf = async (id: string, field: string, as: TestApp = app): Promise<Fact[]> => (await page(id, as)).facts.filter((fact: Fact) => fact.field === field);
const set = async (id: string, facts: readonly FactChange[], as: TestApp = app) =>
  as.request('PATCH', `/api/entries/${id}`, { version: (await page(id, as)).version, facts });
const undoLatest = async (id: string) => {
  const [latest] = (await app.request('GET', `/api/entries/${id}/history`)).json.items;
  return app.request('POST', `/api/acts/${latest.act}/undo`);
};

const june = { asWritten: '30 يونيو 2027', edtf: '2027-06-30', min: '2027-06-30', max: '2027-06-30', calendar: 'gregorian' as const };
const named = (name: string, item: string | null = null): FactChange => ({ field: 'responsible', item, value: { is: 'actor', kind: 'organisation', name, entry: null } });
const event = (code: string): FactChange => ({ field: 'event', item: null, value: { is: 'event', code, date: june, place: 'الرباط' } });
const progress = (code: string): FactChange => ({ field: 'implementation', item: null, value: { is: 'code', code } });

describe('a person who follows a commitment', () => {
  it('says how it stands and why, on her own word, and may take that back', async () => {
    const done = await set(commitment, [progress('not_implemented'), { field: 'reason', item: null, value: { is: 'text', text: 'لم يُرصد له اعتماد' } }]);
    expect(done.status).toBe(200);
    expect(await factsOf(commitment, 'implementation')).toMatchObject([{ value: { code: 'not_implemented' }, evidence: [{ method: 'person', document: null }] }]);
    expect(await factsOf(commitment, 'reason')).toMatchObject([{ value: { text: 'لم يُرصد له اعتماد' } }]);
    expect((await app.request('GET', '/api/commitments')).json.items).toMatchObject([{ status: 'not_implemented' }]);
    const [latest] = (await app.request('GET', `/api/entries/${commitment}/history`)).json.items;
    expect(latest).toMatchObject({ deed: 'correct-entry', changes: [
      { field: 'implementation', before: 'not_started', after: 'not_implemented' }, { field: 'reason', before: null, after: 'لم يُرصد له اعتماد' },
    ] });
    expect((await undoLatest(commitment)).status).toBe(200);
    expect(await factsOf(commitment, 'implementation')).toMatchObject([{ value: { code: 'not_started' }, evidence: [] }]);
    expect(await factsOf(commitment, 'reason')).toEqual([]);
  });

  it('moves the day on which it is due: what the document said of it no longer stands beside it, until she takes it back', async () => {
    await set(commitment, [{ field: 'due', item: null, value: { is: 'date', date: june } }]);
    expect(await factsOf(commitment, 'due')).toMatchObject([{ value: { date: june }, evidence: [{ method: 'person', document: null }] }]);
    expect((await app.request('GET', '/api/commitments')).json.items).toMatchObject([{ date: '2027-06-30' }]);
    await undoLatest(commitment);
    expect(await factsOf(commitment, 'due')).toMatchObject([{ value: { date: { min: '2026-06-01' } }, evidence: [{ document }] }]);
  });

  it('takes a date away', async () => {
    await set(commitment, [{ field: 'due', item: null, value: null }]);
    expect(await factsOf(commitment, 'due')).toEqual([]);
    await undoLatest(commitment);
  });

  it('names another body responsible: one of the register, or one that comes into it thereby and goes with the undoing', async () => {
    const [first] = await factsOf(commitment, 'responsible');
    await set(commitment, [named('هيئة المناهج', first?.item ?? null), named('إدارة الشراكات')]);
    const titles = async () => (await factsOf(commitment, 'responsible')).map(({ value }) => (value.is === 'entry' ? value.entry.title : ''));
    expect(await titles()).toEqual(['هيئة المناهج', 'مجلس بلديات الساحل', 'إدارة الشراكات']);
    expect((await app.request('GET', '/api/suggest?q=هيئة المناهج')).json.items).toHaveLength(1);
    expect((await app.request('GET', '/api/search?q=المناهج')).json.total).toBeGreaterThan(0);
    await undoLatest(commitment);
    expect(await titles()).toEqual(['أكاديمية الضاد للغات', 'مجلس بلديات الساحل']);
    expect((await app.request('GET', '/api/suggest?q=هيئة المناهج')).json.items).toEqual([]);
  });

  it('takes one away who is not responsible', async () => {
    const [first] = await factsOf(commitment, 'responsible');
    await set(commitment, [{ field: 'responsible', item: first?.item ?? null, value: null }]);
    expect(await factsOf(commitment, 'responsible')).toHaveLength(1);
    await undoLatest(commitment);
    expect(await factsOf(commitment, 'responsible')).toMatchObject([{ evidence: [{ document }] }, {}]);
  });

  it.each([
    ['a code that is none', progress('done')],
    ['a field that is another kind’s', { field: 'ordinal', item: null, value: { is: 'number', number: 3 } }],
    ['a value of another shape', { field: 'due', item: null, value: { is: 'text', text: 'غداً' } }],
    ['nothing where something must stand', { field: 'implementation', item: null, value: null }],
    ['a row of another entry', { field: 'responsible', item: '00000000-0000-4000-8000-000000000000', value: null }],
    ['a body that is not there', { field: 'responsible', item: null, value: { is: 'actor', kind: 'organisation', name: 'س', entry: '00000000-0000-4000-8000-000000000000' } }],
    ['a day that is none', { field: 'due', item: null, value: { is: 'date', date: { ...june, min: '2027-02-30' } } }],
  ] as [string, FactChange][])('is refused %s', async (_, change) => {
    const { status, json } = await set(commitment, [change]);
    expect([status, json.code]).toEqual([422, 'invalid']);
  });

  it('is refused when she may not see the entry, may not correct, or saw an older version', async () => {
    expect((await app.as(visitor).request('PATCH', `/api/entries/${commitment}`, { version: 1, facts: [progress('implemented')] })).status).toBe(404);
    expect((await set(commitment, [progress('implemented')], app.as({ ...officer, mayDo: ['accept'] }))).json.code).toBe('not-allowed');
    expect((await app.request('PATCH', `/api/entries/${commitment}`, { version: 0, facts: [progress('implemented')] })).json.code).toBe('stale-version');
  });

  it('may undo the acceptance of a commitment from before reasons were kept', async () => {
    const [accepted] = (await app.request('GET', `/api/entries/${commitment}/history`)).json.items.filter(({ deed }: { deed: string }) => deed === 'accept-all');
    const { after } = await app.database.selectFrom('act_change').select('after').where('act_id', '=', accepted.act).where('entry_id', '=', commitment).executeTakeFirstOrThrow();
    const older = JSON.stringify(after).replace('"reason":null,', '');
    expect(older).not.toBe(JSON.stringify(after));
    await app.database.updateTable('act_change').set({ after: older }).where('act_id', '=', accepted.act).where('entry_id', '=', commitment).execute();
    const undone = await app.request('POST', `/api/acts/${accepted.act}/undo`);
    expect(undone.status).toBe(200);
    await app.request('POST', `/api/acts/${undone.json.act}/undo`);
    expect((await page(commitment)).id).toBe(commitment);
  });
});

describe('a person who follows an instrument', () => {
  it('adds what has happened to it, and its status follows', async () => {
    await set(instrument, [event('entry_into_force')]);
    expect(await factsOf(instrument, 'status')).toMatchObject([{ value: { code: 'signed' } }]);
    const past = { ...june, asWritten: '1 مارس 2026', edtf: '2026-03-01', min: '2026-03-01', max: '2026-03-01' };
    const added = (await factsOf(instrument, 'date')).find(({ evidence }) => evidence.every(({ method }) => method === 'person'));
    await set(instrument, [{ field: 'date', item: added?.item ?? null, value: { is: 'date', date: past } }]);
    expect(await factsOf(instrument, 'status')).toMatchObject([{ value: { code: 'in_force' } }]);
    expect((await app.request('GET', '/api/instruments')).json.items).toMatchObject([{ status: 'in_force' }]);
    await set(instrument, [{ field: 'event', item: added?.item ?? null, value: null }]);
    expect(await factsOf(instrument, 'status')).toMatchObject([{ value: { code: 'signed' } }]);
  });

  it('corrects its place and its parties', async () => {
    const [, second] = await factsOf(instrument, 'party');
    await set(instrument, [{ field: 'place', item: null, value: { is: 'text', text: 'صحار' } }, { field: 'party', item: second?.item ?? null, value: null }]);
    expect(await factsOf(instrument, 'place')).toMatchObject([{ value: { text: 'صحار' }, evidence: [{ method: 'person' }] }]);
    expect((await app.request('GET', '/api/instruments')).json.items).toMatchObject([{ place: 'صحار', actors: [{ title: 'أكاديمية الضاد للغات' }] }]);
  });
});

describe('how an instrument is renewed', () => {
  const words = 'تُجدَّد تلقائياً لمدد مماثلة ما لم يُخطر أحد الطرفين الآخر كتابةً';

  it('is said by a person, told by its page and its history, and taken back', async () => {
    expect((await set(instrument, [{ field: 'renewal', item: null, value: { is: 'text', text: words } }])).status).toBe(200);
    expect(await factsOf(instrument, 'renewal')).toMatchObject([{ value: { text: words }, evidence: [{ method: 'person' }] }]);
    const [latest] = (await app.request('GET', `/api/entries/${instrument}/history`)).json.items;
    expect(latest.changes).toMatchObject([{ field: 'renewal', before: null, after: words }]);
    await undoLatest(instrument);
    expect(await factsOf(instrument, 'renewal')).toEqual([]);
  });

  it('is added to what is proposed, from words of the document, and keeps them as evidence', async () => {
    const again = await captured(app, sameSigning());
    const proposed = await proposalOf(app, again, 'instrument');
    const field = { id: 'renewal', field: 'renewal', value: { is: 'text', text: 'شهد حاكم الولاية' }, basis: 'stated', because: null, method: 'person', rule: null, evidence: [{ start: 0, end: 16 }] };
    const { status, json } = await app.request('POST', `/api/proposals/${proposed.id}/accept`, { fields: [...proposed.fields, field], matches: { [proposed.id]: 'new' } });
    expect(status).toBe(200);
    expect(await factsOf(json.entry, 'renewal')).toMatchObject([{ value: { text: 'شهد حاكم الولاية' }, evidence: [{ exact: 'شهد حاكم الولاية', document: again }] }]);
  });
});

describe('on what terms an instrument runs', () => {
  it('is read, proposed, accepted with its words, told by the page, and corrected', async () => {
    const text = 'وقعت وزارة المياه أمس اتفاقية تمويل بقيمة 40 مليون يورو مع بنك الواحات للتنمية لمدة خمس سنوات قابلة للتجديد.';
    const paper = await captured(app, { text, reading: read(text) });
    const { json } = await app.request('POST', `/api/proposals/${(await proposalOf(app, paper, 'instrument')).id}/accept`, { });
    expect(await factsOf(json.entry, 'duration')).toMatchObject([{ value: { text: 'خمس سنوات' } }]);
    expect(await factsOf(json.entry, 'renewal')).toMatchObject([{ value: { text: 'قابلة للتجديد' }, evidence: [{ exact: 'قابلة للتجديد', document: paper }] }]);
    expect(await factsOf(json.entry, 'amount')).toMatchObject([{ value: { text: '40 مليون يورو' }, evidence: [{ exact: '40 مليون يورو', document: paper }] }]);
    await set(json.entry, [{ field: 'amount', item: null, value: { is: 'text', text: '42 مليون يورو' } }]);
    expect(await factsOf(json.entry, 'amount')).toMatchObject([{ value: { text: '42 مليون يورو' }, evidence: [{ method: 'person' }] }]);
    await undoLatest(json.entry);
    expect(await factsOf(json.entry, 'amount')).toMatchObject([{ value: { text: '40 مليون يورو' } }]);
  });
});

describe('a value that rests on a restricted document', () => {
  it('is not told to others by the history of a correction', async () => {
    const hidden = await captured(app, signing(), { confidentiality: 'restricted' });
    await app.database.updateTable('assertion').set({ document_id: hidden }).where('entry_id', '=', commitment).where('field', '=', 'due').execute();
    await sql`update act_change set before = replace(before::text, ${document}, ${hidden})::jsonb, after = replace(after::text, ${document}, ${hidden})::jsonb where entry_id = ${commitment}`.execute(app.database);
    const reader = app.as(officer);
    expect(await factsOf(commitment, 'due', reader)).toEqual([]);
    await set(commitment, [{ field: 'due', item: null, value: { is: 'date', date: june } }], reader);
    expect(await factsOf(commitment, 'due', reader)).toMatchObject([{ value: { date: june } }]);
    expect(JSON.stringify((await reader.request('GET', `/api/entries/${commitment}/history`)).json)).not.toContain('يونيو 2026');
    expect(await factsOf(commitment, 'due')).toMatchObject([{ evidence: [{}, {}] }]);
  });
});
