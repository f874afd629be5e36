import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { composed } from './composed-name.ts';
import { captured, proposalOf } from './testing/captured.ts';
import { WrittenReading } from './testing/written-reading.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const when = null;

describe('a title put together by us', () => {
  it.each([
    ['اتفاقية', ['المغرب', 'تونس'], 'اتفاقية بين المغرب وتونس'],
    ['مذكرة تفاهم', ['بلدية الوادي', 'جامعة الساحل', 'نقابة المعلمين'], 'مذكرة تفاهم بين بلدية الوادي وجامعة الساحل وآخرين'],
  ])('names the parties: «%s»', (head, bodies, title) => expect(composed('instrument', 'ar', { head, bodies, when })).toBe(title));

  it.each([
    ['اجتماعها الثاني', 'اللجنة المشتركة', 'الاجتماع الثاني للجنة المشتركة'],
    ['دورته الحادية والثلاثين', 'المجلس التنفيذي', 'الدورة الحادية والثلاثون للمجلس التنفيذي'],
    ['لقائه السنوي', 'اتحاد الكتاب', 'اللقاء السنوي لاتحاد الكتاب'],
    ['الجلسة', 'Arctic Council', 'الجلسة – Arctic Council'],
  ])('says whose meeting it is: «%s»', (head, body, title) => expect(composed('meeting', 'ar', { head, bodies: [body], when })).toBe(title));

  it('says the year where nobody is known, and of «its session» at least the session', () => {
    expect(composed('meeting', 'ar', { head: 'جلسته الأسبوعية', bodies: [], when })).toBe('الجلسة الأسبوعية');
    expect(composed('meeting', 'ar', { head: 'الاجتماع', bodies: [], when: '2026' })).toBe('الاجتماع، 2026');
    expect(composed('instrument', 'en', { head: 'Agreement', bodies: [], when })).toBeNull();
  });

  it('speaks English and French too', () => {
    expect(composed('instrument', 'en', { head: 'Agreement', bodies: ['Morocco', 'Tunisia'], when })).toBe('Agreement between Morocco and Tunisia');
    expect(composed('instrument', 'fr', { head: 'Accord', bodies: ['Maroc', 'Tunisie'], when })).toBe('Accord\u00A0: Maroc – Tunisie');
    expect(composed('meeting', 'en', { head: 'its second session', bodies: ['Joint Committee'], when })).toBe('second session – Joint Committee');
  });
});

describe('an agreement that its document calls only that', () => {
  it('is listed between whom it is, in each language, and is not taken for quoted', async () => {
    const t = new WrittenReading('وقّع المغرب وتونس اتفاقية أمس.');
    const party = (key: 'organisation:0' | 'organisation:1', words: string) => t.stated({ organisation: key, actingThrough: null }, words);
    const document = await captured(app, {
      text: t.text,
      reading: t.reading({
        organisations: [t.organisation('organisation:0', 'المغرب', { authority: 'state:MA' }), t.organisation('organisation:1', 'تونس', { authority: 'state:TN' })],
        instruments: [{
          ...t.found('instrument:0', 'اتفاقية'), type: t.stated('agreement', 'اتفاقية'), name: t.stated('اتفاقية', 'اتفاقية'), role: 'main', status: t.stated('signed', 'وقّع'),
          parties: [party('organisation:0', 'المغرب'), party('organisation:1', 'تونس')],
          signatories: [], witnesses: [], date: null, place: null, fields: [], modalities: [], duration: null, count: 1,
        }],
      }),
    });
    const proposal = await proposalOf(app, document, 'instrument');
    expect([proposal.title, proposal.isTitleComposed]).toEqual(['اتفاقية بين المغرب وتونس', true]);
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    const page = (await app.request('GET', `/api/entries/${json.entry}`)).json;
    expect(page.title).toBe('اتفاقية بين المغرب وتونس');
    const names = page.names.map(({ form, language, value }: { form: string; language: string; value: string }) => [form, language, value]);
    expect(names).toContainEqual(['variant', 'ar', 'اتفاقية']);
    expect(names).toContainEqual(['composed', 'ar', 'اتفاقية بين المغرب وتونس']);
    expect(names).toContainEqual(['composed', 'en', 'Agreement between Morocco and Tunisia']);
    const told = await app.database.selectFrom('assertion').innerJoin('name', 'name.id', 'assertion.item_id').select(['basis', 'because']).where('form', '=', 'composed').where('name.entry_id', '=', json.entry).distinct().execute();
    expect(told).toEqual([{ basis: 'inferred', because: 'composed' }]);
  });
});
