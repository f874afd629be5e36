import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** Each meeting of a text: its name, its status, who takes part. */
function meetingsIn(text: string): readonly { name: string; status: string; with: readonly string[]; chair: string | null }[] {
  const { meetings, organisations, people } = read(text);
  const named = new Map([...organisations, ...people].map(({ key, name }) => [key, name.value] as const));
  return meetings.map(({ name, status, participants, chair }) => ({ name: name.value, status: status.value, with: participants.map(({ value }) => named.get(value) ?? '?'), chair: chair === null ? null : (named.get(chair.value) ?? '?') }));
}

const placesIn = (text: string): readonly (string | undefined)[] => read(text).meetings.map(({ place }) => place?.value);

describe('who takes part in a meeting', () => {
  it('is not who has the relations that it talked about', () => {
    const [met] = meetingsIn('استقبل رئيس مجلس الأعيان سالم بن عيسى سفير اليابان كينجي ساتو أمس. وجرى خلال اللقاء بحث العلاقات البرلمانية القائمة بين مجلس الأعيان وبرلمان اليابان.');
    expect(met?.with).toEqual(['سالم بن عيسى', 'كينجي ساتو']);
  });

  it('is not part of its name, where whoever attended stands after its noun', () => {
    const told = 'عقد وزير النقل التونسي سالم بن عيسى جلسة مباحثات أمس مع وزير النقل العماني راشد السعدي. وحضر جلسة المباحثات الوفد العماني المرافق.';
    expect(meetingsIn(told).map(({ name }) => name)).not.toContain('جلسة المباحثات الوفد العماني المرافق');
    expect(meetingsIn('عقد أمس في تونس اجتماع للموانئ، وحضر الاجتماع رؤساء الدوائر المعنية.').map(({ name }) => name)).toEqual(['اجتماع للموانئ']);
  });
});

describe('a meeting of many', () => {
  it('is named with its being open to all, its body and its level', () => {
    const [sitting] = meetingsIn('انطلقت أمس في تونس أعمال الاجتماع الاستثنائي مفتوح العضوية للجنة الموانئ العربية على مستوى الوزراء.');
    expect(sitting?.name).toBe('الاجتماع الاستثنائي مفتوح العضوية للجنة الموانئ العربية على مستوى الوزراء');
  });

  it('was held where the session itself decided', () => {
    const text = 'قررت الدورة العشرون الاستثنائية لمجلس وزراء النقل العرب استئناف عضوية اتحاد الموانئ في المجلس.';
    expect(meetingsIn(text).map(({ name, status }) => [name, status])).toEqual([['الدورة العشرون الاستثنائية لمجلس وزراء النقل العرب', 'held']]);
    expect(read(text).commitments.map(({ text: what }) => what.value)).toEqual(['استئناف عضوية اتحاد الموانئ في المجلس']);
  });

  it('was not held because its hosting is valued', () => {
    expect(meetingsIn('أعربت الدول عن تهانيها بمناسبة تولي العراق رئاسة الدورة (52)، مثمنة استضافة العراق لها.').map(({ status }) => status)).not.toContain('held');
  });
});

describe('an old wire that ends its sentences with zeros', () => {
  it('is read sentence by sentence', () => {
    const told = meetingsIn('استقبل أمين مجلس الأعيان سالم بن عيسى سفير اليابان كينجي ساتو أمس0 وتركز الحديث خلال اللقاء على الموانئ0 من جهة أخرى عقدت لجنة الموانئ بالمجلس برئاسة راشد السعدي اجتماعا أمس0');
    expect(told.map(({ chair }) => chair)).toEqual([null, 'راشد السعدي']);
  });
});

describe('«here today»', () => {
  it('is no congratulation', () => {
    expect(read('اجتمع سالم بن عيسى رئيس مجلس الأعيان هنا اليوم، مع راشد السعدي رئيس مجلس النواب.').statements).toEqual([]);
  });
});

describe('visits to several', () => {
  it('are one round of visits where somebody made them, and none where visits are talked about', () => {
    expect(read('وقام الوفد العماني أمس بزيارات ميدانية لعدد من الموانئ.').activities.map(({ name, type }) => [name.value, type.value])).toEqual([['زيارات ميدانية', 'visit']]);
    expect(read('اتفق الوزيران على تبادل الزيارات وتنظيم زيارات ميدانية للطلبة.').activities).toEqual([]);
  });
});

describe('an encounter that only the headline tells', () => {
  it('is held by those whom it names', () => {
    const [met] = meetingsIn('رئيس هيئة الموانئ سالم بن عيسى يلتقي مدير جامعة السنابل راشد السعدي\n\nتخلل اللقاء عرض لمشروع الميناء. وفي ختام اللقاء شكر المدير مضيفيه.');
    expect(met).toEqual({ name: 'اللقاء', status: 'held', with: ['سالم بن عيسى', 'راشد السعدي'], chair: null });
  });
});

describe('who chairs', () => {
  it('may be named right before the verb', () => {
    const [sitting] = meetingsIn('ذكر بيان أن سفيرة العراق لدى تونس، صفية طالب السهيل، ترأست اجتماع كبار المسؤولين التحضيري لاتحاد الموانئ العربي، الذي انطلقت أعماله اليوم في جدة.');
    expect(sitting?.chair).toBe('صفية طالب السهيل');
  });
});

describe('where and when it is', () => {
  it.each([
    ['انتظمت أمس جلسة عمل بولاية سوسة للنظر في مشروع الميناء.', 'ولاية سوسة'],
    ['استقبل وزير النقل التونسي سالم بن عيسى في مكتبه أمس سفير اليابان كينجي ساتو. وجرى خلال اللقاء بحث الموانئ.', 'مكتبه'],
    ['عقد المجلس أمس جلسة عمل بقصر السنابل.', 'قصر السنابل'],
  ])('is told beside it: %s', (text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it.each([
    ['قال الوزير سالم بن عيسى إن مجلسا وزاريا مضيقا سينعقد غدا حول الموانئ.', 'planned'],
    ['جاء ذلك في إطار زيارة رسمية يقوم بها وزير النقل العماني راشد السعدي إلى تونس.', 'ongoing'],
    ['زار وفد غرفة صور القاهرة أمس. وشملت الزيارة اجتماعا مع غرفة تجارة القاهرة.', 'held'],
  ])('is told by its verb: %s', (text, status) => {
    const { meetings, activities } = read(text);
    expect([...meetings, ...activities].map((one) => one.status.value)).toContain(status);
  });
});
