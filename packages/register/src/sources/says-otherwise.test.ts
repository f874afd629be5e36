import { describe, expect, it } from 'vitest';
import { isLaterStage, saysOtherwise, type Told } from './says-otherwise.ts';

const text = (words: string): Told => ({ is: 'text', text: words });
const days = (min: string | null, max = min): Told => ({ is: 'days', days: { min, max } });

describe('another source says otherwise', () => {
  it.each<[string, Told, Told]>([
    ['of another day', days('2026-01-12'), days('2026-01-13')],
    ['when it knows the day of the month that was known', days('2026-01-01', '2026-01-31'), days('2026-01-12')],
    ['when it knows the day of which nothing was known but «yesterday»', days(null), days('2026-01-12')],
    ['of another place', text('الرياض'), text('جدة')],
    ['when it denies it', text('تقديم تقرير سنوي إلى اللجنة'), text('عدم تقديم تقرير سنوي إلى اللجنة')],
    ['when it denies it in English', text('the parties shall exchange data'), text('the parties shall not exchange data')],
    ['when it denies it in French', text('le programme est reconduit'), text('le programme n’est pas reconduit')],
    ['when it denies it in a word written together', text('المشاركة بإخطار سابق'), text('المشاركة بلا إخطار سابق')],
    ['of another number', { is: 'number', number: 7 }, { is: 'number', number: 8 }],
    ['of another type', { is: 'code', code: 'session' }, { is: 'code', code: 'conference' }],
    ['of another entry', { is: 'entry', entry: 'a' }, { is: 'entry', entry: 'b' }],
  ])('%s', (_what, known, told) => expect(saysOtherwise(known, told)).toBe(true));

  it.each<[string, Told, Told]>([
    ['of the same day', days('2026-01-12'), days('2026-01-12')],
    ['of the month in which the day lies', days('2026-01-12'), days('2026-01-01', '2026-01-31')],
    ['of no day that can be known', days('2026-01-12'), days(null)],
    ['of a time before whose end it was', days('2026-01-12'), days(null, '2026-06-30')],
    ['of the same place, however it is spelt', text('القاهرة'), text('القاهره')],
    ['of the same place in fewer words', text('مدينة الرياض'), text('الرياض')],
    ['of the same place in more words', text('الرياض'), text('مدينة الرياض')],
    ['when both deny it', text('عدم تقديم تقرير'), text('عدم تقديم تقرير سنوي')],
    ['of a type that says nothing', { is: 'code', code: 'session' }, { is: 'code', code: 'other' }],
  ])('not %s', (_what, known, told) => expect(saysOtherwise(known, told)).toBe(false));
});

describe('a later stage', () => {
  it.each([['planned', 'held'], ['planned', 'cancelled'], ['ongoing', 'held'], ['background', 'held']])('leads from %s to %s', (known, told) => expect(isLaterStage(known, told)).toBe(true));
  it.each([['held', 'planned'], ['held', 'cancelled'], ['held', 'held'], ['planned', 'background']])('does not lead from %s to %s', (known, told) =>
    expect(isLaterStage(known, told)).toBe(false));
});
