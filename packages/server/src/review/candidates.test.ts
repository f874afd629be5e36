import { beforeAll, describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { authorityRecord } from '../organisations/authority.ts';
import { captured, proposalOf, proposalsIn } from './testing/captured.ts';
import { sameSigning, session, signing } from './testing/examples.ts';
import { WrittenReading } from './testing/written-reading.ts';

const app = appOfThisFile();
beforeAll(async () => {
  for (const example of [signing(), session()]) await app.request('POST', `/api/documents/${await captured(app, example)}/accept-all`);
});

const told = (all: readonly { value: string; language: string }[] | undefined) => all?.map(({ value, language }) => `${language} ${value}`).sort();

/** The candidates of the bodies in a text of one sentence. */
async function candidatesFor(name: string, more: Parameters<WrittenReading['organisation']>[2] = {}) {
  const t = new WrittenReading(`استقبلت ${name} وفداً.`);
  const document = await captured(app, { text: t.text, reading: t.reading({ organisations: [t.organisation('organisation:0', name, more)] }) });
  return (await proposalOf(app, document, 'organisation')).candidates;
}

describe('candidates for a body', () => {
  it('are found by name, however it is spelt', async () => {
    expect(await candidatesFor('اكاديميه الضاد للغات')).toMatchObject([{ title: 'أكاديمية الضاد للغات', likeness: 1, because: 'same-name' }]);
  });

  it('are found by a variant that was read before', async () => {
    expect(await candidatesFor('الأكاديمية')).toMatchObject([{ title: 'أكاديمية الضاد للغات', because: 'known-variant' }]);
  });

  it('are found by likeness, and then not taken unasked', async () => {
    const [like] = await candidatesFor('أكاديمية الضاد الدولية للغات');
    expect(like).toMatchObject({ title: 'أكاديمية الضاد للغات', because: 'similar-name' });
    expect(like?.likeness).toBeLessThan(0.9);
  });

  it('are found by the authority file, with all its names', async () => {
    const id = 'organisation:oic';
    const t = new WrittenReading('رحبت منظمة التعاون الإسلامي بالقرار.');
    const document = await captured(app, { text: t.text, reading: t.reading({ organisations: [t.organisation('organisation:0', 'منظمة التعاون الإسلامي', { authority: id })] }) });
    const { json } = await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'organisation')).id}/accept`, {});
    const { names } = (await app.request('GET', `/api/entries/${json.entry}`)).json;
    expect(told(names)).toEqual(told(authorityRecord(id)?.names));
    expect(await candidatesFor('التعاون الإسلامي', { authority: id })).toMatchObject([{ entry: json.entry, likeness: 1, because: 'authority' }]);
  });

  it('are none for a department of another body', async () => {
    const t = new WrittenReading('قالت إدارة الشراكات في بلدية الوادي إنها مستعدة.');
    const document = await captured(app, {
      text: t.text,
      reading: t.reading({ organisations: [t.organisation('organisation:0', 'بلدية الوادي'), t.organisation('organisation:1', 'إدارة الشراكات', { parent: t.stated('organisation:0', 'في بلدية الوادي') })] }),
    });
    const department = (await proposalsIn(app, document)).find(({ title }) => title === 'إدارة الشراكات');
    expect(department?.candidates).toEqual([]);
  });
});

describe('candidates for a person', () => {
  it('are found under a name with more or fewer parts', async () => {
    const t = new WrittenReading('تسلمت رباب سالم الحسني الجائزة.');
    const document = await captured(app, { text: t.text, reading: t.reading({ people: [t.person('person:0', 'رباب سالم الحسني')] }) });
    expect((await proposalOf(app, document, 'person')).candidates).toMatchObject([{ title: 'رباب الحسني', because: 'similar-name' }]);
  });
});

describe('candidates for a meeting', () => {
  it('are those of its series with the same ordinal, and no others', async () => {
    const third = await captured(app, session());
    expect((await proposalOf(app, third, 'meeting')).candidates).toMatchObject([{ title: 'الدورة الثالثة لمجلس أمناء المكتبات العربية', because: 'same-series' }]);
    const fourth = await captured(app, session('الرابعة'));
    expect((await proposalOf(app, fourth, 'meeting')).candidates).toEqual([]);
  });
});

describe('candidates for an instrument', () => {
  it('are none where the parties signed on another day', async () => {
    const { text, reading } = sameSigning();
    const later = { asWritten: '3 مارس 2026', edtf: '2026-03-03', min: '2026-03-03', max: '2026-03-03', calendar: 'gregorian' as const };
    const instruments = reading.instruments.map((one) => Object.assign({}, one, { date: one.date === null ? null : { ...one.date, value: later } }));
    const document = await captured(app, { text, reading: { ...reading, instruments } });
    expect((await proposalOf(app, document, 'instrument')).candidates).toEqual([]);
  });

  it('are shown but not taken unasked where no date is known', async () => {
    const { text, reading } = sameSigning();
    const document = await captured(app, { text, reading: { ...reading, instruments: reading.instruments.map((one) => Object.assign({}, one, { date: null })) } });
    const [candidate] = (await proposalOf(app, document, 'instrument')).candidates;
    expect(candidate?.because).toBe('same-parties-and-type');
    expect(candidate?.likeness).toBeLessThan(0.9);
  });
});
