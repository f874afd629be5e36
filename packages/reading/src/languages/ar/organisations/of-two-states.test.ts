import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const bodiesIn = (text: string): readonly string[] => read(text).organisations.filter(({ kind }) => kind?.value !== 'state').map(({ name, variants }) => [name.value, ...variants.map(({ value }) => value)].join(' = '));

describe('bodies of two States that are to be founded', () => {
  it.each([
    ['اتفق الطرفان على تأسيس مجلس أعمال أردني قبرصي مشترك يسهم في التجارة.', ['مجلس أعمال أردني قبرصي مشترك']],
    ['اتفق الطرفان على تشكيل لجنة أردنية قبرصية مشتركة تتابع العمل.', ['لجنة أردنية قبرصية مشتركة']],
    ['زار وفد شركة أردنية المعرض.', []],
    ['ناقش اللقاء تشكيل لجنة فنية مشتركة.', []],
  ])('are named by them: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe('the government of a kingdom', () => {
  it('is that of the one kingdom that the text tells of', () => {
    expect(bodiesIn('اجتمعت حكومة المملكة وحكومة كينيا. وقالت الحكومة السعودية إن العمل بدأ.')).toEqual(['الحكومة السعودية = حكومة المملكة', 'حكومة كينيا']);
  });

  it('is left alone where there are two, or none', () => {
    expect(bodiesIn('اجتمعت حكومة المملكة. وقالت الحكومة السعودية والحكومة المغربية إن العمل بدأ.')).toHaveLength(3);
  });
});

describe('universities abroad', () => {
  it.each([
    ['وقع المعهد اتفاقية مع جامعة كاليفورنيا سانتا مونيكا، بهدف التعاون. وعمل فريق جامعة سانتا مونيكا على ذلك.', ['جامعة كاليفورنيا سانتا مونيكا = جامعة سانتا مونيكا']],
    ['وقعت جامعة نيو كاسل اتفاقية مع جامعة طنطا.', ['جامعة نيو كاسل', 'جامعة طنطا']],
    ['زار الوفد جامعة القاهرة أمس.', ['جامعة القاهرة']],
  ])('bear names of towns in two words: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});
