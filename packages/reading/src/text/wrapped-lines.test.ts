import { expect, it } from 'vitest';
import { read } from '../read.ts';

const paragraph = 'وقّعت وزارة الثقافة وجامعة الساحل صباح الخميس في مقر الوزارة بالعاصمة مذكرة تفاهم في مجال صون المخطوطات العربية، بحضور عدد من الباحثين وأمناء المكتبات. ووقّع المذكرة عن الوزارة وكيلها سليم الحداد وعن الجامعة رئيستها منى الشريف، على أن تسري ثلاث سنوات قابلة للتجديد باتفاق الطرفين.';

/** Breaks a text at a width, as old mail programs did. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const told = (source: string) => {
  const { instruments, organisations, people } = read(source);
  return {
    instruments: instruments.map(({ type, status, parties, signatories }) => [type.value, status.value, parties.length, signatories.length]),
    organisations: organisations.map(({ name }) => name.value),
    people: people.map(({ name }) => name.value),
  };
};

it.each([55, 62, 70, 78])('a text broken at %i letters says what it says unbroken', (width) => {
  expect(told(wrapped(paragraph, width))).toEqual(told(paragraph));
  expect(told(paragraph).instruments).toEqual([['mou', 'signed', 2, 2]]);
});

it('lines of a list stay lines', () => {
  const list = 'قرر الاجتماع ما يأتي بعد نقاش مستفيض بين الوفود المشاركة\n- تكليف الأمانة بإعداد دراسة عن المياه المشتركة في المنطقة\n- دعوة المصارف إلى تمويل شبكة الربط الكهربائي بين البلدان\n- عقد ورشة عن الأمن الغذائي قبل نهاية السنة الجارية بعمّان\n- شكر البلد المضيف على حسن الوفادة وكرم الضيافة في أيامه';
  expect(read(list).commitments.map(({ text }) => text.value).filter((text) => text.includes('\n'))).toEqual([]);
});
