import { describe, expect, it } from 'vitest';
import { bandsOf, commonShare, differencesOf, EQUAL_PLACES, signatureOf } from './index.ts';

const REPORT = `مسقط، 12 يناير 2026 - وقّع مجلس بلديات الساحل وأكاديمية الضاد للغات صباح اليوم مذكرة تفاهم بشأن تعليم العربية لغير الناطقين بها،
في مقر الأكاديمية بحضور عدد من أعضاء المجلس. وقال رئيس المجلس إن المذكرة تفتح باب التعاون في إعداد المعلمين وتبادل المناهج،
وإن الجانبين اتفقا على عقد دورة تدريبية في كل فصل دراسي. وأعربت مديرة الأكاديمية عن تقديرها لهذا التعاون، وأكدت أن أولى الدورات تبدأ في مارس.`;
/** As another outlet has it: without vowels, with another headline, the end left out, a word changed. */
const ELSEWHERE = `اتفاق جديد لتعليم العربية

مسقط 12 يناير ٢٠٢٦: وقع مجلس بلديات الساحل واكاديمية الضاد للغات مساء اليوم مذكرة تفاهم بشأن تعليم العربية لغير الناطقين بها، في مقر الأكاديمية
بحضور عدد من أعضاء المجلس. وقال رئيس المجلس إن المذكرة تفتح باب التعاون في إعداد المعلمين وتبادل المناهج، وإن الجانبين اتفقا على عقد دورة تدريبية في كل فصل دراسي.`;
const ANOTHER = `الدوحة، 3 فبراير 2026 - بحث مجلس بلديات الساحل ووفد من أكاديمية الضاد للغات سبل التعاون في إعداد المعلمين، واتفق الجانبان على مواصلة التشاور
وتبادل الزيارات بين المختصين، وعلى إعداد ورقة عمل تعرض على الاجتماع المقبل الذي تستضيفه الدوحة في الخريف.`;

const share = (one: string, other: string): number => commonShare(signatureOf(one) ?? [], signatureOf(other) ?? []);
const isNearly = (one: string, other: string): boolean => share(one, other) * 128 >= EQUAL_PLACES;
const meet = (one: string, other: string): boolean => {
  const bands = new Set(bandsOf(signatureOf(one) ?? []));
  return bandsOf(signatureOf(other) ?? []).some((band) => bands.has(band));
};

describe('the signature of a text', () => {
  it('is the same however the text is vowelled, spelled and laid out', () => {
    const respelled = REPORT.replaceAll('وقّع', 'وَقَّعَ').replaceAll('أ', 'ا').replaceAll('2026', '٢٠٢٦').replaceAll(' ', '\n ').replaceAll('،', ' ');
    expect(share(REPORT, respelled)).toBe(1);
  });

  it('tells what another outlet printed of it, and not another report of the same bodies', () => {
    expect(isNearly(REPORT, ELSEWHERE)).toBe(true);
    expect(meet(REPORT, ELSEWHERE)).toBe(true);
    expect(isNearly(REPORT, ANOTHER)).toBe(false);
    expect(meet(REPORT, ANOTHER)).toBe(false);
  });

  it('is none for a few words, which many texts share', () => {
    expect(signatureOf('وقع الجانبان مذكرة تفاهم.')).toBeNull();
    expect(signatureOf('')).toBeNull();
  });

  it('fits the columns of a database, and takes no longer for a book', () => {
    const begun = performance.now();
    const signature = signatureOf(`${REPORT} `.repeat(5_000)) ?? [];
    expect(performance.now() - begun).toBeLessThan(20_000);
    for (const number of [...signature, ...bandsOf(signature)]) expect(number).toBe(number | 0);
    expect([signature.length, bandsOf(signature).length]).toEqual([128, 32]);
  });
});

const differing = (one: string, other: string): string[][] => differencesOf(one, other)
  .map(({ here, there }) => [here, there].map((pieces) => pieces.filter(({ differs }) => differs).map(({ text }) => text.trim()).join(' | ')));

describe('what differs between two texts', () => {
  it('is told place by place, with the words around it as they are written', () => {
    expect(differing(REPORT, ELSEWHERE)).toEqual([
      ['', 'اتفاق جديد لتعليم العربية'],
      ['صباح', 'مساء'],
      ['وأعربت مديرة الأكاديمية عن تقديرها لهذا التعاون، وأكدت أن أولى الدورات تبدأ في مارس', ''],
    ]);
    const [, second] = differencesOf(REPORT, ELSEWHERE);
    expect(second?.here.map(({ text }) => text).join('')).toBe('بلديات الساحل وأكاديمية الضاد للغات صباح اليوم مذكرة تفاهم بشأن تعليم');
  });

  it('is nothing where only marks, spelling and punctuation differ', () => {
    expect(differencesOf('وقّعت الأمانةُ «المذكرةَ»، أمس.', 'وقعت الامانة المذكره أمس')).toEqual([]);
    expect(differencesOf('', '')).toEqual([]);
  });

  it('is the whole text where there is nothing beside it', () => {
    expect(differing('نص أول', '')).toEqual([['نص أول', '']]);
    expect(differing('', 'نص أول')).toEqual([['', 'نص أول']]);
  });

  it('is found in texts that say the same words again and again, and in long ones', () => {
    expect(differing('لا لا لا نعم لا لا', 'لا لا لا لا لا')).toEqual([['نعم', '']]);
    const long = Array.from({ length: 100_000 }, (_, n) => `كلمة${n % 997} بند${n}`).join(' ');
    const begun = performance.now();
    expect(differing(long, long.replace('بند500 ', 'مادة ').replace('بند99999', ''))).toEqual([['بند500', 'مادة'], ['بند99999', '']]);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
