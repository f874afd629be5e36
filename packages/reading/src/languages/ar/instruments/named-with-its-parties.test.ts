import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** «status ×count: parties» of each instrument. */
function told(text: string): readonly string[] {
  const reading = read(text);
  const name = (key: string): string => reading.organisations.find((one) => one.key === key)?.name.value ?? key;
  return reading.instruments.map(({ status, count, parties }) => `${status.value}${count > 1 ? ` ×${count}` : ''}: ${parties.map(({ value }) => name(value.organisation)).join(' + ')}`);
}

describe('an instrument of which nothing is reported', () => {
  it.each([
    ['stands there with its other party', 'شدد المدير على أهمية مذكرة التفاهم مع جامعة الكويت في تدريب الأطباء.', ['referenced: جامعة الكويت']],
    ['may be two', 'أكد الوزير أهمية مذكرتي التعاون مع جامعة الكويت ومعهد تونس للتقنية.', ['referenced ×2: جامعة الكويت + معهد تونس للتقنية']],
    ['may be named for the first time', 'أشار السفير إلى مذكرة تفاهم مع وزارة الصحة لتبادل الأطباء.', ['referenced: وزارة الصحة']],
    ['may be several', 'وقال إن لدى المركز اتفاقيات مع جامعة الكويت وجامعة تونس.', ['referenced: جامعة الكويت + جامعة تونس']],
    ['may not be there', 'قال المدير إن الجامعة تعمل دون أي اتفاقية مع وزارة الصحة.', []],
    ['may only be wanted', 'قال المدير إن تبادل الأطباء يتطلب اتفاقية مع وزارة الصحة.', []],
    ['is another than its programme', 'وقع الوزيران البرنامج التنفيذي لاتفاقية التعاون المبرمة بين تونس والأردن.', ['signed: تونس + الأردن', 'referenced: تونس + الأردن']],
    ['is another than its programme, of which a committee is in charge', 'اجتمعت في عمان اللجنة المكلفة بمتابعة البرنامج التنفيذي لاتفاقية الصيد الموقعة بين تونس والأردن.', ['referenced: تونس + الأردن', 'referenced: تونس + الأردن']],
    ['may be a strategic partnership', 'تناول اللقاء مسار العمل في الشراكة الاستراتيجية بين تونس والأردن.', ['referenced: تونس + الأردن']],
    ['may have one party that is not known', 'تسري معاهدة الصيد الشاملة بين رابطة دول (7+3) وتونس منذ أعوام.', ['referenced: تونس']],
    ['may have been signed with others over the years', 'وقال السفير إن تونس والأردن وقعا 14 اتفاقية خلال السنوات الماضية.', ['referenced ×14: تونس + الأردن']],
    ['is no agreeing on something', 'بدأت الجامعة التدريب بعد الاتفاق مع وزارة الصحة على موعد جديد.', []],
    ['is not one of which the headline tells', 'جامعة الكويت توقع اتفاقيات جديدة قريبا\n\nأكد مدير جامعة الكويت سالم الحربي أهمية مذكرة التعاون مع وزارة الصحة.', ['referenced: وزارة الصحة', 'planned: جامعة الكويت']],
  ])('%s', (_which, text, instruments) => {
    expect(told(text)).toEqual(instruments);
  });
});

describe('an agreement that two have come to', () => {
  it.each([
    ['is of those two', 'توصلت وزارة المالية والبنك الدولي إلى اتفاق بشأن قرض جديد.', ['approved: وزارة المالية + البنك الدولي']],
    ['may be told by one of them', 'أعلن البنك الدولي التوصل إلى اتفاقية تمويل مع وزارة المالية.', ['approved: البنك الدولي + وزارة المالية']],
    ['is none where it is only hoped for', 'أعربت وزارة المالية عن أملها في التوصل إلى اتفاق قريب.', []],
  ])('%s', (_which, text, instruments) => {
    expect(told(text)).toEqual(instruments);
  });
});

describe('whoever studies the signing', () => {
  it('is a party as well', () => {
    expect(told('تدرس وزارة الزراعة توقيع مذكرة تفاهم مع منظمة الأغذية والزراعة.')).toEqual(['proposed: منظمة الأغذية والزراعة + وزارة الزراعة']);
  });
});

describe('several instruments', () => {
  it('may be told with whom each was concluded', () => {
    const text = 'وقعت جامعة الكويت ثلاث مذكرات تفاهم: الأولى مع وزارة الصحة، والثانية مع شركة الأفق، والثالثة مع بنك السلام.';
    expect(told(text)).toEqual(['signed: جامعة الكويت + وزارة الصحة', 'signed: جامعة الكويت + شركة الأفق', 'signed: جامعة الكويت + بنك السلام']);
  });

  it('may stand for the chief of them', () => {
    expect(told('وتم خلال المنتدى توقيع عدد من الاتفاقيات بين شركات البلدين، أبرزها اتفاقية بين شركة الأفق وبنك السلام لبناء مصنع.')).toEqual(['signed: شركة الأفق + بنك السلام']);
  });
});
