import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** «title @ body» of each office of the first person. */
function held(text: string): readonly string[] {
  const { people, organisations } = read(text);
  return (people[0]?.offices ?? []).map(({ title, organisation }) => `${title.value} @ ${organisations.find(({ key }) => key === organisation?.value)?.name.value ?? '-'}`);
}

describe('a minister who holds another office too', () => {
  it.each([
    ['is no minister of the cabinet where he is deputy', 'حضر نائب رئيس مجلس الوزراء وزير الدفاع الكويتي سامي الدالي الافتتاح.', ['نائب رئيس مجلس الوزراء @ مجلس الوزراء', 'وزير الدفاع الكويتي @ -']],
    ['is minister in the ministry that the text names', 'حضر نائب رئيس مجلس الوزراء وزير المالية الدكتور عمر الغرياني. وأكدت وزارة المالية التزامها.', ['نائب رئيس مجلس الوزراء @ مجلس الوزراء', 'وزير المالية @ وزارة المالية']],
    ['chairs a session', 'قال رئيس الدورة الحالية لمجلس جامعة الدول العربية وزير الخارجية التونسي سامي الدالي إن الخطة جاهزة.', ['رئيس الدورة الحالية لمجلس جامعة الدول العربية @ مجلس جامعة الدول العربية', 'وزير الخارجية التونسي @ -']],
    ['chairs a session of a council without a name', 'ترأس الجلسة رئيس الدورة الحالية لمجلس الجامعة وزير الخارجية التونسي سامي الدالي.', ['رئيس الدورة الحالية لمجلس الجامعة @ -', 'وزير الخارجية التونسي @ -']],
    ['chairs the session of a council of ministers', 'قالت رئيسة الدورة الحالية للمجلس الوزاري وزيرة البيئة المغربية سلمى البكري إن الخطة جاهزة.', ['رئيسة الدورة الحالية للمجلس الوزاري @ المجلس الوزاري', 'وزيرة البيئة المغربية @ -']],
  ])('%s', (_which, text, offices) => {
    expect(held(text)).toEqual(offices);
  });

  it.each([
    ['قال مساعد وزير الخارجية المصري للشؤون الأفريقية سامي الدالي إن التعاون مستمر. ورحبت وزارة الخارجية المصرية بالوفد.', ['مساعد وزير الخارجية المصري للشؤون الأفريقية @ وزارة الخارجية المصرية']],
    ['وقعها مساعد وزير التخطيط لشؤون التعاون الدولي أحمد البكري عن وزارة التخطيط.', ['مساعد وزير التخطيط لشؤون التعاون الدولي @ وزارة التخطيط']],
    ['قال مساعد وزير الخارجية المصري سامي الدالي إن التعاون مستمر. ورحبت وزارة الخارجية التونسية بالوفد.', ['مساعد وزير الخارجية المصري @ -']],
  ])('his assistant serves the same ministry: «%s»', (text, offices) => {
    expect(held(text)).toEqual(offices);
  });
});
