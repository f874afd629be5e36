import { sql } from 'kysely';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { EntryKind } from '../platform/database/tables.ts';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from './testing/captured.ts';
import { sameSigning, session, signing, type Example } from './testing/examples.ts';
import { day, WrittenReading } from './testing/written-reading.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const acceptAll = async (example: Example, as = {}): Promise<string> => {
  const document = await captured(app, example, as);
  expect((await app.request('POST', `/api/documents/${document}/accept-all`)).status).toBe(200);
  return document;
};
const count = async (kind: EntryKind): Promise<number> => (await app.database.selectFrom('entry').select('id').where('kind', '=', kind).execute()).length;

/** Another outlet tells of the promise and of the speech at the signing, each in its own words. */
function promiseAgain({ text = 'إعداد المنهج الموحد', due = '2026-06-30', speaks = 'ودعت', also = null, signedOn = '12 يناير 2026' }: { signedOn?: string; text?: string; due?: string; speaks?: 'ودعت' | 'ورحبت'; also?: string | null } = {}): Example {
  const t = new WrittenReading([
    'تعهدت أكاديمية الضاد للغات ومجلس بلديات الساحل في مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات،',
    `وُقّعت في ${signedOn}، بـ${text} في أجل غايته ${due}.`,
    `${speaks} الدكتورة رباب الحسني مديرة الشراكات في حفل التوقيع إلى وقف الاستيطان في الأراضي المحتلة.`,
    ...(also === null ? [] : [`كما تعهدتا بـ${also}.`]),
  ].join(' '));
  return {
    text: t.text,
    reading: t.reading({
      organisations: [t.organisation('organisation:0', 'أكاديمية الضاد للغات'), t.organisation('organisation:1', 'مجلس بلديات الساحل')],
      people: [t.person('person:0', 'رباب الحسني')],
      instruments: [{
        ...t.found('instrument:0', 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات'),
        type: t.stated('mou', 'مذكرة تفاهم'), name: t.stated('مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات', 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات'), role: 'main', status: t.stated('signed', 'وُقّعت'),
        parties: [
          t.stated({ organisation: 'organisation:0', actingThrough: null }, 'أكاديمية الضاد للغات'),
          t.stated({ organisation: 'organisation:1', actingThrough: null }, 'مجلس بلديات الساحل'),
        ],
        signatories: [], witnesses: [], date: t.stated(day(signedOn, `2026-01-${signedOn.slice(0, 2)}`), signedOn), place: null, fields: [], modalities: [], duration: null, renewal: null, amount: null, count: 1,
      }],
      statements: [{
        ...t.found('statement:0', speaks), speaker: t.stated('person:0', 'رباب الحسني'), office: null, onBehalfOf: null, occasion: t.stated('حفل التوقيع', 'حفل التوقيع'),
        positions: [{ act: t.stated(speaks === 'ودعت' ? 'call' : 'welcome', speaks), issue: t.stated('وقف الاستيطان', 'وقف الاستيطان') }],
      }],
      commitments: [text, ...(also === null ? [] : [also])].map((promised, n) => ({
        ...t.found(`commitment:${n}`, promised), responsible: [t.stated('organisation:0', 'أكاديمية الضاد للغات'), t.stated('organisation:1', 'مجلس بلديات الساحل')],
        text: t.stated(promised, promised), force: t.stated('obligation', 'تعهدت'), due: t.stated(day(due, due), due), source: t.stated('instrument:0', 'مذكرة تفاهم'),
      })),
    }),
  };
}

describe('a commitment told by two outlets', () => {
  it('stands in the register once, with the words of both', async () => {
    await acceptAll(signing());
    await acceptAll(promiseAgain({ text: 'إعداد منهج موحد' }));
    expect([await count('instrument'), await count('commitment')]).toEqual([1, 1]);
    const texts = await app.database.selectFrom('assertion').select('exact').where('field', '=', 'text').execute();
    expect(texts.map(({ exact }) => exact)).toEqual(['إعداد منهج موحد', 'إعداد منهج موحد']);
  });

  it('waits until she has said whether the instrument in which it was given is the one that is there', async () => {
    await acceptAll(signing());
    const document = await captured(app, promiseAgain({ signedOn: '13 يناير 2026' }));
    const { json } = await app.request('POST', `/api/documents/${document}/accept-all`);
    expect(json.questions).toEqual([(await proposalOf(app, document, 'instrument')).id]);
    expect((await proposalOf(app, document, 'commitment')).state).toBe('pending');
  });

  it('is asked about where the words are only like it', async () => {
    await acceptAll(signing());
    const { candidates } = await proposalOf(app, await captured(app, promiseAgain({ text: 'إعداد منهج موحد وكتب' })), 'commitment');
    expect(candidates).toMatchObject([{ title: 'إعداد منهج موحد', because: 'same-words' }]);
  });

  it('is another where it is due at another time or in other words', async () => {
    await acceptAll(signing());
    const [later, other] = [await captured(app, promiseAgain({ due: '2029-06-30' })), await captured(app, promiseAgain({ text: 'تبادل الخبراء' }))];
    expect((await proposalOf(app, later, 'commitment')).candidates.filter(({ likeness }) => likeness >= 0.9)).toEqual([]);
    expect((await proposalOf(app, other, 'commitment')).candidates).toEqual([]);
  });

  it('is another where one document tells both, and each finds its own when told again', async () => {
    const two = promiseAgain({ text: 'إعداد منهج موحد لتعليم الصغار', also: 'إعداد منهج موحد لتعليم الكبار' });
    await acceptAll(two);
    expect(await count('commitment')).toBe(2);
    await acceptAll(two);
    expect(await count('commitment')).toBe(2);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from assertion where field = 'text' group by entry_id`.execute(app.database);
    expect(rows).toEqual([{ n: 2 }, { n: 2 }]);
  });

  it('is no candidate for those who may not see it', async () => {
    await acceptAll(signing(), { confidentiality: 'restricted' });
    const open = await captured(app, promiseAgain({ text: 'إعداد منهج موحد' }));
    const seen = (await app.as(officer).request('GET', `/api/documents/${open}/review`)).json.proposals;
    expect(seen.flatMap(({ candidates }: { candidates: object[] }) => candidates)).toEqual([]);
  });
});

describe('a statement told by two outlets', () => {
  it('stands in the register once where speaker, occasion and position agree', async () => {
    await acceptAll(signing());
    await acceptAll(promiseAgain());
    expect(await count('statement')).toBe(1);
  });

  it('is asked about where only the occasion agrees', async () => {
    await acceptAll(signing());
    const [first] = (await proposalOf(app, await captured(app, promiseAgain({ speaks: 'ورحبت' })), 'statement')).candidates;
    expect(first).toMatchObject({ because: 'same-speaker' });
    expect(first?.likeness).toBeGreaterThan(0.7);
    expect(first?.likeness).toBeLessThan(0.9);
  });

  it('is another a month later', async () => {
    await acceptAll(signing());
    const later = await captured(app, promiseAgain(), { publishedOn: '2026-03-01' });
    expect((await proposalOf(app, later, 'statement')).candidates).toEqual([]);
  });
});

/** The session with the day on which it was held. */
function on(example: Example, date: string): Example {
  return { ...example, reading: { ...example.reading, meetings: example.reading.meetings.map((meeting) => ({ ...meeting, date: { ...meeting.status, value: day(date, date) } })) } };
}

describe('an event that two outlets put on two days, or count differently', () => {
  it('is asked about when it is a signing of the day after', async () => {
    await acceptAll(sameSigning());
    const [first] = (await proposalOf(app, await captured(app, sameSigning({ date: 13 })), 'instrument')).candidates;
    expect(first?.likeness).toBe(0.8);
  });

  it('is another when weeks lie between', async () => {
    await acceptAll(sameSigning());
    expect((await proposalOf(app, await captured(app, sameSigning({ date: 30 })), 'instrument')).candidates).toEqual([]);
  });

  it('is asked about when one calls the session of that day the third and the other the fourth', async () => {
    await acceptAll(on(session('الثالثة'), '2026-01-12'));
    const [sameDay, nextYear] = [await captured(app, on(session('الرابعة'), '2026-01-12')), await captured(app, on(session('الرابعة'), '2027-01-12'))];
    expect((await proposalOf(app, sameDay, 'meeting')).candidates).toMatchObject([{ likeness: 0.8, because: 'same-series' }]);
    expect((await proposalOf(app, nextYear, 'meeting')).candidates).toEqual([]);
  });
});

describe('a commitment whose words do not say where it was given', () => {
  it('is tied to the only instrument of its document, and marked as supposed on both pages', async () => {
    const { text, reading } = signing();
    const [commitment] = reading.commitments;
    const supposed = { ...commitment?.source, value: 'instrument:0', basis: 'inferred', because: 'only-one-in-story', rule: 'ar/test/x', evidence: [] } as const;
    await acceptAll({ text, reading: { ...reading, commitments: reading.commitments.map((one) => ({ ...one, source: supposed })) } });
    const { items: [given] } = (await app.request('GET', '/api/commitments')).json;
    const { items: [instrument] } = (await app.request('GET', '/api/instruments')).json;
    const source = (await app.request('GET', `/api/entries/${given.id}`)).json.facts.find(({ field }: { field: string }) => field === 'source');
    expect([source.value.entry.id, source.evidence[0].basis, source.evidence[0].because]).toEqual([instrument.id, 'inferred', 'only-one-in-story']);
    const { relations } = (await app.request('GET', `/api/entries/${instrument.id}`)).json;
    expect(relations).toMatchObject([{ role: 'source', entry: { id: given.id }, inferred: true }]);
  });

  it('is tied without a mark where its words say so', async () => {
    await acceptAll(signing());
    const { items: [instrument] } = (await app.request('GET', '/api/instruments')).json;
    const { relations } = (await app.request('GET', `/api/entries/${instrument.id}`)).json;
    expect(relations.map(({ inferred }: { inferred?: boolean }) => inferred)).toEqual([undefined]);
  });
});
