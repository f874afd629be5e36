import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const termsIn = (text: string) => read(text).instruments.map(({ duration, renewal, amount }) => [duration?.value ?? null, renewal?.value ?? null, amount?.value ?? null]);

describe('the terms of an instrument', () => {
  it('are told with it', () => {
    expect(termsIn('وقعت وزارة المياه الأردنية أمس اتفاقية تمويل بقيمة 40 مليون يورو مع البنك الأوروبي للاستثمار لمدة خمس سنوات قابلة للتجديد مرة واحدة بحضور السفير.'))
      .toEqual([['خمس سنوات', 'قابلة للتجديد مرة واحدة', '40 مليون يورو']]);
  });

  it('are told in the sentence after it', () => {
    expect(termsIn('وقعت جامعة طنطا مذكرة تفاهم مع جامعة صفاقس في مجال الصيدلة. ومدتها سنتان تجدد تلقائيا ما لم تخطر إحداهما الأخرى قبل شهرين.'))
      .toEqual([['سنتان', 'تجدد تلقائيا ما لم تخطر إحداهما الأخرى قبل شهرين', null]]);
    expect(termsIn('وقعت وزارة الأشغال الكويتية عقد صيانة مع شركة الرواسي للمقاولات. وتبلغ قيمته نحو ثلاثة ملايين دينار كويتي.')).toEqual([[null, null, 'نحو ثلاثة ملايين دينار كويتي']]);
  });

  it('are those of each, where several are signed', () => {
    expect(termsIn('وقعت وزارة الصحة السودانية مع البنك الإسلامي للتنمية اتفاقية قرض بقيمة 30 مليون دولار واتفاقية منحة بقيمة مليوني دولار.').map(([, , amount]) => amount)).toEqual(['30 مليون دولار', 'مليوني دولار']);
  });

  it('are not what the trade of two countries is worth, nor an energy that is renewable', () => {
    expect(termsIn('وقعت وزارة التجارة التونسية مذكرة تفاهم مع وزارة الاقتصاد الليبية بعد أن بلغ التبادل التجاري بين البلدين ملياري دولار.')).toEqual([[null, null, null]]);
    expect(termsIn('وقعت وزارة الطاقة التونسية مذكرة تفاهم مع شركة الرواسي بشأن مصادر قابلة للتجديد.')).toEqual([[null, null, null]]);
  });

  it('say where it may not be renewed', () => {
    expect(termsIn('وقعت هيئة الطيران العمانية اتفاقية مع الهيئة الأردنية للطيران لمدة عام واحد غير قابلة للتجديد.')[0]?.[1]).toBe('غير قابلة للتجديد');
  });

  it('make no renewed instrument of one that only may be', () => {
    expect(read('وقعت جامعة طنطا مذكرة تفاهم مع جامعة صفاقس، تجدد سنويا باتفاق الطرفين.').instruments.map(({ status }) => status.value)).toEqual(['signed']);
  });
});
