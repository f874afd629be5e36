import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const meetingsIn = (text: string): readonly string[] => read(text).meetings.map(({ name, status }) => `${name.value}: ${status.value}`);

describe('one meeting told several times', () => {
  it('is one with its opening sitting', () => {
    expect(meetingsIn('اختتمت في تونس أمس أعمال الدورة الثالثة للجنة الموانئ المشتركة. وترأس الجلسة الافتتاحية وزير النقل التونسي سالم بن عيسى.')).toEqual(['الدورة الثالثة للجنة الموانئ المشتركة: held']);
  });

  it('is one summit where it is called «expected» afterwards', () => {
    expect(meetingsIn('تستعد الوزارة للقمة المزمع عقدها في تونس الشهر المقبل. وقال الوزير سالم بن عيسى إن القمة المرتقبة تفتح آفاقا جديدة.')).toHaveLength(1);
  });

  it('is one sitting of talks after «during their talks»', () => {
    expect(meetingsIn('أكد وزير النقل التونسي سالم بن عيسى ونظيره العماني راشد السعدي خلال مباحثاتهما أمس عمق الروابط. وخلال مباحثات ثنائية عقدت في قصر المؤتمرات اتفقا على فتح خط بحري.')).toHaveLength(1);
  });

  it('is not the one whose resolutions it followed up', () => {
    const text = 'محضر اجتماع لجنة المتاحف\n\nتابعت اللجنة تنفيذ قرارات الاجتماع السابع.\n\nعقد الاجتماع يوم 5 مارس 2025 في تونس برئاسة سالم نجم.';
    expect(read(text).meetings.map(({ name, status, date }) => [name.value, status.value, date?.value.edtf ?? null])).toEqual([['الاجتماع السابع', 'background', null], ['اجتماع لجنة المتاحف', 'held', '2025-03-05']]);
  });

  it('was held where the conference itself recommends', () => {
    expect(meetingsIn('أوصى "المؤتمر العربي للمكتبات" الثلاثاء بإنشاء شبكة رقمية.')).toEqual(['المؤتمر العربي للمكتبات: held']);
  });

  it('is one session where its committee is called «due to be held»', () => {
    expect(meetingsIn('بحث الوزيران جدول أعمال الدورة المقبلة للجنة الموانئ المشتركة. وقال سالم بن عيسى إن لجنة الموانئ المشتركة المزمع عقدها في تونس تنظر في الرسوم.')).toEqual(['الدورة المقبلة للجنة الموانئ المشتركة: planned']);
  });

  it('is the summit that was held, and not the session on whose margin it was', () => {
    const { meetings, people } = read('انعقدت قمة بين قادة مصر والأردن أمس على هامش الدورة الثمانين للجمعية العامة للأمم المتحدة. وعقد الاجتماع بحضور وزير النقل التونسي سالم بن عيسى.');
    const minister = people.find(({ name }) => name.value === 'سالم بن عيسى')?.key;
    expect(meetings.filter(({ participants }) => participants.some(({ value }) => value === minister)).map(({ type }) => type.value)).toEqual(['summit']);
  });
});

describe('a meeting without a name', () => {
  it('is one where a statement tells it again in the same words', () => {
    const told = 'عقدت وزارة النقل التونسية أمس اجتماعا خصص لمناقشة الترتيبات الفنية لافتتاح الميناء. وقال بيان للوزارة إنه عقد في مقر الوزارة اجتماع خصص لمناقشة الترتيبات الفنية لافتتاح الميناء.';
    expect(meetingsIn(told)).toHaveLength(1);
  });

  it('is another where it dealt with something else', () => {
    const told = 'عقدت وزارة النقل التونسية أمس اجتماعا خصص لمناقشة الترتيبات الفنية لافتتاح الميناء. وعقدت الوزارة اليوم اجتماعا خصص لمناقشة أجور العاملين في الجمارك.';
    expect(meetingsIn(told)).toHaveLength(2);
  });
});

describe('a session that is only said to go on', () => {
  it('is none', () => {
    expect(meetingsIn('أشاد المندوب بدور تونس رئيسة القمة العربية في دورتها الحالية.')).toEqual([]);
  });
});

describe('the name of a meeting', () => {
  it('ends before what was talked about in it', () => {
    expect(meetingsIn('استقبل وزير النقل التونسي سالم بن عيسى سفير اليابان أمس. وبحث الجانبان خلال اللقاء الأمور المشتركة.')).toEqual(['اللقاء: held']);
  });
});

describe('a meeting that is a task', () => {
  it('is to come where holding it was directed', () => {
    expect(meetingsIn('وجه وزير النقل التونسي سالم بن عيسى بعقد اجتماع لوزراء المرافئ.')).toEqual(['اجتماع لوزراء المرافئ: planned']);
  });

  it('is none where it is only said how often it was held', () => {
    expect(meetingsIn('قال الوزير سالم بن عيسى إن اللجنة عقدت سبع دورات كللت بالنجاح.')).toEqual([]);
  });
});

describe('a meeting told beside another', () => {
  it('is one of its own where it is told by who met, and the visit is another', () => {
    const { meetings, activities } = read('تعقد الهيئة العربية للموانئ اجتماع مجلسها التنفيذي العاشر في تونس الشهر المقبل. وجاء ذلك إثر اجتماع وزير النقل التونسي سالم بن عيسى مع مدير الهيئة في إطار الزيارة الرسمية التي يقوم بها إلى تونس.');
    expect(meetings.map(({ ordinal, status }) => [ordinal?.value ?? null, status.value])).toEqual([[10, 'planned'], [null, 'held']]);
    expect(activities.map(({ type }) => type.value)).toEqual(['visit']);
  });

  it('is to come where its holding is only talked about', () => {
    expect(meetingsIn('اطلع الوزير سالم بن عيسى على المباحثات بشأن عقد مؤتمر دولي للموانئ في تونس.')).toEqual(['مؤتمر دولي للموانئ: planned']);
  });

  it('does not take place in a part of the world', () => {
    expect(read('عقد أمس المؤتمر الدولي حول اللامركزية في الشرق الأوسط.').meetings.map(({ place }) => place)).toEqual([null]);
  });
});

it('a visit to a State has it for its host', () => {
  const { activities, organisations } = read('قام الوزير سالم بدر بزيارة إلى جمهورية كينيا أمس.');
  expect(activities.map(({ host }) => organisations.find(({ key }) => key === host?.value)?.name.value)).toEqual(['جمهورية كينيا']);
});
