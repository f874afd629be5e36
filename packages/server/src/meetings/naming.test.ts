import { describe, expect, it } from 'vitest';
import { seriesName } from './series.ts';
import { standsAlone } from './naming.ts';

describe('the name of a meeting', () => {
  it.each(['الدورة الثالثة لمجلس أمناء المكتبات', 'المنتدى العربي للمياه', 'Council of Ministers', 'الاجتماع الدوري'])('stands alone: %s', (name) => {
    expect(standsAlone(name)).toBe(true);
  });

  it.each(['دورتها العامة الثامنة', 'اجتماعه الأول', 'اجتماعهما السنوي', 'its eighth session', 'sa deuxième session'])('needs the text around it: %s', (name) => {
    expect(standsAlone(name)).toBe(false);
  });
});

describe('the name of a series', () => {
  it.each([
    ['الاجتماع التنسيقي السابع لصناديق الإغاثة في عمّان', 'عمّان', 'الاجتماع التنسيقي لصناديق الإغاثة'],
    ['المؤتمر الثاني عشر لوزراء التعليم العالي', null, 'المؤتمر لوزراء التعليم العالي'],
    ['Forty-eighth session of the Council of Libraries', null, 'session of the Council of Libraries'],
  ])('is that of its meetings without what is said of one alone: %s', (name, place, expected) => {
    expect(seriesName(name, { language: name.startsWith('F') ? 'en' : 'ar', place })).toBe(expected);
  });
});
