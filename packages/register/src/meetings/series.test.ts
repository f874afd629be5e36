import { describe, expect, it } from 'vitest';
import { ordinalOf, seriesKey } from './index.ts';

describe('the ordinal of a meeting', () => {
  it.each([
    ['الدورة الثامنة والأربعون لمجلس وزراء الخارجية', 48],
    ['الاجتماع التنسيقي السنوي السابع للمؤسسات', 7],
    ['الدورة الأربعين للجنة', 40],
    ['الدورة الحادية عشرة', 11],
    ['القمة العربية الثانية والثلاثون', 32],
    ['الدورة العادية الرابعة والستون بعد المائة لمجلس الجامعة', 164],
    ['الدورة الخامسة بعد المئتين', 205],
    ['الدورة العادية (164) لمجلس الجامعة', 164],
    ['الدورة الـ77 للجمعية العامة', 77],
    ['the forty-eighth session of the Council', 48],
    ['15th Islamic Summit', 15],
    ['الدورة (٥٠) للمجلس', 50],
    ['la quarante-huitième session', 48],
    ['la 3e réunion du comité', 3],
    ['la vingt et unième réunion', 21],
    ['la soixante-dix-septième session de l’Assemblée', 77],
    ['soixante et onzième session', 71],
    ['la quatre-vingtième session', 80],
    ['quatre-vingt-unième session', 81],
    ['quatre-vingt-dix-neuvième session', 99],
  ])('is read in «%s»', (name, ordinal) => expect(ordinalOf(name)).toBe(ordinal));

  it.each(['اجتماع خمسين خبيرا في الرباط', 'لقاء ثنائي', 'أربعون دولة تجتمع', 'Meeting of Experts', 'les quatre réunions de vingt pays'])('is not invented in «%s»', (name) =>
    expect(ordinalOf(name)).toBeNull(),
  );
});

describe('the key of a series', () => {
  const ar = { language: 'ar' } as const;

  it('is one for the sessions of one council', () => {
    const first = seriesKey('الدورة الثامنة والأربعون لمجلس وزراء الخارجية', ar);
    expect(seriesKey('الدورة التاسعة والأربعون لمجلس وزراء الخارجية', ar)).toBe(first);
    expect(seriesKey('الدورة 50 لمجلس وزراء الخارجية', ar)).toBe(first);
  });

  it('leaves out the year and the place', () => {
    const first = seriesKey('المنتدى العربي للمياه 2024 بالدوحة', { ...ar, place: 'الدوحة' });
    expect(seriesKey('المنتدى العربي للمياه لعام 2025', ar)).toBe(first);
  });

  it('is one across ordinals in English and French', () => {
    expect(seriesKey('Seventh Annual Coordination Meeting', { language: 'en' })).toBe(seriesKey('8th annual coordination meeting', { language: 'en' }));
    expect(seriesKey('Troisième forum des médias', { language: 'fr' })).toBe(seriesKey('Le 4e Forum des médias', { language: 'fr' }));
  });

  it('is one before and after the hundredth session', () => {
    expect(seriesKey('الدورة العادية الرابعة والستون بعد المائة لمجلس الجامعة', ar)).toBe(seriesKey('الدورة العادية التاسعة والتسعون لمجلس الجامعة', ar));
  });

  it('differs for two councils', () => {
    expect(seriesKey('الدورة العاشرة لمجلس وزراء الصحة', ar)).not.toBe(seriesKey('الدورة العاشرة لمجلس وزراء النقل', ar));
  });
});
