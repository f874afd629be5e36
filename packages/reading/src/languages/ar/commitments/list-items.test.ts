import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const OPENING = 'اجتمعت اللجنة المشتركة للموانئ في تونس يوم الأحد.\n\n';

/** Each commitment as «who: what [force, due]». */
function listedIn(text: string): readonly string[] {
  const { commitments, organisations } = read(OPENING + text);
  return commitments.map(({ responsible, text: what, force, due }) => {
    const who = responsible.map(({ value }) => organisations.find(({ key }) => key === value)?.name.value ?? '?').join(' + ');
    return `${who}: ${what.value} [${force.value}${due === null ? '' : `, ${due.value.edtf}`}]`;
  });
}

describe('a list of what was decided', () => {
  it.each([
    ['in one line', 'وقررت اللجنة ما يلي: 1- إصدار نشرة مشتركة قبل 15 مارس 2026. 2- تكليف وزارة النقل التونسية بإعداد الخرائط. 3- تنظيم زيارة للمرافئ.'],
    ['line by line', 'وقررت اللجنة ما يأتي:\n1. إصدار نشرة مشتركة قبل 15 مارس 2026\n2. تكليف وزارة النقل التونسية بإعداد الخرائط\n3. تنظيم زيارة للمرافئ'],
    ['by ordinals', 'وقررت اللجنة الإجراءات التالية:\nأولاً: إصدار نشرة مشتركة قبل 15 مارس 2026.\nثانياً: تكليف وزارة النقل التونسية بإعداد الخرائط.\nثالثاً: تنظيم زيارة للمرافئ.'],
    ['by bullets', 'وقررت اللجنة:\n• إصدار نشرة مشتركة قبل 15 مارس 2026؛\n• تكليف وزارة النقل التونسية بإعداد الخرائط؛\n• تنظيم زيارة للمرافئ.'],
    ['by dashes', 'وقررت اللجنة ما يلي:\n- إصدار نشرة مشتركة قبل 15 مارس 2026،\n- تكليف وزارة النقل التونسية بإعداد الخرائط،\n- تنظيم زيارة للمرافئ.'],
    ['in brackets', 'وقررت اللجنة ما يلي: (١) إصدار نشرة مشتركة قبل 15 مارس 2026، (٢) تكليف وزارة النقل التونسية بإعداد الخرائط، (٣) تنظيم زيارة للمرافئ.'],
  ])('gives one commitment for each item, %s', (_how, text) => {
    expect(listedIn(text)).toEqual([
      'اللجنة المشتركة للموانئ: إصدار نشرة مشتركة قبل 15 مارس 2026 [decision, 2026-03-15]',
      'وزارة النقل التونسية: تكليف وزارة النقل التونسية بإعداد الخرائط [decision]',
      'اللجنة المشتركة للموانئ: تنظيم زيارة للمرافئ [decision]',
    ]);
  });

  it('gives calls where it was recommended', () => {
    expect(listedIn('وأوصت اللجنة بالتوصيات التالية:\n- توحيد الرسوم في المرافئ\n- دعوة وزارة النقل التونسية إلى توسيع شبكة التدريب')).toEqual([
      'اللجنة المشتركة للموانئ: توحيد الرسوم في المرافئ [call]',
      'وزارة النقل التونسية: دعوة وزارة النقل التونسية إلى توسيع شبكة التدريب [call]',
    ]);
  });

  it('tells decisions from recommendations by their noun', () => {
    expect(listedIn('وخلصت اللجنة إلى التوصيات التالية: 1- توحيد الرسوم.')).toEqual(['اللجنة المشتركة للموانئ: توحيد الرسوم [call]']);
    expect(listedIn('وخلصت اللجنة إلى القرارات التالية: 1- توحيد الرسوم.')).toEqual(['اللجنة المشتركة للموانئ: توحيد الرسوم [decision]']);
  });

  it('comes after «decides» on a line of its own, in a resolution', () => {
    expect(listedIn('وبعد الاطلاع على توصية الخبراء،\nتقرر:\n1. الموافقة على اتفاقية الملاحة مع هيئة الموانئ التونسية.\n2. تكليف وزارة النقل التونسية بإعداد الخرائط قبل 15 مارس 2026.\n3. دعوة الأعضاء إلى تسمية نقاط الاتصال.')).toEqual([
      'وزارة النقل التونسية: تكليف وزارة النقل التونسية بإعداد الخرائط قبل 15 مارس 2026 [decision, 2026-03-15]',
      ': دعوة الأعضاء إلى تسمية نقاط الاتصال [decision]',
    ]);
  });

  it('is none where a colon is followed by speech', () => {
    expect(listedIn('وقال الناطق بعد أن قررت اللجنة ذلك: العمل مستمر.')).toEqual([]);
  });

  it('ends where the items end, and keeps numbers inside an item', () => {
    expect(listedIn('وقررت اللجنة ما يلي: 1- تدريب 5 - 10 موظفين كل عام. 2- إصدار نشرة.\nوشكر الحاضرون المضيفين.\nوانتهى اللقاء مساء.')).toEqual([
      'اللجنة المشتركة للموانئ: تدريب 5 - 10 موظفين كل عام [decision]',
      'اللجنة المشتركة للموانئ: إصدار نشرة [decision]',
    ]);
  });

  it('does not count the sitting it decides to hold as held', () => {
    const { meetings, activities } = read(`${OPENING}وقررت اللجنة ما يلي: 1- إصدار نشرة. 2- عقد دورة تدريبية للبحارة.`);
    expect([...meetings, ...activities].filter(({ name }) => name.value.startsWith('دورة')).map(({ status }) => status.value)).toEqual(['planned']);
  });
});
