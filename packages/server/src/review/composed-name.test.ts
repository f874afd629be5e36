import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { composed } from './composed-name.ts';
import { standingForm } from './standing-form.ts';
import { captured, proposalOf } from './testing/captured.ts';
import { WrittenReading } from './testing/written-reading.ts';

const app = appOfThisFile();

const when = null;
const field = null;

describe('a title put together by us', () => {
  it.each([
    ['اتفاقية', ['المغرب', 'تونس'], 'اتفاقية بين المغرب وتونس'],
    ['مذكرة تفاهم', ['بلدية الوادي', 'جامعة الساحل', 'نقابة المعلمين'], 'مذكرة تفاهم بين بلدية الوادي وجامعة الساحل وآخرين'],
  ])('names the parties: «%s»', (head, bodies, title) => expect(composed('instrument', 'ar', { head, bodies, field, when })).toBe(title));

  it.each([
    ['اتفاقاً', null, 'اتفاق بين المغرب وتونس'],
    ['اتفاقين', null, 'اتفاقان بين المغرب وتونس'],
    ['مذكرتي تفاهم', 2, 'مذكرتا تفاهم بين المغرب وتونس'],
    ['اتفاقيات تعاون', 9, '9 اتفاقيات تعاون بين المغرب وتونس'],
    ['مذكرة تفاهم', 17, '17 مذكرة تفاهم بين المغرب وتونس'],
    ['اتفاقاً', 17, '17 اتفاقاً بين المغرب وتونس'],
    ['17 اتفاقاً', 17, '17 اتفاقاً بين المغرب وتونس'],
  ])('stands by itself, however the sentence bent it: «%s»', (head, count, title) =>
    expect(composed('instrument', 'ar', { head: standingForm(head, count), bodies: ['المغرب', 'تونس'], field, when })).toBe(title));

  it('says in which field, by which those of the same two are told apart', () => {
    const parts = { bodies: ['المغرب', 'تونس'], when: '2026' };
    expect(composed('instrument', 'ar', { ...parts, head: 'مذكرة تفاهم', field: 'إدارة الموانئ' })).toBe('مذكرة تفاهم بين المغرب وتونس في مجال إدارة الموانئ');
    expect(composed('instrument', 'ar', { ...parts, bodies: [], head: 'اتفاق', field: 'مجالات النقل' })).toBe('اتفاق في مجالات النقل، 2026');
    expect(composed('instrument', 'en', { head: 'Agreement', bodies: ['Morocco', 'Tunisia'], field: 'Transport', when })).toBe('Agreement between Morocco and Tunisia (Transport)');
    expect(composed('instrument', 'fr', { head: 'Accord', bodies: ['Maroc', 'Tunisie'], field: 'Transports', when })).toBe('Accord\u00A0: Maroc – Tunisie (Transports)');
  });

  it.each([
    ['اجتماعها الثاني', 'اللجنة المشتركة', 'الاجتماع الثاني للجنة المشتركة'],
    ['دورته الحادية والثلاثين', 'المجلس التنفيذي', 'الدورة الحادية والثلاثون للمجلس التنفيذي'],
    ['لقائه السنوي', 'اتحاد الكتاب', 'اللقاء السنوي لاتحاد الكتاب'],
    ['الجلسة', 'Arctic Council', 'الجلسة – Arctic Council'],
  ])('says whose meeting it is: «%s»', (head, body, title) => expect(composed('meeting', 'ar', { head, bodies: [body], field, when })).toBe(title));

  it('says the year where nobody is known, and of «its session» at least the session', () => {
    expect(composed('meeting', 'ar', { head: 'جلسته الأسبوعية', bodies: [], field, when })).toBe('الجلسة الأسبوعية');
    expect(composed('meeting', 'ar', { head: 'الاجتماع', bodies: [], field, when: '2026' })).toBe('الاجتماع، 2026');
    expect(composed('instrument', 'en', { head: 'Agreement', bodies: [], field, when })).toBe('Agreement');
  });

  it('speaks English and French too', () => {
    expect(composed('instrument', 'en', { head: 'Agreement', bodies: ['Morocco', 'Tunisia'], field, when })).toBe('Agreement between Morocco and Tunisia');
    expect(composed('instrument', 'fr', { head: 'Accord', bodies: ['Maroc', 'Tunisie'], field, when })).toBe('Accord\u00A0: Maroc – Tunisie');
    expect(composed('meeting', 'en', { head: 'its second session', bodies: ['Joint Committee'], field, when })).toBe('second session – Joint Committee');
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
          signatories: [], witnesses: [], date: null, place: null, fields: [], modalities: [], duration: null, renewal: null, amount: null, count: 1,
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
