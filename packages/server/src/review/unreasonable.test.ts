import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import type { FieldValue, Proposal, ProposalField } from './schema.ts';
import { captured, proposalOf } from './testing/captured.ts';
import { session, signing } from './testing/examples.ts';

let app: TestApp;
let document: string;
beforeAll(async () => {
  app = await testApp();
  document = await captured(app, signing());
});
afterAll(() => app.close());

/** Tries an acceptance, and takes it back where it was granted. */
async function accepting(kind: Proposal['kind'], body: object) {
  const { id } = await proposalOf(app, document, kind);
  const { status, json } = await app.request('POST', `/api/proposals/${id}/accept`, body);
  const entry = status === 200 ? (await app.request('GET', `/api/entries/${json.entry}`)).json : null;
  if (status === 200) expect((await app.request('POST', `/api/acts/${json.act}/undo`)).status).toBe(200);
  return { status, code: json.code, entry };
}

const field = (name: ProposalField['field'], value: FieldValue, more: Partial<ProposalField> = {}): ProposalField =>
  ({ id: name, field: name, value, basis: 'stated', because: null, method: 'person', rule: null, evidence: [], ...more });
const text = (words: string): FieldValue => ({ is: 'text', text: words });
const day = (min: string): FieldValue => ({ is: 'date', date: { asWritten: min, edtf: null, min, max: null, calendar: 'gregorian' } });

/** Letters that no compression makes shorter. */
const letters = (count: number): string => Array.from({ length: count }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('');

describe('an acceptance that asks too much', () => {
  it.each([
    ['fields', { fields: Array.from({ length: 10_000 }, (_, i) => field('variant', text(`اسم ${i}`))) }],
    ['places in the text', { fields: [field('name', text('اسم'), { evidence: Array.from({ length: 10_000 }, () => ({ start: 0, end: 9 })) })] }],
    ['choices', { matches: Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`${i}`, `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`])) }],
    ['words', { fields: [field('name', text(letters(100_000)))] }],
  ])('is refused: too many %s', async (_what, body) => {
    expect(await accepting('organisation', body)).toMatchObject({ status: 422, code: 'invalid' });
  });

  it('is refused where it names a day that no calendar has', async () => {
    for (const min of ['0000-01-01', '2026-02-30', '2026-1-1']) {
      expect(await accepting('instrument', { fields: [field('date', day(min))] })).toMatchObject({ status: 422, code: 'invalid' });
    }
    expect(await accepting('instrument', { fields: [field('date', day('9999-12-31'))] })).toMatchObject({ status: 200 });
  });

  it('is granted what is long and still sensible', async () => {
    const name = letters(4_000);
    expect((await accepting('organisation', { fields: [field('name', text(name))] })).entry.title).toBe(name);
    const fields = Array.from({ length: 400 }, (_, i) => field('variant', text(`اسم ${i}`)));
    expect((await accepting('organisation', { fields: [field('name', text('اسم')), ...fields] })).entry.names).toHaveLength(401);
  });

  it('is granted soon, also for a meeting with a name as long as a page', async () => {
    const read = await captured(app, session());
    const { id } = await proposalOf(app, read, 'meeting');
    const before = performance.now();
    const { status } = await app.request('POST', `/api/proposals/${id}/accept`, { fields: [field('name', text(Array.from({ length: 1_500 }, (_, i) => `كلمة${i}`).join(' '))), field('ordinal', { is: 'number', number: 3 })] });
    expect(status).toBe(200);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('keeps what the database would not take as a sign for it', async () => {
    const odd = 'أ\0ب\ud800';
    expect((await accepting('organisation', { fields: [field('name', text(odd), { id: odd, because: odd })] })).entry.title).toBe('أ\ufffdب\ufffd');
  });

  it('makes nothing of names that every object has', async () => {
    expect(await accepting('organisation', JSON.parse('{"matches":{"__proto__":"new","constructor":"new"}}'))).toMatchObject({ status: 200 });
  });
});

describe('a reading with a very long paragraph', () => {
  it('can be reviewed and accepted as it is', async () => {
    const long = signing();
    const [commitment] = long.reading.commitments;
    if (commitment === undefined) throw new Error('the example has a commitment');
    const words = 'يلتزم الطرفان بإعداد منهج موحد '.repeat(300);
    const read = await captured(app, { text: long.text, reading: { ...long.reading, commitments: [{ ...commitment, text: { ...commitment.text, value: words } }] } });
    const { id, fields } = await proposalOf(app, read, 'commitment');
    expect((await app.request('POST', `/api/proposals/${id}/accept`, { fields })).status).toBe(200);
  });
});

describe('acts at the same moment', () => {
  it('accept a proposal once', async () => {
    const { id } = await proposalOf(app, await captured(app, signing()), 'instrument');
    const answers = await Promise.all([1, 2, 3].map(() => app.request('POST', `/api/proposals/${id}/accept`, {})));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  it('leave a document that is removed while it is being accepted whole, or gone', async () => {
    const going = await captured(app, signing());
    const { id } = await proposalOf(app, going, 'person');
    const [removed, accepted] = await Promise.all([app.request('DELETE', `/api/documents/${going}`), app.request('POST', `/api/proposals/${id}/accept`, {})]);
    expect([[200, 404], [409, 200]]).toContainEqual([removed.status, accepted.status]);
  });

  it('correct an entry once', async () => {
    const { id } = (await app.request('GET', '/api/organisations')).json.items[0];
    const { version } = (await app.request('GET', `/api/entries/${id}`)).json;
    const answers = await Promise.all([1, 2, 3].map((i) => app.request('PATCH', `/api/entries/${id}`, { version, names: [{ form: 'official', language: 'ar', value: `اسم ${i}` }] })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
  });
});

describe('names of an entry', () => {
  it.each([
    ['are too many', Array.from({ length: 1_000 }, (_, i) => ({ form: 'variant', language: 'ar', value: `اسم ${i}` }))],
    ['are blank', [{ form: 'official', language: 'ar', value: ' \n ' }]],
  ])('are refused when they %s', async (_why, names) => {
    const { id } = (await app.request('GET', '/api/organisations')).json.items[0];
    const { version } = (await app.request('GET', `/api/entries/${id}`)).json;
    expect((await app.request('PATCH', `/api/entries/${id}`, { version, names })).status).toBe(422);
  });
});

describe('filters and days that no database takes', () => {
  it.each(['type=%00', 'status=a%00', 'field=%00', 'year=0000', `type=${'a'.repeat(5_000)}`])('are refused: %s', async (filter) => {
    const { status, json } = await app.request('GET', `/api/instruments?${filter}`);
    expect([status, json.code]).toEqual([422, 'invalid']);
  });

  it('are refused as a day of publication', async () => {
    const { status, json } = await app.request('PATCH', `/api/documents/${document}`, { publishedOn: '0000-01-01' });
    expect([status, json.code]).toEqual([422, 'invalid']);
  });
});
