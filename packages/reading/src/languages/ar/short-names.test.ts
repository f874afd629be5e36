import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

/** The names of those who are to act, each commitment on its own. */
function responsible(text: string): readonly (readonly string[])[] {
  const reading = read(text);
  const name = (key: string): string => reading.organisations.find((one) => one.key === key)?.name.value ?? key;
  return reading.commitments.map((one) => one.responsible.map(({ value }) => name(value)));
}

describe('a body named by its noun alone', () => {
  it.each([
    ['is the only one called so', 'أعلنت الحكومة الأردنية خطة جديدة. وستقوم الحكومة بدعم البلديات.', ['الحكومة الأردنية']],
    ['is the one that was named last', 'وقعت وزارة الصحة ووزارة التعليم مذكرة تفاهم. وزار المدير مقر وزارة التعليم. وستوفر الوزارة الأجهزة اللازمة.', ['وزارة التعليم']],
    ['is the one named before it, not the one after', 'افتتحت هيئة الموانئ الرصيف الجديد. وستدرب الهيئة الموظفين. ثم وصل وفد من هيئة الطيران.', ['هيئة الموانئ']],
    ['is nobody where two could be meant', 'وقعت وزارة الصحة ووزارة التعليم مذكرة تفاهم. وستوفر الوزارة الأجهزة اللازمة.', []],
    ['is nobody where two authorities were named together', 'وقعت هيئة الموانئ وهيئة الطيران اتفاقية. وستدرب الهيئة الموظفين.', []],
    ['is the council itself sooner than one of which only the head is named', 'استقبل رئيس مجلس الوزراء وفد المجلس الأعلى للشباب. وسيقوم المجلس بتدريب الموظفين.', ['المجلس الأعلى للشباب']],
  ])('%s', (_which, text, names) => {
    expect(responsible(text)).toEqual([names]);
  });
});

/** The names of those who take part in the meeting, or conclude the instrument. */
function takingPart(text: string): readonly string[] {
  const { organisations, people, instruments, meetings } = read(text);
  const name = (key: string): string => [...organisations, ...people].find((one) => one.key === key)?.name.value ?? key;
  return [...instruments.flatMap(({ parties }) => parties.map(({ value }) => name(value.organisation))), ...meetings.flatMap(({ organ, participants }) => [...(organ === null ? [] : [organ.value]), ...participants.map(({ value }) => value)].map(name))];
}

describe('the cabinet', () => {
  it.each([
    ['takes part where it acts', 'سيعقد مجلس الوزراء والبنك الدولي اجتماعا غدا.', ['مجلس الوزراء', 'البنك الدولي']],
    ['concludes what it signs', 'وقع مجلس الوزراء والاتحاد الأوروبي مذكرة تفاهم.', ['مجلس الوزراء', 'الاتحاد الأوروبي']],
    ['takes no part where its head goes to a summit', 'شارك رئيس مجلس الوزراء ووزير المالية في القمة العربية الثلاثين.', []],
    ['concludes nothing that its head signs', 'وقع رئيس مجلس الوزراء سامي الدالي ومدير البنك الدولي عمر الغرياني اتفاقية قرض.', ['البنك الدولي']],
    ['stands back behind the State for which its head signs', 'وقع رئيس مجلس الوزراء العراقي سامي الدالي ونظيره الأردني عمر الغرياني مذكرة تفاهم في بغداد.', ['العراق', 'الأردن']],
  ])('%s', (_which, text, names) => {
    expect(takingPart(text)).toEqual(names);
  });
});
