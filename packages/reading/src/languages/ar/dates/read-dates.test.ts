import { describe, expect, it } from 'vitest';
import { fold } from '../letters/fold.ts';
import { readDates } from './read-dates.ts';

function fixed(written: string, publishedOn: string | null = null): readonly (string | null)[] {
  const text = fold(written);
  return readDates(text, { start: 0, end: text.length }, publishedOn).map((date) => date.fixed.edtf);
}

describe('dates as written', () => {
  it.each([
    ['يوم الإثنين (25 مارس 2024)', '2024-03-25'],
    ['٧ كانون الثاني ٢٠٢٠', '2020-01-07'],
    ['12 جويلية 2019', '2019-07-12'],
    ['3 غشت 2021', '2021-08-03'],
    ['من 12 إلى 14 مايو 2024', '2024-05-12/2024-05-14'],
    ['20 يوليو/تموز 2015', '2015-07-20'],
    ['أواخر أيلول (سبتمبر) 2015', '2015-09'],
    ['عام 2022', '2022'],
    ['في عام 2015م', '2015'],
    ['للفترة 2024 - 2028', '2024/2028'],
    ['14/12/2011م', '2011-12-14'],
    ['5/3/21', '2021-03-05'],
    ['2024-06-30', '2024-06-30'],
    ['صيف 2023', '2023'],
    ['20 يونيو', 'XXXX-06-20'],
  ])('%s is %s', (written, edtf) => {
    expect(fixed(written)).toEqual([edtf]);
  });
});

describe('Hijri dates', () => {
  it.each([
    ['1 محرم 1446هـ', '2024-07-07'],
    ['14/10/1436ه', '2015-07-30'],
    ['19/1/1433هـ الموافق 14/12/2011م', '2011-12-14'],
    ['رمضان 1445هـ', '2024-03-11/2024-04-09'],
  ])('%s is %s', (written, edtf) => {
    expect(fixed(written)).toEqual([edtf]);
  });
});

describe('dates said from the day of publication', () => {
  it.each([
    ['أمس الأربعاء', '2024-03-27'],
    ['اليوم الخميس', '2024-03-28'],
    ['الثلاثاء الماضي', '2024-03-26'],
    ['الثلاثاء المقبل', '2024-04-02'],
    ['بنهاية شهر يونيو القادم', '2024-06'],
    ['فبراير المقبل', '2025-02'],
    ['20 يونيو', '2024-06-20'],
    ['العام الماضي', '2023'],
  ])('%s on 28 March 2024 is %s', (written, edtf) => {
    expect(fixed(written, '2024-03-28')).toEqual([edtf]);
  });

  it.each(['اليوم الأربعاء 12 مارس 2025', 'أمس الثلاثاء، 12 مارس 2025', 'اليوم (12/3/2025)'])('%s is one date: the day that is written out fixes it', (written) => {
    expect(fixed(written)).toEqual(['2025-03-12']);
    expect(fixed(written, '2024-03-28')).toEqual(['2025-03-12']);
  });

  it('«today» and a day told later in the clause stay two dates', () => {
    expect(fixed('أعلن اليوم أن الدورة تبدأ في 12 مارس 2025', '2024-03-28')).toEqual(['2024-03-28', '2025-03-12']);
  });

  it('are not fixed where the text says another weekday', () => {
    expect(fixed('أمس الأحد', '2024-03-28')).toEqual([null]);
  });

  it('are not fixed where no day of publication is known', () => {
    expect(fixed('أمس الأربعاء')).toEqual([null]);
  });
});

it('leaves numbers that are no dates', () => {
  expect(fixed('شارك 2023 خبيرا من 12 دولة في المادة 4/3')).toEqual([]);
});
