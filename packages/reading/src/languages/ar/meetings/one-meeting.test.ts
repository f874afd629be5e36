import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const meetingsIn = (text: string): readonly string[] => read(text).meetings.map(({ name, status }) => `${name.value}: ${status.value}`);

describe('one meeting told several times', () => {
  it('is one with its opening sitting', () => {
    expect(meetingsIn('اختتمت في تونس أمس أعمال الدورة الثالثة للجنة الموانئ المشتركة. وترأس الجلسة الافتتاحية وزير النقل التونسي سالم بن عيسى.')).toEqual(['الدورة الثالثة للجنة الموانئ المشتركة: held']);
  });

  it('is one summit where it is called «expected» afterwards', () => {
    expect(meetingsIn('تستعد الوزارة للقمة المزمع عقدها في تونس الشهر المقبل. وقال الوزير سالم بن عيسى إن القمة المرتقبة تفتح آفاقا جديدة.')).toHaveLength(1);
  });

  it('is one sitting of talks after «during their talks»', () => {
    expect(meetingsIn('أكد وزير النقل التونسي سالم بن عيسى ونظيره العماني راشد السعدي خلال مباحثاتهما أمس عمق الروابط. وخلال مباحثات ثنائية عقدت في قصر المؤتمرات اتفقا على فتح خط بحري.')).toHaveLength(1);
  });

  it('was held where the conference itself recommends', () => {
    expect(meetingsIn('أوصى "المؤتمر العربي للمكتبات" الثلاثاء بإنشاء شبكة رقمية.')).toEqual(['المؤتمر العربي للمكتبات: held']);
  });
});
