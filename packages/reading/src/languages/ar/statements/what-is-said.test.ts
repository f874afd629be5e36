import { describe, expect, it } from 'vitest';
import { read } from '../../../index.ts';

const issues = (text: string): readonly string[] => read(text).statements.flatMap(({ positions }) => positions.map(({ issue }) => issue.value));

describe('what is welcomed, praised or condemned', () => {
  it('begins without the particle of the verb', () => {
    expect(issues('رحب الوزير سالم نجم بالاتفاق بين الجانبين، مشيدا ببيان الجامعة.')).toEqual(['الاتفاق بين الجانبين', 'بيان الجامعة']);
    expect(issues('وأشادت الوزيرة لبنى الكثيري بـ"الروح الإيجابية" للمحادثات.')[0]).toMatch(/^الروح الإيجابية/u);
  });

  it('keeps a word that only begins with that letter', () => {
    expect(issues('أكد الوزير سالم نجم بطء التنفيذ.')).toEqual(['بطء التنفيذ']);
  });
});

const actsIn = (text: string): unknown => read(text).statements.flatMap(({ positions }) => positions.map(({ act, issue }) => [act.value, issue.value]));

describe('what is denied', () => {
  it('is never told as what was said', () => {
    expect(actsIn('نفت هيئة حماية السواحل في بيان ما تداولته المواقع من أنها وقعت اتفاقية مع شركة الرواسي.')).toEqual([['deny', 'وقعت اتفاقية مع شركة الرواسي']]);
    expect(actsIn('نفى المتحدث باسم الوزارة سالم الحجري وجود خلاف مع الجامعة.')).toEqual([['deny', 'وجود خلاف مع الجامعة']]);
    expect(actsIn('أكد الوزير سالم نجم أن العمل مستمر، نافيا وجود خلاف.')).toEqual([['reaffirm', 'العمل مستمر'], ['deny', 'وجود خلاف']]);
  });
});

it('who renews an agreement says nothing by that, and who renews a pledge does', () => {
  expect(issues('جددت وزارة الصحة الأردنية وجامعة مؤتة مذكرة التفاهم بينهما.')).toEqual([]);
  expect(issues('جدد الوزير سالم نجم التزام بلاده بالاتفاق.')).toEqual(['التزام بلاده بالاتفاق']);
});
