import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const meetingsIn = (text: string): readonly (readonly [string, number | null])[] => read(text).meetings.map(({ name, ordinal }) => [name.value, ordinal?.value ?? null] as const);

describe('two meetings told in one name', () => {
  it.each([
    ['وافق مجلس الخبراء في اجتماعيه الثاني والأربعين والثالث والأربعين، على إصدار الدليل.', [['الاجتماع الثاني والأربعين', 42], ['الاجتماع الثالث والأربعين', 43]]],
    ['عقدت اللجنة العليا للمياه جلستيها الرابعة والخامسة في مدينة حلوان.', [['الجلسة الرابعة', 4], ['الجلسة الخامسة', 5]]],
    ['أقر مجلس جامعة الفرات في دورتيه العاشرة والحادية عشرة خطة التدريب.', [['الدورة العاشرة', 10], ['الدورة الحادية عشرة', 11]]],
  ])('are two: %s', (text, expected) => {
    expect(meetingsIn(text)).toEqual(expected);
  });

  it('are none in social services, nor two where one number stands', () => {
    expect(meetingsIn('تقدم الجمعية خدمات اجتماعية وصحية في الريف.')).toEqual([]);
    expect(meetingsIn('عقدت اللجنة العليا للمياه اجتماعها الثاني والأربعين أمس.')).toEqual([['اجتماعها الثاني والأربعين', 42]]);
  });
});
