import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const namesIn = (text: string): readonly string[] => read(text).organisations.map(({ name }) => name.value);

describe('a committee that is only described', () => {
  it.each([
    'قرر الاجتماع تشكيل لجنة لمراجعة توافق اللوائح الداخلية.',
    'اتفق الطرفان على إنشاء لجنة لصياغة مسودة الاتفاق.',
    'جرى تكوين فريق لدراسة أوضاع السوق.',
    'شكل الحاضرون لجنة لمعاينة الأضرار في القرى.',
    'أشادت بدور مجموعة العمل المعنية في إنجاز الدليل.',
    'حضر اللقاء أعضاء الهيئة التدريسية والطلبة.',
    'تسعى الدول إلى توسيع دائرة التعاون العلمي بينها.',
    'خرج الأمر عن نطاق دائرة الاهتمام العام.',
  ])('is no named body: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['شكلت الوزارة لجنة مراجعة اللوائح الداخلية.', 'لجنة مراجعة اللوائح الداخلية'],
    ['اجتمعت اللجنة الوطنية لمراجعة القوانين في العاصمة.', 'اللجنة الوطنية لمراجعة القوانين'],
    ['أعلنت دائرة التعاون الدولي في الوزارة عن البرنامج.', 'دائرة التعاون الدولي'],
  ])('has a name where it is told without «ل», or with the article: %s', (text, name) => {
    expect(namesIn(text).some((found) => found.startsWith(name))).toBe(true);
  });
});

describe('a spokeswoman who speaks to an agency of news', () => {
  it.each([
    ['وأوضحت المتحدثة باسم مكتب تنسيق الإغاثة لوكالة الأنباء السورية إن القافلة وصلت.', 'مكتب تنسيق الإغاثة'],
    ['قال مدير مكتب تنسيق الحماية لوكالة الأنباء العراقية أن الخطة جاهزة.', 'مكتب تنسيق الحماية'],
  ])('does not belong to it: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['وقع مدير مكتب تونس لوكالة الأنباء الليبية الاتفاق.', 'وكالة الأنباء الليبية'],
  ])('but an office of the agency does: %s', (text, agency) => {
    expect(namesIn(text).join(' ')).toContain(agency.replace(/^/u, ''));
  });
});
