import { describe, expect, it } from 'vitest';
import { ar } from '../../language/ar/index.ts';
import { fill } from '../../language/text.ts';
import type { DateManner } from '../../register/dates.ts';
import { field } from '../testing.ts';
import { besideDate, dateMeaning, titleNow } from './value-text.ts';

const speech = { publishedOn: '2025-04-13', texts: ar, say: (text: Parameters<typeof fill>[0], values = {}) => fill(text, values, { plural: new Intl.PluralRules('ar'), number: String }) };
const manner: DateManner = { language: 'ar', calendars: ['gregorian'], digits: 'latn' };
const written = (asWritten: string, min: string | null, max: string | null) => ({ asWritten, edtf: null, min, max, calendar: 'gregorian' as const });

describe('a date in a review', () => {
  it('is told as a month where the month is known', () => {
    expect(dateMeaning(written('قبل نهاية ديسمبر', '2025-12-01', '2025-12-31'), speech, manner)).toBe('ديسمبر 2025');
  });

  it('has its meaning beside it, unless the words are the meaning', () => {
    expect(besideDate(written('أمس السبت', '2025-04-12', '2025-04-12'), speech, manner)).toBe('12 أبريل 2025');
    expect(besideDate(written('12 أبريل 2025', '2025-04-12', '2025-04-12'), speech, manner)).toBeNull();
    expect(besideDate(written('١٢ أبريل ٢٠٢٥', '2025-04-12', '2025-04-12'), speech, manner)).toBeNull();
  });

  it('says so where it fixes no day, and where it fixes the last day alone', () => {
    expect(besideDate(written('أمس السبت', null, null), speech, manner)).toBe('لم يُحدَّد');
    expect(besideDate(written('أمس السبت', null, null), { ...speech, publishedOn: null }, manner)).toBe('لم يُحدَّد: يلزم تاريخ النشر');
    expect(besideDate(written('خلال شهر', null, '2025-05-12'), speech, manner)).toContain('في موعد أقصاه');
  });

  it('is told in both calendars to whoever reads both', () => {
    expect(dateMeaning(written('أمس', '2025-04-12', '2025-04-12'), speech, { ...manner, calendars: ['gregorian', 'umalqura'] })).toMatch(/^12 أبريل 2025 · 14 شوال 1446/);
  });
});

describe('a proposal', () => {
  const name = field({ id: 'name', field: 'name', value: { is: 'text', text: 'اجتماع المتابعة' } });

  it('is called by the name that she gave it, also before she accepts it', () => {
    expect(titleNow({ title: 'اجتماعاً' }, [{ ...name, method: 'person', rule: null }])).toBe('اجتماع المتابعة');
  });

  it('keeps its title where nobody renamed it, or the name was emptied', () => {
    expect(titleNow({ title: 'اجتماعاً' }, [name])).toBe('اجتماعاً');
    expect(titleNow({ title: 'اجتماعاً' }, [{ ...name, method: 'person', rule: null, value: { is: 'text', text: ' ' } }])).toBe('اجتماعاً');
  });
});
