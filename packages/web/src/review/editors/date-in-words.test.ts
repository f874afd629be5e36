import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-in-words.ts';

const isoOf = (words: string) => dateInWords(words)?.iso ?? null;

describe('the words of a date', () => {
  it.each([
    ['13 أبريل 2025', '2025-04-13'],
    ['السبت ١٢ ابريل ٢٠٢٥م', '2025-04-12'],
    ['20 كانون الثاني 2026', '2026-01-20'],
    ['5 نيسان/أبريل 2024', '2024-04-05'],
    ['3 جانفي 2024', '2024-01-03'],
    ['11 غشت 2023', '2023-08-11'],
    ['الأول من مارس 2024', '2024-03'],
    ['قبل نهاية ديسمبر 2025', '2025-12'],
    ['March 11, 2024', '2024-03-11'],
    ['the 3rd of May 2023', '2023-05-03'],
    ['1er août 2024', '2024-08-01'],
    ['en février 2025', '2025-02'],
    ['خلال عام 2026', '2026'],
  ])('«%s» are %s', (words, iso) => {
    expect(isoOf(words)).toBe(iso);
  });

  it('may be figures alone: the day stands before the month', () => {
    expect(isoOf('13/4/2025')).toBe('2025-04-13');
    expect(isoOf('2025/04/13')).toBe('2025-04-13');
    expect(isoOf('٣-٩-٢٠٢٤')).toBe('2024-09-03');
  });

  it('may be of the Hijri calendar, which the day says', () => {
    expect(dateInWords('1 رمضان 1445هـ')).toEqual({ iso: '2024-03-11', calendar: 'islamic-umalqura' });
    expect(isoOf('9 ذي الحجة 1445')).toBe('2024-06-15');
    expect(isoOf('1 ربيع الثاني ١٤٤٦ هـ')).toBe('2024-10-04');
  });

  it('are taken by the common calendar where they give both', () => {
    expect(dateInWords('15 شوال 1446هـ الموافق 13 أبريل 2025')).toEqual({ iso: '2025-04-13', calendar: 'gregorian' });
  });

  it('say no single day where they name several, or hang on another day', () => {
    expect(isoOf('يومي 4 و5 نوفمبر 2025')).toBeNull();
    expect(isoOf('10-11 June 2025')).toBeNull();
    expect(isoOf('3 مارس 2024 و5 أبريل 2024')).toBeNull();
    expect(isoOf('للفترة 2026–2028')).toBeNull();
    expect(isoOf('أمس السبت')).toBeNull();
    expect(isoOf('13 أبريل')).toBeNull();
    expect(isoOf('')).toBeNull();
  });
});
