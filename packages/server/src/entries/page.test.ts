import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';
import type { EntryPage, Fact } from './schema.ts';

let app: TestApp;
let instrument: EntryPage;
const page = async (id: string): Promise<EntryPage> => (await app.request('GET', `/api/entries/${id}`)).json;
const factsOf = (entry: EntryPage, field: string): Fact[] => entry.facts.filter((fact) => fact.field === field);

beforeAll(async () => {
  app = await testApp();
  const document = await captured(app, signing());
  await app.request('POST', `/api/documents/${document}/accept-all`);
  await app.request('POST', `/api/documents/${await captured(app, sameSigning())}/accept-all`);
  await app.request('POST', `/api/documents/${await captured(app, session())}/accept-all`);
  instrument = await page((await proposalOf(app, document, 'instrument')).entry ?? '');
});
afterAll(() => app.close());

describe('the page of an instrument', () => {
  it('has the title of the document', () => {
    expect(instrument).toMatchObject({ kind: 'instrument', title: 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات', confidentiality: 'internal' });
  });

  it('tells status, parties with their organ, signatory with office and side', () => {
    expect(factsOf(instrument, 'status').map(({ value }) => value)).toEqual([{ is: 'code', vocabulary: 'instrumentStatuses', code: 'signed' }]);
    expect(factsOf(instrument, 'party').map(({ value }) => value)).toMatchObject([
      { organisation: { title: 'أكاديمية الضاد للغات' }, actingThrough: { title: 'إدارة الشراكات' } },
      { organisation: { title: 'مجلس بلديات الساحل' }, actingThrough: null },
    ]);
    expect(factsOf(instrument, 'signatory').map(({ value }) => value)).toMatchObject([
      { person: { title: 'رباب الحسني' }, office: 'مديرة الشراكات', onBehalfOf: { title: 'أكاديمية الضاد للغات' } },
    ]);
  });

  it('shows the words of each value, with what stands around them', () => {
    const [date] = factsOf(instrument, 'date');
    expect(date?.evidence[0]).toMatchObject({ exact: '12 يناير 2026', before: 'وقّعت أكاديمية الضاد للغات ومجلس بلديات الساحل اليوم ', method: 'rule', basis: 'stated' });
    expect(date?.evidence[0]?.after.startsWith(' في مسقط مذكرة')).toBe(true);
  });

  it('rests on both documents, and every fact on at least one', () => {
    expect(instrument.sources).toHaveLength(2);
    expect(instrument.facts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(factsOf(instrument, 'party')[0]?.evidence).toHaveLength(2);
  });

  it('is pointed at by the commitment given in it, and has both in its time line', () => {
    expect(instrument.relations.map(({ role, entry, date }) => [role, entry.kind, date?.min, date?.max])).toEqual([['source', 'commitment', '2026-06-01', '2026-06-30']]);
    expect(instrument.timeline.map(({ event, date }) => [event, date?.min])).toEqual([['signature', '2026-01-12'], ['commitment_due', '2026-06-01']]);
  });
});

describe('the page of an organisation', () => {
  it('tells what it takes part in, its departments and who serves in it', async () => {
    const party = factsOf(instrument, 'party')[0]?.value;
    const academy = await page(party?.is === 'party' ? party.organisation.id : '');
    expect(academy.names.map(({ value }) => value)).toEqual(['أكاديمية الضاد للغات', 'الأكاديمية']);
    expect(new Set(academy.relations.map(({ role }) => role))).toEqual(new Set(['party', 'responsible', 'unit_of', 'on_behalf_of', 'office']));
    expect(factsOf(academy, 'office').map(({ value }) => value)).toMatchObject([{ title: 'مديرة الشراكات', person: { title: 'رباب الحسني' }, attestedMin: '2026-01-13' }]);
    expect(academy.timeline.map(({ event }) => event)).toEqual(['signature', 'commitment_due']);
  });
});

describe('other pages', () => {
  it.each([
    ['statements', 'statement', ['occasion', 'office', 'position', 'speaker']],
    ['commitments', 'commitment', ['due', 'force', 'implementation', 'responsible', 'source', 'text']],
    ['meetings', 'meeting', ['agenda-item', 'chair', 'name', 'ordinal', 'organ', 'place', 'series', 'status', 'type']],
    ['series', 'series', ['convener', 'name']],
  ])('in %s have the facts of a %s', async (list, kind, fields) => {
    const { items } = (await app.request('GET', `/api/${list}`)).json;
    const entry = await page(items[0].id);
    expect(entry.kind).toBe(kind);
    expect([...new Set(entry.facts.map(({ field }) => field))].sort()).toEqual(fields);
  });

  it('show an issue with the statements made on it, and its sources', async () => {
    const { items } = (await app.request('GET', '/api/issues')).json;
    expect(items).toMatchObject([{ title: 'الاستيطان', note: '1', actors: [{ title: 'رباب الحسني' }] }]);
    const issue = await page(items[0].id);
    expect(issue.relations.map(({ role }) => role)).toEqual(['issue']);
    expect(issue.sources).toHaveLength(1);
  });

  it('are not found where there is no such entry', async () => {
    expect((await app.request('GET', '/api/entries/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

async function titled(language: string): Promise<string> {
  const response = await app.fetch(new Request('http://localhost/api/issues', { headers: { 'accept-language': language } }));
  return JSON.parse(await response.text()).items[0].title;
}

describe('titles', () => {
  it('come in the language asked for, else in the one there is', async () => {
    expect(await titled('fr')).toBe('Colonies de peuplement');
    expect(await titled('en')).toBe('Settlements');
  });
});
