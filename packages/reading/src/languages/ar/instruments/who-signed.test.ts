import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** «name for body» of each signatory of the first instrument. */
function signers(text: string): readonly string[] {
  const { instruments, organisations, people } = read(text);
  const body = (key: string | null): string => organisations.find((one) => one.key === key)?.name.value ?? '–';
  return (instruments[0]?.signatories ?? []).map(({ value }) => `${people.find(({ key }) => key === value.person)?.name.value ?? value.office} for ${body(value.onBehalfOf)}`);
}

function parties(text: string): readonly string[] {
  const { instruments, organisations } = read(text);
  return instruments.flatMap(({ parties: list }) => list.map(({ value }) => organisations.find(({ key }) => key === value.organisation)?.name.value ?? '–'));
}

function statusesIn(text: string): readonly string[] {
  return read(text).instruments.map(({ status }) => status.value);
}

describe('those who signed', () => {
  it('may be several for one side, and those of the other side in a sentence of their own', () => {
    const text = 'شهد السفير اليوم توقيع مذكرة تفاهم بين الأردن وكينيا.\nوقع نيابة عن الأردن كل من وزير المياه خالد العمري، ووزير التعليم سالم الحربي.\nوعن كينيا كل من وزير الزراعة جون كاماو، ووزير الطاقة بيتر موانجي.';
    expect(signers(text)).toEqual(['خالد العمري for الأردن', 'سالم الحربي for الأردن', 'جون كاماو for كينيا', 'بيتر موانجي for كينيا']);
  });
});

/** The signatories of each instrument, in their order. */
function signersOfEach(text: string): readonly (readonly string[])[] {
  const { instruments, people } = read(text);
  return instruments.map(({ signatories }) => signatories.map(({ value }) => people.find(({ key }) => key === value.person)?.name.value ?? value.office ?? '–'));
}

describe('whoever stood for the other side', () => {
  it('may be told after those who were present for the first', () => {
    const text = 'جرى توقيع برنامج تعاون بين سلطنة عمان والأردن. وقد وقع البرنامج من الجانب العماني رئيس هيئة التدريب خالد العمري بحضور وزير العمل سالم الحربي، والجانب الأردني مثله مدير معهد البحوث ناصر المطيري بحضور السفير الأردني.';
    expect(signers(text)).toEqual(['خالد العمري for سلطنة عمان', 'ناصر المطيري for الأردن']);
  });
});

describe('who signed several, and when', () => {
  it('is told once, of all', () => {
    const { instruments } = read('وقع وزير البيئة خالد العمري أمس ثلاث اتفاقيات مع جامعة الكويت. تتضمن الاتفاقية الأولى منحا للطلبة. كما تم التوقيع على اتفاقيتين إضافيتين لتمويل المختبرات.');
    expect(instruments.map(({ date, signatories }) => [date?.value.asWritten, signatories.length])).toEqual([['أمس', 1], ['أمس', 1]]);
  });
});

describe('those who signed several', () => {
  it('are told once of all that were signed together', () => {
    const text = 'شهد الملك توقيع اتفاقية و3 مذكرات تفاهم بين الأردن وكينيا.\nتمثلت الاتفاقية في تبادل الطلبة. وشملت مذكرات التفاهم مجالات الزراعة والصحة.\nووقع عن الأردن وزير المياه خالد العمري، وعن كينيا وزير الزراعة جون كاماو.';
    expect(signersOfEach(text)).toEqual([['خالد العمري', 'جون كاماو'], ['خالد العمري', 'جون كاماو']]);
  });

  it('may sign each for a body that is not named', () => {
    expect(signersOfEach('ووقع الاتفاقية نيابة عن الجهة المنتفعة كل من وزير المياه خالد العمري، ومدير معهد البحوث سالم الحربي.')).toEqual([['خالد العمري', 'سالم الحربي']]);
  });

  it('are not those in whose place another signs', () => {
    expect(signersOfEach('ووقع الاتفاقية نيابة عن وزير المياه خالد العمري وكيل الوزارة سالم الحربي.')).toEqual([['سالم الحربي']]);
  });
});

describe('a signing at which somebody speaks', () => {
  it.each([
    'أكد وزير الصحة خالد العمري، خلال مراسم التوقيع على اتفاقية تعاون مع جامعة الكويت، أن التدريب يبدأ قريبا.',
    'ذكر مدير المعهد سالم الحربي على هامش توقيع عقد شراكة بين معهد البحوث وجامعة تونس أن العمل يبدأ في الصيف.',
  ])('is told as done: %s', (text) => {
    expect(statusesIn(text)).toEqual(['signed']);
  });

  it.each([
    'من المقرر أن يتحدث الوزير خلال حفل توقيع اتفاقية تعاون بين وزارة الصحة وجامعة الكويت.',
    'قال المدير إنه سيتحدث خلال توقيع اتفاقية تعاون بين وزارة الصحة وجامعة الكويت.',
    'قال المدير في محاضرة عن تاريخ المدينة إن الوفد قدم عقب توقيع اتفاقية صلح بين مصر وتركيا عام 1840.',
    'وقال المدير قبيل توقيع اتفاقية تعاون مع وزارة الصحة إن العمل مستمر.',
  ])('is not yet, or long ago: %s', (text) => {
    expect(statusesIn(text)).not.toContain('signed');
  });
});

describe('a meeting on an instrument', () => {
  it('signs nothing', () => {
    expect(statusesIn('عقدت اللجنة الثالثة لمتابعة برنامج العمل المشترك بين الأردن وتونس اجتماعا في عمان.')).not.toContain('signed');
  });
});

describe('the other party', () => {
  it('is not the body of a patron where the text names another that is not known', () => {
    expect(parties('برعاية مدير جامعة البصرة سالم الحربي تم إبرام بروتوكول تعاون بين وزارة الشباب ومبادرة أبجد هوز.')).toEqual(['وزارة الشباب']);
  });
});

describe('an ambassador who speaks of a body of his State', () => {
  it('does not make his State its other party', () => {
    expect(parties('أشار سفير كينيا جون كاماو إلى إمكانية توقيع مذكرة تفاهم مع جامعة كينيا.')).toEqual(['جامعة كينيا']);
  });
});

describe('an agreement still to be drafted', () => {
  it('is not the one that was signed before', () => {
    const text = 'وقعت وزارة المياه وجامعة الكويت اتفاقية. أما التكلفة فتبينها اتفاقية الأشغال الكبرى التي ستتم صياغتها في الصيف.';
    expect(statusesIn(text)).toEqual(['signed', 'planned']);
  });
});

it('the agreement and the memorandum that were signed together have each their own signatories', () => {
  const text = 'وقع صندوق النخيل للتنمية اتفاقية تمويل مع وزارة الزراعة الموريتانية ومذكرة تفاهم مع الاتحاد الوطني للتعاونيات.\nووقع الاتفاقية عن الصندوق الدكتور غسان الحوراني وعن الوزارة الوزير سيدي ولد امبارك، فيما وقع المذكرة عن الصندوق المهندس لؤي الشماع وعن الاتحاد السيدة زينب بنت الداه.';
  const { instruments, people } = read(text);
  const nameOf = new Map(people.map(({ key, name }) => [key, name.value]));
  expect(instruments.map(({ signatories }) => signatories.map(({ value: { person } }) => (person === null ? null : nameOf.get(person))))).toEqual([['غسان الحوراني', 'سيدي ولد امبارك'], ['لؤي الشماع', 'زينب بنت الداه']]);
});
