import { describe, expect, it } from 'vitest';
import { precisionOf, presentDate, presentDay, type DateManner } from './dates.ts';

const arabic: DateManner = { language: 'ar', calendars: ['gregorian', 'umalqura'], digits: 'latn' };
const between = (min: string | null, max: string | null, edtf: string | null = null) => ({ asWritten: 'كما ورد', edtf, min, max });
const plain = (words: readonly string[]): string[] => words.map((each) => each.replaceAll(/\s+/gu, ' ').replaceAll(/ ?– ?/gu, ' – '));

describe('a date in the reader’s calendars', () => {
  it('stands in both, the first one leading', () => {
    expect(plain(presentDay('2022-06-05', arabic))).toEqual(['5 يونيو 2022', '6 ذو القعدة 1443 هـ']);
    expect(plain(presentDay('2022-06-05', { ...arabic, calendars: ['umalqura'], digits: 'arab' }))).toEqual(['٦ ذو القعدة ١٤٤٣ هـ']);
  });

  it('is written in the reader’s language', () => {
    expect(presentDay('2022-06-05', { language: 'en', calendars: ['gregorian'], digits: 'latn' })).toEqual(['5 June 2022']);
    expect(presentDay('2022-06-05', { language: 'fr', calendars: ['gregorian'], digits: 'latn' })).toEqual(['5 juin 2022']);
  });

  it('is counted in French on the first of a month', () => {
    const french: DateManner = { language: 'fr', calendars: ['gregorian'], digits: 'latn' };
    expect(presentDay('2022-06-01', french)).toEqual(['1er juin 2022']);
    expect(presentDay('2022-06-11', french)).toEqual(['11 juin 2022']);
    expect(plain(presentDate(between('2022-06-01', '2022-06-05'), french).words)[0]?.replaceAll(' ', '')).toBe('1er–5juin2022');
    expect(presentDate(between('2022-06-01', '2022-06-30'), french).words).toEqual(['juin 2022']);
  });

  it('is written in French as the Hijri calendar is, whatever the machine abbreviates', () => {
    const french: DateManner = { language: 'fr', calendars: ['umalqura'], digits: 'latn' };
    expect(plain(presentDay('2025-03-09', french))).toEqual(['9 ramadan 1446 de l’hégire']);
    expect(plain(presentDay('2025-03-01', french))).toEqual(['1er ramadan 1446 de l’hégire']);
    expect(plain(presentDay('2022-06-05', french))).toEqual(['6 dhou al-qi’da 1443 de l’hégire']);
    expect(plain(presentDay('2025-08-27', french))[0]).toContain('rabia al-awal');
    expect(plain(presentDate(between('2025-03-01', '2025-03-29'), french).words)).toEqual(['ramadan 1446 de l’hégire']);
  });

  it('is no more precise than what is known of it', () => {
    expect(plain(presentDate(between('2022-06-01', '2022-06-30'), arabic).words)).toEqual(['يونيو 2022', 'ذو القعدة – ذو الحجة 1443 هـ']);
    expect(plain(presentDate(between('2024-01-01', '2028-12-31'), arabic).words)[0]).toBe('2024 – 2028');
    expect(precisionOf(between('2022-06-01', '2022-06-30'))).toBe('month');
    expect(precisionOf(between('2022-06-03', '2022-06-07'))).toBe('day');
  });

  it('knows a month of the Hijri calendar for a month', () => {
    const shawwal = between('2022-05-02', '2022-05-30');
    expect(precisionOf(shawwal)).toBe('month');
    expect(plain(presentDate(shawwal, { ...arabic, calendars: ['umalqura'] }).words)).toEqual(['شوال 1443 هـ']);
  });

  it('stays as written where the text fixes nothing', () => {
    expect(presentDate(between(null, null), arabic).words).toEqual(['كما ورد']);
  });

  it('says that only one end is known, and that it is approximate', () => {
    expect(presentDate(between('2024-03-01', null), arabic).bound).toBe('from');
    expect(presentDate(between(null, '2024-03-01'), arabic).bound).toBe('until');
    expect(presentDate(between('2024-01-01', '2024-12-31', '2024~'), arabic).approximate).toBe(true);
  });
});
