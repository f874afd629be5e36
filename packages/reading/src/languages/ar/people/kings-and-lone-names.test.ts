import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const namesIn = (text: string): readonly string[] => read(text).people.map(({ name }) => name.value);

describe('queens, generals and foreigners with one name', () => {
  it.each([
    ['زارت ملكة الدنمارك مارغريت الثانية المعهد.', 'مارغريت الثانية'],
    ['زار ملك السويد غوستاف السادس بلفاست للمرة الأولى.', 'غوستاف السادس'],
    ['عرض المركز تصاميم خوسيه مارتينيز أحد أعضاء الفريق البحثي.', 'خوسيه مارتينيز'],
    ['وصل الجنرال كريستوف باول قائد القوات إلى العاصمة.', 'كريستوف باول'],
    ['من جانبه، أعرب رئيس جامعة سالونيك باباديميتريو - في كلمة له - عن سعادته بالتعاون.', 'باباديميتريو'],
  ])('bear their whole name: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each(['أبدى وزير الصحة الأردني سروره وامتنانه ودعمه لإنشاء المركز.', 'أعلن مدير المعهد خطته وبرنامجه أمس.', 'أكد رئيس الجامعة خلال اللقاء - الذي عقد أمس - أهمية العمل.'])('are not what somebody feels or plans: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
