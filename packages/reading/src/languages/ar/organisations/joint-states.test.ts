import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const taking = (text: string): readonly string[] => {
  const { meetings, organisations } = read(text);
  const names = new Map(organisations.map(({ key, name }) => [key, name.value]));
  return meetings.flatMap(({ participants }) => participants.map(({ value }) => names.get(value) ?? '?'));
};
const statesIn = (text: string): readonly string[] => read(text).organisations.filter(({ kind }) => kind?.value === 'state').map(({ name }) => name.value);

describe('States whose adjectives stand side by side', () => {
  it.each([
    ['عقدت اللجنة الفنية الليبية التونسية اجتماعها الرابع في صفاقس.', ['ليبيا', 'تونس']],
    ['اختتمت في مسقط المباحثات العمانية - الهندية.', ['عُمان', 'الهند']],
    ['تستضيف جيبوتي اجتماعا رباعيا لوزيري الخارجية ورئيسي المخابرات بتشاد والنيجر.', ['جيبوتي', 'تشاد', 'النيجر']],
    ['تستضيف جيبوتي اجتماعا صوماليا إثيوبيا الشهر المقبل.', ['جيبوتي', 'الصومال', 'إثيوبيا']],
  ])('take part in their meeting: %s', (text, states) => {
    expect(taking(text)).toEqual(states);
  });

  it.each(['درس الباحث العلاقات الصينية الهندية في كتابه.', 'زارت الوزيرة المعرض الدولي.', 'وقع المنتدى المغربي الفرنسي مذكرة بين شركات من البلدين.'])('are only told of elsewhere: %s', (text) => {
    expect(statesIn(text)).toEqual([]);
  });
});

describe('members that States send', () => {
  it('stand for their States', () => {
    expect(taking('عقد المركز الاجتماع الرابع لمجلس إدارته، وشهد مشاركة أعضاء المجلس الممثلين لكل من الغابون وغامبيا وتشاد.')).toEqual(expect.arrayContaining(['الغابون', 'غامبيا', 'تشاد']));
  });
});

describe('whoever the text calls a side', () => {
  it('took part in the only meeting told of', () => {
    expect(taking('عقدت أمس جلسة مباحثات حول النقل. وأعرب الجانب القطري عن ارتياحه للنتائج.')).toEqual(['قطر']);
  });

  it('is the kingdom, where its delegation is told of', () => {
    expect(statesIn('شاركت المملكة ممثلة في وزارة البيئة السعودية في أعمال مؤتمر المناخ.')).toEqual(['المملكة']);
  });
});
