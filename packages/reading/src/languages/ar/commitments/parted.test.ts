import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const OPENING = 'وقعت بلدية الوادي وجامعة الساحل مذكرة تفاهم أمس في تونس. ';

function deedsIn(text: string): readonly string[] {
  return read(OPENING + text).commitments.map(({ text: what }) => what.value);
}

function doersIn(text: string): readonly (readonly (string | undefined)[])[] {
  const { commitments, organisations } = read(OPENING + text);
  return commitments.map(({ responsible }) => responsible.map(({ value }) => organisations.find(({ key }) => key === value)?.name.value));
}

describe('deeds told in one sentence', () => {
  it('are parted where another deed begins', () => {
    expect(deedsIn('وتنص المذكرة على ترميم المكتبة القديمة، وتدريب موظفي البلدية سنويا، إضافة إلى تنظيم معرض للكتاب.')).toEqual(['ترميم المكتبة القديمة', 'تدريب موظفي البلدية سنويا', 'تنظيم معرض للكتاب']);
  });

  it('stay one where the second tells how the first is done', () => {
    expect(deedsIn('وتنص المذكرة على ترميم المكتبة القديمة من خلال تدريب الحرفيين، وتوفير مواد البناء اللازمة.')).toEqual(['ترميم المكتبة القديمة من خلال تدريب الحرفيين، وتوفير مواد البناء اللازمة']);
  });

  it('stay one where hardly any words are left for the second', () => {
    expect(deedsIn('وتنص المذكرة على ترميم المكتبة القديمة، وصيانة مبناها.')).toEqual(['ترميم المكتبة القديمة، وصيانة مبناها']);
  });

  it('end where someone says more', () => {
    expect(deedsIn('وتنص المذكرة على ترميم المكتبة القديمة، مبرزا أن العمل يبدأ غدا.')).toEqual(['ترميم المكتبة القديمة']);
  });
});

describe('who is to do what an instrument says', () => {
  it('is the one named after its verb, and not both parties', () => {
    expect(doersIn('وبموجب المذكرة تدرب جامعة الساحل موظفي المكتبات.')).toEqual([['جامعة الساحل']]);
    expect(doersIn('وبموجب المذكرة يتبادل الطرفان الخبراء سنويا.')).toEqual([['بلدية الوادي', 'جامعة الساحل']]);
  });

  it('is not whoever was only present when it was called for', () => {
    expect(doersIn('ودعا المؤتمر الوطني للكتاب بمشاركة وزارة الثقافة التونسية إلى إنشاء مكتبة رقمية.')).toEqual([[]]);
  });

  it('is whoever is directed, and not who directs', () => {
    expect(doersIn('ووجه مجلس الوزراء التونسي بإعداد دليل للمكتبات.')).toEqual([[]]);
    expect(doersIn('وقرر مجلس الوزراء التونسي قيام جامعة الساحل بتدريب الموظفين.')).toEqual([['جامعة الساحل']]);
  });
});

describe('a story of very many commitments', () => {
  it('keeps all that is bound or decided, and of calls the first few', () => {
    const bound = ['ترميم المكتبة القديمة', 'تدريب موظفي البلدية', 'تنظيم معرض سنوي', 'إصدار نشرة مشتركة', 'إعداد دليل للزوار', 'صيانة قاعات المطالعة', 'توفير حافلتين للطلبة'];
    expect(deedsIn(bound.map((deed) => `وتلتزم بلدية الوادي ب${deed}.`).join(' '))).toEqual(bound);
    expect(deedsIn(bound.map((deed) => `ودعا المدير إلى ${deed}.`).join(' '))).toHaveLength(5);
  });
});
