import { describe, expect, it } from 'vitest';
import { reckonedDay } from './reckoned-day.ts';

describe('a day that a model told of in words', () => {
  it.each([
    ['12 يناير 2026', 'ar', '2026-01-12'], ['الثلاثاء الماضي', 'ar', '2026-03-10'], ['12 January 2026', 'en', '2026-01-12'], ['12 janvier 2026', 'fr', '2026-01-12'],
  ] as const)('%s is reckoned as the rules do', (words, language, day) => {
    expect(reckonedDay(words, language, '2026-03-15')).toMatchObject({ asWritten: words, edtf: day, min: day, max: day });
  });

  it.each([['في وقت لاحق', 'ar'], ['1 يناير 2026 و3 مارس 2027', 'ar'], ['soon', 'en'], ['2026-99-99', 'en'], ['bientôt', 'fr']] as const)('%s fixes nothing', (words, language) => {
    expect(reckonedDay(words, language, '2026-03-15')).toEqual({ asWritten: words, edtf: null, min: null, max: null, calendar: 'gregorian' });
  });
});
