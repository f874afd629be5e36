import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const toldBy = (text: string): readonly (readonly (string | undefined)[])[] => {
  const { statements, organisations } = read(text);
  return statements.map(({ speaker, positions }) => [organisations.find(({ key }) => key === speaker.value)?.name.value, ...positions.map(({ issue }) => issue.value)]);
};

const toDo = (text: string): readonly (readonly string[])[] => {
  const { commitments, organisations } = read(text);
  return commitments.map(({ responsible, text: { value } }) => [value, ...responsible.map((one) => organisations.find(({ key }) => key === one.value)?.name.value ?? '?')]);
};

describe('bodies that speak together', () => {
  it('each say it, and neither is part of what is said', () => {
    expect(toldBy('أكدت وزارة النقل والهيئة العامة للموانئ أهمية الربط البحري.')).toEqual([['وزارة النقل', 'أهمية الربط البحري'], ['الهيئة العامة للموانئ', 'أهمية الربط البحري']]);
    expect(toldBy('رحبت تونس والأردن وتشاد بفتح الميناء.').map(([name]) => name)).toEqual(['تونس', 'الأردن', 'تشاد']);
  });

  it('undertake it together', () => {
    expect(toDo('جددت سلطنة عمان وجمهورية تشاد التزامهما بالحفاظ على الأنهار.')).toEqual([['الحفاظ على الأنهار', 'سلطنة عمان', 'جمهورية تشاد']]);
  });

  it('are not called upon by one another', () => {
    expect(toDo('دعت تونس والأردن إلى وقف الحفر في الوادي.')).toEqual([['وقف الحفر في الوادي']]);
    expect(toDo('دعا وزير النقل التونسي سالم بن عيسى تشاد والأردن إلى وقف الحفر في الوادي.')).toEqual([['وقف الحفر في الوادي', 'تشاد', 'الأردن']]);
    expect(toDo('دعت وزارة النقل الهيئة العامة للموانئ إلى وقف الحفر في الوادي.')).toEqual([['وقف الحفر في الوادي', 'الهيئة العامة للموانئ']]);
  });
});

describe('what a body took care of', () => {
  it('is no commitment where it is told of what is over', () => {
    expect(toDo('وأشار المدير إلى أن المجلس الوطني للموانئ حرص على تنفيذ المهام الموكلة إليه.')).toEqual([]);
    expect(toDo('وأكد المدير حرص المجلس الوطني للموانئ على تنفيذ الخطة الجديدة.')).toEqual([['تنفيذ الخطة الجديدة', 'المجلس الوطني للموانئ']]);
  });
});
