import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const bodiesIn = (text: string): readonly (readonly [string, string | null])[] =>
  read(text).organisations.filter(({ kind }) => kind?.value !== 'state').map(({ name, authority }) => [name.value, authority] as const);

const meant = (text: string) => read(text).organisations.find(({ name }) => name.value === 'المجلس الوطني لحقوق الإنسان');

const places = (text: string): readonly string[] => read(text).meetings.flatMap(({ place }) => place?.value ?? []);

describe('a name that every State has one of', () => {
  it.each([
    ['شاركت وزارة الخارجية السعودية في الاجتماع.', 'organisation:mfa-sa'],
    ['شاركت وزارة خارجية المملكة العربية السعودية في الاجتماع.', 'organisation:mfa-sa'],
    ['شاركت وزارة الخارجية في دولة قطر في الاجتماع.', 'organisation:mfa-qa'],
    ['شاركت وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج في الاجتماع.', 'organisation:mfa-ma'],
    ['شارك مجلس النواب المصري في المؤتمر.', 'organisation:eg-nuwab'],
    ['شارك مجلس النواب بمملكة البحرين في المؤتمر.', 'organisation:bh-nuwab'],
  ])('is told by the State beside it: %s', (text, id) => {
    expect(bodiesIn(text).map(([, authority]) => authority)).toContain(id);
  });

  it.each(['وقعت وزارة الصحة ووزارة الصحة التونسية مذكرة تفاهم.', 'وقعت وزارة الصحة مذكرة تفاهم مع وزارة الصحة التونسية.', 'وافق المجلس على مذكرة تفاهم بين وزارة الصحة التونسية ووزارة الصحة.'])('is another than the one it deals with: %s', (text) => {
    expect(read(text).instruments.flatMap(({ parties }) => parties)).toHaveLength(2);
  });

  it('is nobody’s alone', () => {
    expect(bodiesIn('شاركت وزارة الخارجية في الاجتماع.').map(([, authority]) => authority)).toEqual([null]);
    expect(bodiesIn('شارك مجلس النواب في المؤتمر.').map(([, authority]) => authority)).toEqual([null]);
  });
});

describe('a human-rights institution whose name several States’ bear', () => {
  it('is that of the one State among them which the document names', () => {
    expect(meant('وقع المجلس الوطني لحقوق الإنسان اتفاقية شراكة، ويمثل المغرب في الشبكة.')).toMatchObject({ authority: 'organisation:cndh-ma', kind: { value: 'nhri', because: 'authority' } });
    expect(meant('وقع المجلس الوطني لحقوق الإنسان اتفاقية شراكة، ويمثل الجزائر في الشبكة.')).toMatchObject({ authority: 'organisation:cndh-dz' });
  });

  it('is either’s where two are named, and nobody’s where none is', () => {
    expect(meant('وقع المجلس الوطني لحقوق الإنسان اتفاقية تهم المغرب والجزائر.')).toMatchObject({ authority: null });
    expect(meant('وقع المجلس الوطني لحقوق الإنسان اتفاقية شراكة مع مصر.')).toMatchObject({ authority: null });
  });
});

describe('a town whose name is a common word', () => {
  it('is a place after «مدينة» alone', () => {
    expect(places('عقد الاجتماع الثالث للجنة المشتركة في إطار التعاون بين البلدين.')).toEqual([]);
    expect(places('عقد الاجتماع الثالث للجنة المشتركة في مدينة قم.').join(' ')).toContain('قم');
  });
});
