import { describe, expect, it } from 'vitest';
import { layGround } from '../lay-ground.ts';

const PAGE = [
  'اقتصاد',
  '',
  'الغرفة والمعهد يطلقان برنامجا للتدريب المهني في الموانئ',
  '',
  'منال الشرقاوي – صحيفة الأفق',
  '12 مايو 2023',
  'أطلقت غرفة الملاحة ومعهد النقل البحري أمس الخميس برنامجا للتدريب المهني يستمر عامين، ويشمل عمال الموانئ والمرافئ الصغيرة في المدن الساحلية.',
  'المصدر: صحيفة الأفق',
  'كلمات مفتاحية: تدريب موانئ',
  'اقرأ أيضا:',
  'افتتاح معرض الكتاب في دورته العاشرة',
  'افتتح وزير الثقافة سامي القاسمي معرض الكتاب في دورته العاشرة بحضور ناشرين من عشرين دولة، وقال إن المعرض يستمر أسبوعين كاملين ويستقبل طلاب المدارس صباحا.',
  'مقالات ذات صلة',
  '• سباق القوارب يعود هذا الربيع',
  '• ارتفاع أسعار القمح',
  'زر الذهاب إلى الأعلى',
].join('\n');

describe('the segments of a page', () => {
  const { segments, sentences, people } = layGround(PAGE);

  it('tell stories from what stands around them', () => {
    expect(segments.map(({ kind }) => kind)).toEqual(['boilerplate', 'article', 'byline', 'keywords', 'boilerplate', 'related_article', 'boilerplate']);
  });

  it('keep a title, its byline and its body in one piece', () => {
    const story = segments.find(({ kind }) => kind === 'article');
    const words = PAGE.slice(story?.start, story?.end);
    expect(words.startsWith('الغرفة والمعهد')).toBe(true);
    expect(words.endsWith('المدن الساحلية.')).toBe(true);
    expect(people.find(({ name }) => name.value === 'منال الشرقاوي')?.segment).toBe(segments.findIndex(({ kind }) => kind === 'article'));
  });

  it('know the outlet and the day of their own story only', () => {
    const story = segments.find(({ kind }) => kind === 'article');
    const related = segments.find(({ kind }) => kind === 'related_article');
    expect([story?.publishedOn?.value, related?.publishedOn]).toEqual(['2023-05-12', null]);
    expect(story?.publisher?.value).toBe('صحيفة الأفق');
    expect(related?.publisher).toBeNull();
  });

  it('give no sentence of page furniture', () => {
    expect(sentences.some(({ start, end }) => PAGE.slice(start, end).includes('القمح'))).toBe(false);
  });

  it('mark the titles', () => {
    expect(sentences.filter(({ isHeadline }) => isHeadline).map(({ start, end }) => PAGE.slice(start, end))).toEqual([
      'الغرفة والمعهد يطلقان برنامجا للتدريب المهني في الموانئ',
      'افتتاح معرض الكتاب في دورته العاشرة',
    ]);
  });

  it('fix «yesterday» by the day of their own story', () => {
    const dates = sentences.flatMap(({ mentions }) => mentions.flatMap(({ date }) => (date === undefined ? [] : [date.edtf])));
    expect(dates).toContain('2023-05-11');
  });

  it('say who wrote the story', () => {
    expect(people.map(({ name }) => name.value)).toEqual(['منال الشرقاوي', 'سامي القاسمي']);
  });
});

it('takes a lone short line for text where nothing follows it', () => {
  expect(layGround('وقعت الهيئة مذكرة تفاهم').segments.map(({ kind }) => kind)).toEqual(['article']);
});

describe('the day of a dateline', () => {
  const STORY = 'وقعت البلدية اليوم اتفاقية شراكة مع الجامعة لتهيئة حدائق الأحياء القديمة وصيانتها على مدى ثلاثة أعوام.';

  it.each([
    [`صفاقس، 3 مارس 2021 - وات\n${STORY}`, '2021-03-03'],
    [`صفاقس في 3 مارس 2021. ${STORY}`, '2021-03-03'],
    [`صلالة (عمانية) 3 مارس 2021 – ${STORY}`, '2021-03-03'],
    [`صلالة (وكالة الشعلة للأنباء) – 3 مارس 2021\n${STORY}`, '2021-03-03'],
    [`في 3 مارس 2021 ${STORY}`, undefined],
    [`صفاقس 3 مارس - ${STORY}`, undefined],
  ])('%s', (text, day) => {
    expect(layGround(text).segments.find(({ kind }) => kind === 'article')?.publishedOn?.value).toBe(day);
  });
});

const kindsOf = (...lines: readonly string[]): readonly string[] => layGround(lines.join('\n')).segments.map(({ kind }) => kind);

describe('what stands around a story', () => {
  const BODY = 'عقد المجلس البلدي جلسته العادية أمس الثلاثاء لمناقشة ميزانية العام المقبل وخطة النظافة في الأحياء القديمة.';

  it('at its head: a list of other stories’ titles', () => {
    expect(kindsOf('• فيلم جديد في الصدارة', '• سباق القوارب يعود', '• ارتفاع أسعار القمح', BODY)).toEqual(['boilerplate', 'article']);
  });

  it.each(['قنا', '--(بترا)', 'ع ق/ن م', '15:42 ت م', '0093', 'فيسبوك تويتر واتساب', 'اقرأ أيضا: البلدية تطلق حملة للنظافة', 'لا توجد تعليقات على الخبر'])('at its foot: «%s»', (line) => {
    expect(kindsOf(BODY, line)).toEqual(['article', 'boilerplate']);
  });

  it('above its title: who heads the outlet', () => {
    expect(kindsOf('رئيس التحرير', 'ماهر البيطار', 'المجلس البلدي يناقش الميزانية', BODY)).toEqual(['boilerplate', 'article']);
    expect(kindsOf('رئيس مجلس الإدارة', 'د. ماهر البيطار', 'المجلس البلدي يناقش الميزانية', BODY)).toEqual(['boilerplate', 'article']);
    expect(kindsOf('رئيس مجلس الإدارة يناقش الميزانية', 'المجلس البلدي', BODY)[0]).toBe('article');
  });

  it('its title a second time', () => {
    expect(kindsOf('المجلس البلدي يناقش الميزانية', 'المجلس البلدي يناقش الميزانية', BODY)).toEqual(['article', 'boilerplate', 'article']);
  });

  it('is not a sentence that begins like a link', () => {
    expect(kindsOf(BODY, 'اقرأ أيضا ما كتبه المجلس في تقريره السنوي عن حال الأحياء القديمة وأسواقها وسكانها، فهو يروي تاريخ المدينة كله من أوله إلى آخره.')).toEqual(['article']);
  });
});

describe('the minutes of a meeting, with a table that was written cell by cell', () => {
  const minutes = [
    'محضر الاجتماع الثالث للجنة المتابعة',
    'عقدت لجنة المتابعة اجتماعها الثالث في مقر المعهد العربي للمياه بحضور ممثلي الجهات المشاركة، وراجعت ما أنجز من خطة العمل منذ اجتماعها السابق.',
    'وأقرت اللجنة الجدول الآتي، على أن يعرض كل طرف ما أنجزه في اجتماعها المقبل.',
    'النشاط',
    'الجهة',
    'الأجل',
    'إعداد دليل الرصد',
    'المعهد العربي للمياه',
    '30 أبريل 2026',
    'ورشة التدريب',
    'وزارة الري',
    '15 يونيو 2026',
    'خاتمة المحضر',
  ].join('\n');

  it('does not take a deadline of the table for the day of the paper', () => {
    expect(layGround(minutes).segments.map(({ publishedOn }) => publishedOn)).not.toContainEqual(expect.objectContaining({ value: '2026-04-30' }));
    expect(layGround(minutes).segments.every(({ publishedOn }) => publishedOn === null)).toBe(true);
  });
});

it('the first of two agencies of a dateline is the publisher, and no body of the story', () => {
  const { segments, organisations } = layGround('مسقط في 3 مارس (بترا/العمانية) - وقعت البلدية اليوم اتفاقية شراكة مع الجامعة لتهيئة حدائق الأحياء القديمة وصيانتها على مدى ثلاثة أعوام.');
  expect([segments.map(({ publisher }) => publisher?.value), organisations]).toEqual([['بترا'], []]);
});
