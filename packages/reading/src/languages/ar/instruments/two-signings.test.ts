import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** «parties (day)» of each instrument. */
function signed(text: string): readonly string[] {
  const reading = read(text);
  const name = (key: string): string => reading.organisations.find((one) => one.key === key)?.name.value ?? key;
  return reading.instruments.map(({ parties, date }) => `${parties.map(({ value }) => name(value.organisation)).join(' + ')} (${date?.value.edtf ?? 'no day'})`);
}

describe('two signings of one name', () => {
  it.each([
    ['with its own pair and day each', 'وقعت هيئة الموانئ مع شركة المرسى عقد تشغيل في 1 فبراير 2021. ثم وقعت هيئة الموانئ مع شركة الشراع عقد تشغيل في 8 نوفمبر 2021.', ['هيئة الموانئ + شركة المرسى (2021-02-01)', 'هيئة الموانئ + شركة الشراع (2021-11-08)']],
    ['named for what they are about', 'وُقعت اتفاقية التعاون الجمركي بين مصر والعراق في القاهرة في 2 يناير 2022. ووُقعت اتفاقية التعاون الجمركي بين مصر وتونس في سوسة في 7 يوليو 2022.', ['مصر + العراق (2022-01-02)', 'مصر + تونس (2022-07-07)']],
    ['with its own pair and town each', 'وقعت هيئة الموانئ مع شركة المرسى عقد تشغيل في العقبة. ثم وقعت هيئة الموانئ مع شركة الشراع عقد تشغيل في إربد.', ['هيئة الموانئ + شركة المرسى (no day)', 'هيئة الموانئ + شركة الشراع (no day)']],
    ['by one minister with two counterparts', 'وقع وزير التعليم المغربي أحمد البكري ونظيره التونسي سامي الدالي اتفاقية التبادل الطلابي في الرباط في 6 مايو 2019. ووقع وزير التعليم المغربي أحمد البكري ونظيره الليبي عمر الغرياني اتفاقية التبادل الطلابي في طرابلس في 10 أكتوبر 2019.', ['المغرب + تونس (2019-05-06)', 'المغرب + ليبيا (2019-10-10)']],
  ])('are two, %s', (_which, text, instruments) => {
    expect(signed(text)).toEqual(instruments);
  });

  it.each([
    ['with a body in short', 'وقعت وزارة النقل المصرية وشركة قطارات الدلتا عقد توريد في القاهرة في 3 مارس 2024. وجاء ذلك بعد أن وقعت الوزارة وشركة الدلتا عقد التوريد في القاهرة أمام الصحافة.', ['وزارة النقل المصرية + شركة قطارات الدلتا (2024-03-03)']],
    ['with one more that signed the same day', 'وقعت وزارة الصحة وجامعة الكويت اتفاقية البحث الصحي في 3 مارس 2024. ووقعت وزارة الصحة وجامعة الكويت ومستشفى الأمل اتفاقية البحث الصحي في 3 مارس 2024.', ['وزارة الصحة + جامعة الكويت (2024-03-03)']],
    ['by a headline and a text', 'نادي الوحدة ونادي الشباب يوقعان اتفاقية توأمة\n\nوقع نادي الوحدة الرياضي ونادي الشباب اتفاقية توأمة في دبي يوم 4 مارس 2024. وكتب نادي الشباب أن نادي الوحدة ونادي الشباب وقعا اتفاقية توأمة في دبي يوم 4 مارس 2024.', ['نادي الوحدة الرياضي + نادي الشباب (2024-03-04)']],
  ])('one told twice stays one, %s', (_which, text, instruments) => {
    expect(signed(text)).toEqual(instruments);
  });
});
