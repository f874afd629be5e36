import { describe, expect, it } from 'vitest';
import type { InstrumentFinding } from '../../../reading.ts';
import { read } from '../../../read.ts';

function firstOf(text: string): InstrumentFinding | undefined {
  return read(text).instruments[0];
}

describe('the day of an older instrument', () => {
  it.each([
    ['أكدت وزارة البيئة التزامها باتفاقية حماية الطيور الموقعة في مراكش 1998.', '1998'],
    ['أكدت وزارة البيئة التزامها باتفاقية حماية الطيور لعام 2009.', 'عام 2009'],
    ['وتستند اللجنة إلى اتفاق المصالحة في هذا الإقليم، والذي وقعت عليه جميع الأطراف يوم 12 مايو (أيار) الماضي، بحسب الوزير.', '12 مايو (أيار) الماضي'],
  ])('%s', (text, written) => {
    expect(firstOf(text)?.date?.value.asWritten).toBe(written);
  });

  it('is its day so long as no other is told of its being put to work', () => {
    expect(firstOf('جددت وزارة البيئة وجامعة مؤتة مذكرة التفاهم الموقعة بينهما عام 2018.')?.date?.value.asWritten).toBe('عام 2018');
  });

  it.each(['تستند الخطة إلى اتفاقية النقل البري، وتنتهي أعمالها في 2030.', 'ذكر الوزير اتفاقية النقل البري في كلمته اليوم.'])('is not that of something else: %s', (text) => {
    expect(firstOf(text)?.date ?? null).toBeNull();
  });
});

describe('a text that says which day it calls today', () => {
  it('counts the other days from it', () => {
    const text = 'وقعت جامعة مؤتة اليوم الأحد الموافق 16/5/2021 مذكرة تفاهم مع جامعة صلالة. وكانت وزارة البيئة قد وقعت الشهر الماضي اتفاقية تعاون مع بلدية صور.';
    expect(read(text).instruments.map(({ date }) => date?.value.edtf)).toEqual(['2021-05-16', '2021-04']);
  });
});

const SIGNED = 'وقعت جامعة مؤتة أمس مذكرة تفاهم مع جامعة صلالة';

describe('how long an instrument lasts', () => {
  it.each([
    [`${SIGNED} لمدة ثلاث سنوات قابلة للتجديد.`, 'ثلاث سنوات'],
    [`${SIGNED} تسري لخمس سنوات.`, 'خمس سنوات'],
    [`${SIGNED}. وتمتد على مدى عامين.`, 'عامين'],
    ['وقع نادي الوحدة أمس اتفاقية شراكة طويلة الأجل مع بنك صفوة.', 'طويلة الأجل'],
  ])('%s', (text, written) => {
    expect(firstOf(text)?.duration?.value).toBe(written);
  });

  it.each([`${SIGNED} لتنظيم دورة لمدة شهر.`, `${SIGNED}، يسدد القرض بموجبها على مدى عشرين سنة.`, `${SIGNED} لعام 2024.`, `${SIGNED} على هامش المعرض المقام خلال الفترة من 24 إلى 27 أغسطس 2024.`])('is not the time of something else: %s', (text) => {
    expect(firstOf(text)?.duration ?? null).toBeNull();
  });
});

describe('the place of a signing', () => {
  it.each([
    [`${SIGNED}. وقال رئيس الجامعة خلال مراسم التوقيع التي جرت في إربد إن المذكرة مهمة.`, 'إربد'],
    [`${SIGNED}. التوقيع جرى في مسقط بحضور عدد من الأساتذة.`, 'مسقط'],
    [`${SIGNED}، في القاعة الكبرى بجامعة مؤتة.`, 'القاعة الكبرى بجامعة مؤتة'],
    ['وقع الوزيران أمس في قصر النخيل اتفاقية تعاون بين الأردن وعمان.', 'قصر النخيل'],
  ])('%s', (text, written) => {
    expect(firstOf(text)?.place?.value).toBe(written);
  });

  it.each([`عمان - ${SIGNED}.`, `${SIGNED} لإنشاء مختبر في مسقط.`, `${SIGNED} خلال زيارة إلى مسقط.`])('is not a dateline, nor where something else is: %s', (text) => {
    expect(firstOf(text)?.place ?? null).toBeNull();
  });
});
