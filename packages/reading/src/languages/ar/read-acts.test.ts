import { describe, expect, it } from 'vitest';
import type { Key, Reading } from '../../reading.ts';
import { read } from '../../read.ts';

const nameOf = ({ organisations, people }: Reading, key: Key | null): string | null =>
  [...organisations, ...people].find((one) => one.key === key)?.name.value ?? null;

const partiesOf = (reading: Reading, index = 0): readonly (string | null)[] =>
  (reading.instruments[index]?.parties ?? []).map(({ value }) => nameOf(reading, value.organisation));

describe('instruments told of in a story', () => {
  it('are one record when headline and body tell of the same, and the body names the parties', () => {
    const reading = read('وزارة الصحة توقع مذكرة مع جامعة الكويت\n\nوقعت وزارة الصحة الكويتية أمس مذكرة تفاهم مع جامعة الكويت لتدريب الأطباء. وتهدف المذكرة إلى تبادل الخبرات.');
    expect(reading.instruments).toHaveLength(1);
    expect(reading.instruments[0]).toMatchObject({ role: 'main', type: { value: 'mou' }, status: { value: 'signed', basis: 'stated' } });
    expect(partiesOf(reading)).toEqual(['وزارة الصحة الكويتية', 'جامعة الكويت']);
  });

  it('keep the organ through which a party acts', () => {
    const reading = read('شهدت تونس أمس توقيع بروتوكول تعاون بين جامعة الدول العربية ممثلة في إدارة حقوق الإنسان ومنظمة التعاون الإسلامي.');
    const [first] = reading.instruments[0]?.parties ?? [];
    expect(nameOf(reading, first?.value.actingThrough ?? null)).toBe('إدارة حقوق الإنسان');
    expect(partiesOf(reading)).toEqual(['جامعة الدول العربية', 'منظمة التعاون الإسلامي']);
  });

  it('are signed for a party by those who are said to, and not by those who are present', () => {
    const reading = read('وقعت جامعة الكويت اتفاقية تعاون مع بلدية الكويت. ووقع الاتفاقية عن الجامعة مديرها الدكتور خالد بن سالم العمري، وعن البلدية مديرها المهندس فهد بن ناصر الدوسري، بحضور السفير سالم بن علي الحربي.');
    const [instrument] = reading.instruments;
    expect(instrument?.signatories.map(({ value }) => [nameOf(reading, value.person), nameOf(reading, value.onBehalfOf)])).toEqual([
      ['خالد بن سالم العمري', 'جامعة الكويت'],
      ['فهد بن ناصر الدوسري', 'بلدية الكويت'],
    ]);
    expect(instrument?.witnesses.map(({ value }) => nameOf(reading, value))).toEqual(['سالم بن علي الحربي']);
  });

  it('stay apart when an older one is mentioned beside a new one', () => {
    const reading = read('وقعت جامعة الكويت مذكرة تفاهم مع جامعة تونس. وأشار المدير إلى اتفاقية تبادل الطلاب الموقعة عام 2009.');
    expect(reading.instruments.map(({ role, status }) => [role, status.value])).toEqual([
      ['main', 'signed'],
      ['background', 'referenced'],
    ]);
  });

  it('share the act of a list, each with its number', () => {
    const reading = read('اختتمت الزيارة الرسمية بتوقيع خمس اتفاقيات وبروتوكولين وثلاث مذكرات تفاهم.');
    expect(reading.instruments.map(({ status, count }) => [status.value, count])).toEqual([
      ['signed', 5],
      ['signed', 2],
      ['signed', 3],
    ]);
  });

  it('are those of a list that goes on from what was signed', () => {
    const reading = read('شهدت الدورة التوقيع على مجموعة من الاتفاقيات بين تونس وليبيا. وتتعلق هذه الاتفاقيات، التي وقعها الوزراء المعنيون، ببرنامج تنفيذي في مجال الشباب، ومذكرة تفاهم في مجال الصيد البحري، وبروتوكول تعاون في مجال الجمارك.');
    expect(reading.instruments.map(({ type, status }) => [type.value, status.value])).toEqual([
      ['executive_programme', 'signed'],
      ['mou', 'signed'],
      ['cooperation_protocol', 'signed'],
    ]);
  });

  it('are two where the second is only called «another»: each with its own, and the noun of the first', () => {
    const reading = read('وقعت جامعة مؤتة مذكرة تفاهم مع جامعة صلالة في مجال التربة، وأخرى مع جامعة طنطا في مجال النخيل.');
    expect(reading.instruments.map(({ name: { value, basis, because } }) => [value, basis, because])).toEqual([
      ['مذكرة تفاهم', 'stated', undefined],
      ['مذكرة تفاهم', 'inferred', 'same-head'],
    ]);
    expect(reading.instruments.map((one) => one.fields.map(({ value }) => value.words))).toEqual([['التربة'], ['النخيل']]);
    expect([partiesOf(reading), partiesOf(reading, 1)]).toEqual([['جامعة مؤتة', 'جامعة صلالة'], ['جامعة مؤتة', 'جامعة طنطا']]);
  });

  it.each([
    'وقعت الوزارة مذكرة تفاهم بين شركة محلية وأخرى في القاهرة.',
    'وقعت جامعة مؤتة مذكرة تفاهم مع جهات محلية وأخرى دولية.',
    'وقعت جامعة مؤتة مذكرة تفاهم تتضمن فقرة في شأن التربة وأخرى في شأن النخيل.',
  ])('are one where «another» is another of something else: «%s»', (text) => {
    expect(read(text).instruments).toHaveLength(1);
  });

  it.each([
    ['planned', 'من المقرر أن توقع جامعة الكويت وجامعة تونس مذكرة تفاهم الأسبوع المقبل.'],
    ['authorised', 'قرر مجلس الوزراء تفويض وزير النقل بالتباحث في شأن مشروع مذكرة تفاهم مع تونس والتوقيع عليه.'],
    ['approved', 'وافق مجلس الوزراء على اتفاقية تعاون مع تونس في مجال النقل.'],
    ['denied', 'نفت جامعة الكويت ما تردد عن توقيع اتفاقية مع جامعة تونس.'],
    ['under_negotiation', 'بدأت في عمان مفاوضات اتفاقية التجارة الحرة بين تونس والأردن.'],
    ['withdrawn', 'أعلنت تونس انسحابها من اتفاقية الصيد البحري.'],
    ['initialled', 'وقعت تونس والأردن بالأحرف الأولى على اتفاقية تعاون جمركي.'],
    ['renewed', 'جددت جامعة الكويت وجامعة تونس اتفاقية التعاون بينهما.'],
    ['planned', 'توقع جامعة الكويت غدا اتفاقية تعاون مع جامعة تونس.'],
  ])('are %s, and not signed, in «%s»', (status, text) => {
    expect(read(`أخبار الجامعات والوزارات\n\n${text}`).instruments.map((one) => one.status.value)).toEqual([status]);
  });

  it.each([
    'هل وقعت الوزارة اتفاقية سرية مع الشركة؟',
    'وقع هجوم مسلح قرب المطار أثناء مناقشة اتفاق الهدنة.',
    'توقعت الوزارة أن تسهم الاتفاقية في زيادة الصادرات.',
    'في مثل هذا اليوم من عام 1982 وقعت تونس والأردن اتفاقية النقل البري.',
    'وقع النادي مع المهاجم الجديد عقدا لموسمين.',
  ])('are never signed in «%s»', (text) => {
    expect(read(text).instruments.filter(({ status }) => status.value === 'signed')).toEqual([]);
  });

  it('are none where none is named: «no agreement was signed»', () => {
    const { instruments, dropped } = read('أخبار الوزارات\n\nالتقى الوفدان في عمان. ولم يوقع أي اتفاق بينهما.');
    expect(instruments).toEqual([]);
    expect(dropped.map(({ because }) => because)).toContain('no-instrument-named');
  });

  it('name their fields without the particle, and take no clause for a field', () => {
    const reading = read('أخبار الجامعات\n\nوقعت جامعة الكويت مع جامعة تونس اتفاقية تقضي بإنشاء مختبر مشترك، في مجال تتولى الكلية متابعته.');
    expect(reading.instruments.flatMap(({ fields, modalities }) => [...fields, ...modalities].map(({ value }) => value.words))).toEqual(['إنشاء مختبر مشترك']);
  });

  it('leave a trace of what was considered and refused', () => {
    const { dropped } = read('هل وقعت الوزارة اتفاقية سرية مع الشركة؟');
    expect(dropped.map(({ because }) => because)).toContain('ar/instruments/only-in-doubt');
  });
});

describe('statements and meetings of a story', () => {
  it('bring together both who met, though the day stands between them', () => {
    const reading = read('استقبل الأمين العام لمجلس البلديات سالم بدر، أمس السبت، المندوب الدائم لليمن لدى المجلس، الدكتور فهد العمري. وتناول اللقاء شؤون المياه.');
    expect(reading.meetings.map(({ participants }) => participants.map(({ value }) => nameOf(reading, value)))).toEqual([['سالم بدر', 'فهد العمري']]);
  });

  it('give a statement to who speaks, in the name of another', () => {
    const reading = read('ألقى السفير سالم بن علي الحربي، نيابة عن الأمين العام للأمم المتحدة، كلمة في الجلسة. وأكد السفير سالم بن علي الحربي أن الحوار مستمر. ورحب بانضمام تونس.');
    const [statement] = reading.statements;
    expect(nameOf(reading, statement?.speaker.value ?? null)).toBe('سالم بن علي الحربي');
    expect(statement?.onBehalfOf?.value).toContain('الأمين العام للأمم المتحدة');
    expect(statement?.positions.map(({ act }) => act.value)).toEqual(['reaffirm', 'welcome']);
  });

  it('tell a session by its number, and that it is to come', () => {
    const [meeting] = read('ستعقد جامعة الدول العربية الدورة السابعة والخمسين لمجلسها في الرباط الأسبوع المقبل.').meetings;
    expect(meeting).toMatchObject({ ordinal: { value: 57 }, status: { value: 'planned' }, place: { value: 'الرباط' } });
  });

  it.each([
    'من المقرر أن تقوم وزيرة الصحة بزيارة رسمية إلى عمان.',
    'اتفق الجانبان على عقد الاجتماع السابع في عمان.',
    'شارك الوفد في التحضير للدورة العاشرة للمجلس.',
  ])('are to come, and not held, in «%s»', (text) => {
    const { meetings, activities } = read(`أخبار الوزارات والهيئات\n\n${text}`);
    expect([...meetings, ...activities].map(({ status }) => status.value)).toEqual(['planned']);
  });

  it('are to come where their day lies after that of publication', () => {
    const { meetings } = read('أخبار الوزارات والهيئات\n\nتعقد اللجنة الاجتماع السادس في عمان في 3 يونيو 2026.', { publishedOn: '2026-05-01' });
    expect(meetings.map(({ status }) => status.value)).toEqual(['planned']);
  });

  it('make one record of a meeting that is named again as «the meeting»', () => {
    expect(read('عقدت اللجنة العليا اجتماعا تنسيقيا في الرباط. وناقش الاجتماع خطة العام.').meetings).toHaveLength(1);
  });

  it('put a commitment on the parties of the instrument that provides for it', () => {
    const reading = read('وقعت جامعة الكويت مذكرة تفاهم مع بلدية الكويت. وتنص المذكرة على تدريب مئة موظف كل عام.');
    const [commitment] = reading.commitments;
    expect(commitment).toMatchObject({ force: { value: 'obligation' }, text: { value: 'تدريب مئة موظف كل عام' }, source: { value: 'instrument:0' } });
    expect(commitment?.responsible.map(({ value }) => nameOf(reading, value))).toEqual(['جامعة الكويت', 'بلدية الكويت']);
  });
});
