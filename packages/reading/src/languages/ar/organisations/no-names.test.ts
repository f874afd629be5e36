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

describe('a department after a stroke', () => {
  it.each([
    ['بناء على توجيهات وزارة الثقافة والآثار – جهاز الإشراف الثقافي / قسم المتاحف الوطنية.', 'قسم المتاحف الوطنية'],
    ['وجهت وزارة التخطيط / دائرة الإحصاء الزراعي كتابا إلى الفروع.', 'دائرة الإحصاء الزراعي'],
  ])('belongs to the body before it: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each(['يشمل البرنامج محاضرات نظرية / قسم الرسم الحر.', 'حضر الجميع، قسم الأزياء التقليدية منهم.'])('and is none where no body stands before it: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a firm called by a verbal noun', () => {
  it.each([
    ['وقعت شركة استقامة للأبحاث ودراسات السوق العقد.', 'شركة استقامة للأبحاث ودراسات السوق'],
    ['حضر مدير العمليات بشركة إنجاز للاستشارات اللقاء.', 'شركة إنجاز للاستشارات'],
    ['أعلنت شركة تكامل للتجارة عن برنامجها.', 'شركة تكامل للتجارة'],
  ])('is named with its trade: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each(['تبحث الوزارة عن شركة استشارات للمشروع.', 'تحتاج المدينة إلى شركة متخصصة للأبحاث.'])('and is any firm without one: %s', (text) => {
    expect(namesIn(text).filter((name) => name.includes('شركة'))).toEqual([]);
  });
});
