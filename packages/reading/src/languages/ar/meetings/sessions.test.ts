import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const meetingsIn = (text: string): readonly string[] => read(text).meetings.map(({ name, status }) => `${name.value}: ${status.value}`);

const positionsIn = (text: string): readonly string[] => read(text).statements.flatMap(({ positions }) => positions.map(({ issue }) => issue.value));

describe('a session that is told after «لل»', () => {
  it('has its article back', () => {
    expect(meetingsIn('بدأت في تونس أمس الأعمال التحضيرية للدورة السادسة لمنتدى المرافئ.')).toContain('الدورة السادسة لمنتدى المرافئ: planned');
  });

  it('ends before what its body held', () => {
    expect(meetingsIn('عقدت لجنة متابعة التوصيات التابعة للقمة العربية اجتماعا أمس في تونس.')).toEqual(['اجتماعا: held']);
  });
});

describe('a session with its number in brackets', () => {
  it('is no sitting of the council named after it', () => {
    expect(meetingsIn('رفع التقرير إلى الدورة الوزارية ( 74 )لمجلس وزراء النقل العرب التي ستعقد في تونس.')).toEqual(['الدورة الوزارية ( 74 )لمجلس وزراء النقل العرب: planned']);
  });
});

describe('a sitting that prepares another', () => {
  it('was held where it is told to have closed, though what it prepares is to come', () => {
    const told = 'اختتم في تونس أمس اجتماع وزراء النقل العرب، التحضيري لمجلس المرافئ العربي الذي ينعقد يومي 3 و4 مايو المقبل.';
    expect(meetingsIn(told)).toContain('اجتماع وزراء النقل العرب: held');
    expect(read(told).meetings.map(({ date }) => date?.value.asWritten)).toContain('أمس');
  });
});

describe('those who sit in a committee', () => {
  const told = 'اجتمعت لجنة الربط البحري العربية والتي تضم كل من ( جمهورية العراق ، جمهورية مصر العربية ،الجمهورية اللبنانية والأمين العام لجامعة الدول العربية ) في تونس بتاريخ 15 / 8 / 2023 بدعوة من وزير النقل المصري سالم البحيري .\nوفي ختام الاجتماع صدر بيان أكد فيه المجتمعون على ضرورة توحيد الرسوم.';

  it('are its participants where they are enumerated', () => {
    const { meetings, organisations } = read(told);
    const names = meetings[0]?.participants.map(({ value }) => organisations.find(({ key }) => key === value)?.name.value);
    expect(names).toEqual(expect.arrayContaining(['جمهورية العراق', 'جمهورية مصر العربية', 'الجمهورية اللبنانية']));
  });

  it('speak together, and not through whoever was named last', () => {
    expect(read(told).statements).toEqual([]);
  });
});

describe('a meeting told in few words', () => {
  it('is the receiving of a guest, where it is taken up by «the reception»', () => {
    const { meetings } = read('استقبل وزير النقل التونسي سالم بن عيسى في مكتبه أمس سفير اليابان كينجي ساتو. وتم خلال الاستقبال بحث ملف الموانئ.');
    expect(meetings.map(({ name, type, participants }) => [name.value, type.value, participants.length])).toEqual([['الاستقبال', 'bilateral_meeting', 2]]);
  });

  it('has the body that met several others', () => {
    const { meetings, organisations } = read('التقت الهيئة الوطنية للموانئ بعدد من جمعيات الصيادين. وتم خلال الاجتماع بحث الرسوم.');
    expect(meetings[0]?.participants.map(({ value }) => organisations.find(({ key }) => key === value)?.name.value)).toEqual(['الهيئة الوطنية للموانئ']);
  });

  it('is on where it is held now, in one of the hotels of a town', () => {
    const { meetings } = read('جاء ذلك خلال الاجتماع السنوي العاشر للشبكة العربية للموانئ المنعقد الآن بأحد فنادق الدوحة.');
    expect(meetings.map(({ status, place }) => [status.value, place?.value])).toEqual([['ongoing', 'أحد فنادق الدوحة']]);
  });

  it('has no number of a day', () => {
    expect(read('عقدت الشبكة العربية للموانئ اجتماعاتها لليوم الثاني في الدوحة.').meetings.map(({ name, ordinal }) => [name.value, ordinal])).toEqual([['اجتماعاتها', null]]);
  });
});

describe('what a committee says at a meeting', () => {
  it('is not where it says it', () => {
    expect(positionsIn('أوصت لجنة الموانئ في نهاية الاجتماع، بعقد لقاءات منفصلة مع الصيادين.')).toEqual(['بعقد لقاءات منفصلة مع الصيادين']);
  });

  it('is no condition of what it announces', () => {
    expect(positionsIn('أعلن سالم بن عيسى، أمين عام المجلس الوطني للموانئ، اختيار اتحاد الموانئ رئيسا للشبكة العربية للموانئ، على أن يعمل بالقرار من شهر يونيو.')).not.toContain('يعمل بالقرار من شهر يونيو');
  });
});
