import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';
import type { Proposal } from '../review/schema.ts';

let app: TestApp;
let other: TestApp;
let instrument: string;
let commitment: string;
let statement: string;
let meeting: string;

const OPEN_TITLE = 'عنوان وضعته الموظفة';

/** Accepts the proposal of one kind, with other words in some fields. */
async function accepted(document: string, kind: Proposal['kind'], change: (fields: Proposal['fields']) => readonly object[] = (fields) => fields): Promise<string> {
  const { id, fields } = await proposalOf(app, document, kind);
  return (await app.request('POST', `/api/proposals/${id}/accept`, { fields: change(fields) })).json.entry;
}

/** Gives an entry another title, and opens it by hand. */
async function opened(entry: string): Promise<string> {
  const { version } = (await app.request('GET', `/api/entries/${entry}`)).json;
  const names = [{ form: 'title', language: 'ar', value: OPEN_TITLE }];
  expect((await app.request('PATCH', `/api/entries/${entry}`, { version, names, confidentiality: 'internal' })).status).toBe(200);
  return entry;
}

const saying = (field: string, text: string) => (fields: Proposal['fields']) => fields.map((one) => (one.field === field ? { ...one, value: { is: 'text', text } } : one));

/** A memorandum that everybody knows of; what was promised and said there only a restricted paper tells, as it does of a session. */
beforeAll(async () => {
  app = await testApp();
  other = app.as(officer);
  const open = await captured(app, sameSigning());
  await app.request('POST', `/api/documents/${open}/accept-all`);
  instrument = (await proposalOf(app, open, 'instrument')).entry ?? '';
  const closed = await captured(app, signing(), { confidentiality: 'restricted' });
  await accepted(closed, 'instrument');
  commitment = await opened(await accepted(closed, 'commitment', saying('text', 'تجهيز مختبر مغمور')));
  statement = await opened(await accepted(closed, 'statement', (fields) => {
    const occasion = fields.find(({ field }) => field === 'occasion');
    return [...saying('occasion', 'ملتقى مستور')(fields), { ...occasion, id: 'on-behalf-of', field: 'on-behalf-of', value: { is: 'text', text: 'كتلة محجوبة' } }];
  }));
  const hidden = await captured(app, session(), { confidentiality: 'restricted' });
  await app.request('POST', `/api/documents/${hidden}/accept-all`);
  meeting = await opened((await proposalOf(app, hidden, 'meeting')).entry ?? '');
});
afterAll(() => app.close());

const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);
const searched = async (asking: TestApp, words: string) => (await asking.request('GET', `/api/search?size=50&q=${encodeURIComponent(words)}`)).json;

const firstOf = async (asking: TestApp, list: string) => (await asking.request('GET', `/api/${list}`)).json.items[0];

/** Whether the page of the commitment tells where it was given, and that of the memorandum what was promised in it. */
async function sourceToldTo(asking: TestApp): Promise<[boolean, boolean]> {
  const { facts } = (await asking.request('GET', `/api/entries/${commitment}`)).json;
  const { relations, timeline } = (await asking.request('GET', `/api/entries/${instrument}`)).json;
  return [facts.some(({ field }: { field: string }) => field === 'source'), JSON.stringify([relations, timeline]).includes(commitment)];
}

describe('an entry opened by hand whose papers are all closed', () => {
  it.each([
    ['the text of a commitment', 'مختبر مغمور', 'commitments'],
    ['the occasion of a statement', 'ملتقى مستور', 'statements'],
    ['in whose name it was made', 'كتلة محجوبة', 'statements'],
  ])('is not found by %s', async (_what, words, list) => {
    expect((await searched(other, words)).kinds).toEqual([]);
    expect((await other.request('GET', `/api/${list}?q=${encodeURIComponent(words)}`)).json.total).toBe(0);
  });

  it('is found by its open title, without its closed words', async () => {
    const { items } = await searched(other, OPEN_TITLE);
    expect(ids(items).sort()).toEqual([commitment, statement, meeting].sort());
    expect(JSON.stringify(items)).not.toMatch(/مغمور|مستور|محجوبة/u);
  });

  it('is found by its words as soon as a paper that tells them is open', async () => {
    const paper = await captured(app, signing(), { confidentiality: 'restricted' });
    const entry = await opened(await accepted(paper, 'commitment', saying('text', 'ترميم منارة قديمة')));
    expect((await searched(other, 'ترميم منارة')).kinds).toEqual([]);
    await app.request('PATCH', `/api/documents/${paper}`, { confidentiality: 'internal' });
    expect((await searched(other, 'ترميم منارة')).items).toMatchObject([{ id: entry }]);
    expect(JSON.stringify((await searched(other, 'ترميم منارة')).items[0].snippet)).toContain('منارة');
    await app.request('PATCH', `/api/documents/${paper}`, { confidentiality: 'restricted' });
    expect((await searched(other, 'ترميم منارة')).kinds).toEqual([]);
  });

  it('does not tell where it was given, neither on its own page nor at the other end', async () => {
    expect(await sourceToldTo(app)).toEqual([true, true]);
    expect(await sourceToldTo(other)).toEqual([false, false]);
  });

  it('shows and counts in lists no type, status, number or force that its page hides', async () => {
    expect(await firstOf(app, 'meetings')).toMatchObject({ id: meeting, type: 'session', status: 'held', note: '3', place: 'الدوحة' });
    expect(await firstOf(other, 'meetings')).toMatchObject({ id: meeting, type: null, status: null, note: null, place: null });
    expect(await firstOf(app, `commitments?q=${OPEN_TITLE}`)).toMatchObject({ id: commitment, type: 'obligation', note: 'obligation' });
    expect(await firstOf(other, `commitments?q=${OPEN_TITLE}`)).toMatchObject({ id: commitment, type: null, note: null });
    const { facets } = (await other.request('GET', '/api/meetings')).json;
    expect(facets.filter(({ name }: { name: string }) => name === 'type' || name === 'status')).toEqual([]);
    expect((await other.request('GET', '/api/meetings?type=session')).json.total).toBe(0);
    expect((await app.request('GET', '/api/meetings?type=session')).json.total).toBe(1);
  });
});

describe('the day of a meeting that is hidden', () => {
  it('is not shown as the day of what was said there', async () => {
    await app.database.updateTable('meeting').set({ date_as_written: '3 مارس 2026', date_edtf: '2026-03-03', date_min: '2026-03-03', date_max: '2026-03-03' }).where('id', '=', meeting).execute();
    await app.database.updateTable('statement').set({ meeting_id: meeting }).where('id', '=', statement).execute();
    const { version } = (await app.request('GET', `/api/entries/${meeting}`)).json;
    await app.request('PATCH', `/api/entries/${meeting}`, { version, confidentiality: 'restricted' });
    const said = (await app.request('GET', `/api/entries/${statement}`)).json;
    await app.request('PATCH', `/api/entries/${statement}`, { version: said.version, names: [...said.names, { form: 'variant', language: 'ar', value: 'كلمة' }] });
    const day = async (asking: TestApp) => (await asking.request('GET', '/api/statements')).json.items.find(({ id }: { id: string }) => id === statement).date;
    expect(await day(app)).toBe('2026-03-03');
    expect(await day(other)).toBeNull();
    expect((await other.request('GET', '/api/statements?year=2026')).json.items).toEqual([]);
    expect(JSON.stringify((await other.request('GET', `/api/entries/${statement}`)).json)).not.toContain(meeting);
  });
});
