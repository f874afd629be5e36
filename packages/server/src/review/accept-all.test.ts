import type { Reading } from '@mithaq/reading';
import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../platform/database/tables.ts';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured, proposalsIn } from './testing/captured.ts';
import { day, WrittenReading } from './testing/written-reading.ts';

const app = appOfThisFile();

const count = async (kind: EntryKind, title: string): Promise<number> =>
  (await app.database.selectFrom('name').innerJoin('entry', 'entry.id', 'name.entry_id').select('entry.id').distinct().where('kind', '=', kind).where('value', '=', title).execute()).length;
const acceptAll = (document: string) => app.request('POST', `/api/documents/${document}/accept-all`);
const states = async (document: string) => (await proposalsIn(app, document)).map(({ kind, state }) => `${kind} ${state}`);

async function read(text: string, found: (t: WrittenReading) => Partial<Reading>): Promise<string> {
  const t = new WrittenReading(text);
  return captured(app, { text: t.text, reading: t.reading(found(t)) });
}

/** A minister and a municipality sign; which State's ministry it is, the text does not say. */
const ministrySigns = () => read('وقّعت وزارة الأشغال وبلدية الغدير مذكرة تفاهم بشأن الطرق الريفية. وحضرت لبنى الأصفر الحفل.', (t) => ({
  organisations: [t.organisation('organisation:0', 'وزارة الأشغال'), t.organisation('organisation:1', 'بلدية الغدير')],
  people: [t.person('person:0', 'لبنى الأصفر')],
  instruments: [{
    ...t.found('instrument:0', 'مذكرة تفاهم بشأن الطرق الريفية'),
    type: t.stated('mou', 'مذكرة تفاهم'), name: t.stated('مذكرة تفاهم بشأن الطرق الريفية', 'مذكرة تفاهم بشأن الطرق الريفية'), role: 'main', status: t.stated('signed', 'وقّعت'),
    parties: [t.stated({ organisation: 'organisation:0', actingThrough: null }, 'وزارة الأشغال'), t.stated({ organisation: 'organisation:1', actingThrough: null }, 'بلدية الغدير')],
    signatories: [], witnesses: [], date: null, place: null, fields: [], modalities: [], duration: null, renewal: null, amount: null, count: 1,
  }],
}));

const OF_HER = 'قالت رنا الحايك، وكيلة وزارة البيئة، إن المشروع بدأ.';
const named = (t: WrittenReading): Partial<Reading> => ({
  organisations: [t.organisation('organisation:0', 'وزارة البيئة')],
  people: [t.person('person:0', 'رنا الحايك', { offices: [{ title: t.stated('وكيلة', 'وكيلة'), organisation: t.stated('organisation:0', 'وزارة البيئة') }] })],
});

describe('accepting all', () => {
  it('leaves open what may be an entry of the register, and what names it, and tells where she is asked', async () => {
    await acceptAll(await read('أعلنت وزارة الأشغال خطتها.', (t) => ({ organisations: [t.organisation('organisation:0', 'وزارة الأشغال')] })));
    const document = await ministrySigns();
    const { status, json } = await acceptAll(document);
    const ministry = (await proposalsIn(app, document)).find(({ title }) => title === 'وزارة الأشغال');
    expect([status, json.questions]).toEqual([200, [ministry?.id]]);
    expect(await states(document)).toEqual(['instrument pending', 'person accepted', 'organisation pending', 'organisation accepted']);
    expect(await count('organisation', 'وزارة الأشغال')).toBe(1);
  });

  it('says that only questions are left, and takes in the rest once they are answered', async () => {
    const document = await ministrySigns();
    await acceptAll(document);
    const ministry = (await proposalsIn(app, document)).find(({ title }) => title === 'وزارة الأشغال');
    const { status, json } = await acceptAll(document);
    expect([status, json.code, json.detail]).toEqual([409, 'questions-open', { n: 1, proposal: ministry?.id }]);

    await app.request('POST', `/api/proposals/${ministry?.id}/accept`, { matches: { [ministry?.id ?? '']: ministry?.candidates[0]?.entry } });
    expect((await acceptAll(document)).json.questions).toEqual([]);
    expect(new Set((await states(document)).map((state) => state.split(' ')[1]))).toEqual(new Set(['accepted']));
    expect(await count('organisation', 'وزارة الأشغال')).toBe(1);
  });

  it('makes no second entry of a person who holds the same office, although the body is one of many of that name', async () => {
    await acceptAll(await read(OF_HER, named));
    const document = await read(`${OF_HER} وشكرت الحضور.`, named);
    const person = (await proposalsIn(app, document)).find(({ kind }) => kind === 'person');
    expect(person?.candidates).toMatchObject([{ likeness: 1, because: 'same-name' }]);
    const { json } = await acceptAll(document);
    expect([json.code, json.detail?.n]).toEqual(['questions-open', 1]);
    expect([await count('person', 'رنا الحايك'), await count('organisation', 'وزارة البيئة')]).toEqual([1, 1]);
  });
});

const ministryTells = () => read('وأطلقت وزارة النقل النهري خطتها.', (t) => ({ organisations: [t.organisation('organisation:0', 'وزارة النقل النهري')] }));
const titled = async (document: string, title: string) => {
  const proposal = (await proposalsIn(app, document)).find((one) => one.title === title);
  if (proposal === undefined) throw new Error(`no proposal ${title}`);
  return proposal;
};
const accept = (id: string, more: object = {}) => app.request('POST', `/api/proposals/${id}/accept`, more);

describe('accepting one by one', () => {
  it('makes no second entry silently of what may be there: she is led to the question', async () => {
    await acceptAll(await ministryTells());
    const again = await titled(await ministryTells(), 'وزارة النقل النهري');
    const { status, json } = await accept(again.id);
    expect([status, json.code, json.detail]).toEqual([409, 'questions-open', { n: 1, proposal: again.id }]);
    expect(await count('organisation', 'وزارة النقل النهري')).toBe(1);
    expect((await accept(again.id, { matches: { [again.id]: 'new' } })).status).toBe(200);
    expect(await count('organisation', 'وزارة النقل النهري')).toBe(2);
  });

  it('asks about a body that would come along before it takes in what names it', async () => {
    const document = await read('وقّعت وزارة النقل النهري إعلان نوايا.', (t) => ({
      organisations: [t.organisation('organisation:0', 'وزارة النقل النهري')],
      instruments: [{
        ...t.found('instrument:0', 'إعلان نوايا'), type: t.stated('joint_declaration', 'إعلان نوايا'), name: t.stated('إعلان نوايا', 'إعلان نوايا'), role: 'main', status: t.stated('signed', 'وقّعت'),
        parties: [t.stated({ organisation: 'organisation:0', actingThrough: null }, 'وزارة النقل النهري')],
        signatories: [], witnesses: [], date: null, place: null, fields: [], modalities: [], duration: null, renewal: null, amount: null, count: 1,
      }],
    }));
    const proposals = await proposalsIn(app, document);
    const declaration = proposals.find(({ kind }) => kind === 'instrument');
    const body = await titled(document, 'وزارة النقل النهري');
    const asked = await accept(declaration?.id ?? '');
    expect([asked.status, asked.json.detail?.proposal]).toEqual([409, body.id]);
    const answered = await accept(declaration?.id ?? '', { matches: { [body.id]: body.candidates[0]?.entry } });
    expect(answered.status).toBe(200);
  });
});

const signed = (name: string, when: string | null) => read(`وقّعت جمعية المنارة ومعهد السواقي في 9 فبراير 2026 ${name}.`, (t) => ({
  organisations: [t.organisation('organisation:0', 'جمعية المنارة'), t.organisation('organisation:1', 'معهد السواقي')],
  instruments: [{
    ...t.found('instrument:0', name), type: t.stated('agreement', name), name: t.stated(name, name), role: 'main', status: t.stated('signed', 'وقّعت'),
    parties: [t.stated({ organisation: 'organisation:0', actingThrough: null }, 'جمعية المنارة'), t.stated({ organisation: 'organisation:1', actingThrough: null }, 'معهد السواقي')],
    signatories: [], witnesses: [], date: when === null ? null : t.stated(day('9 فبراير 2026', when), '9 فبراير 2026'), place: null, fields: [], modalities: [], duration: null, renewal: null, amount: null, count: 1,
  }],
}));

const agreements = async () => (await app.request('GET', '/api/instruments')).json.items.filter(({ type }: { type: string }) => type === 'agreement').length;

const convention = (words: string) => read(`${words} الاتفاقية الإقليمية لصون أشجار اللبان البرية.`, (t) => ({
  instruments: [{
    ...t.found('instrument:0', 'الاتفاقية الإقليمية لصون أشجار اللبان البرية'), type: t.stated('convention', 'الاتفاقية'),
    name: t.stated('الاتفاقية الإقليمية لصون أشجار اللبان البرية', 'الاتفاقية الإقليمية لصون أشجار اللبان البرية'), role: 'background', status: t.stated('referenced', words),
    parties: [], signatories: [], witnesses: [], date: null, place: null, fields: [], modalities: [], duration: null, renewal: null, amount: null, count: 1,
  }],
}));

describe('an instrument told of again', () => {
  it('is the same where kind, parties and day are, although one text calls it only an agreement', async () => {
    await acceptAll(await signed('اتفاقية ترميم الأفلاج القديمة', '2026-02-09'));
    await acceptAll(await signed('اتفاقية', '2026-02-09'));
    expect(await agreements()).toBe(1);
  });

  it('is asked about where no day is told', async () => {
    const document = await signed('اتفاقية ترميم الأفلاج القديمة', null);
    const { json } = await acceptAll(document);
    expect(json.questions).toHaveLength(1);
    expect(await agreements()).toBe(1);
  });

  it('is the same under its own full name where a text names no party', async () => {
    await acceptAll(await convention('ذكّر المشاركون بما جاء في'));
    const document = await convention('وأشارت الوزيرة إلى');
    expect((await proposalsIn(app, document))[0]?.candidates).toMatchObject([{ because: 'same-name' }]);
    await acceptAll(document);
    expect(await count('instrument', 'الاتفاقية الإقليمية لصون أشجار اللبان البرية')).toBe(1);
  });
});
