import { describe, expect, it } from 'vitest';
import { ordinalIn } from './ordinal.ts';

describe('the number of a session', () => {
  it.each([
    ['الدورة السابعة والخمسون للمجلس', 57],
    ['الاجتماع الثاني عشر للجنة المشتركة', 12],
    ['المؤتمر الثالث للشبكة', 3],
    ['الدورة الـ48 لمجلس الوزراء', 48],
    ['الدورة العشرون', 20],
    ['دورتها العادية الثالثة عشرة', 13],
    ['الدورة الرابعة بعد المائة', 104],
    ['الدورة الثالثة والستين بعد المئة', 163],
    ['اجتماعها (45)', 45],
    ['أول اجتماع للجنة', 1],
    ['الدورة 35 للمجلس', 35],
    ['الاجتماع الحادي والعشرون', 21],
  ])('is read in %s', (name, value) => {
    expect(ordinalIn(name)).toBe(value);
  });

  it('is not taken from a year', () => {
    expect(ordinalIn('مؤتمر القاهرة 2014')).toBeNull();
    expect(ordinalIn('اجتماع تنسيقي')).toBeNull();
  });
});
