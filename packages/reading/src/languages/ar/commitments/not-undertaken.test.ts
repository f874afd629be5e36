import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const SIGNED = 'وقعت هيئة الموانئ مذكرة تفاهم مع معهد الميناء العالي.\n';
const deedsIn = (told: string): readonly string[] => read(SIGNED + told).commitments.map((one) => one.text.value);

describe('what is denied, or praised in another', () => {
  it.each([
    'ولم يلتزم المعهد بتوفير المدربين للطلبة.',
    'ولا تعتزم الهيئة رفع التعرفة في الموانئ.',
    'ونفى الوزير نية الهيئة رفع التعرفة في الموانئ.',
    'وثمن الوزير حرص المعهد على تطوير مناهجه العلمية.',
    'وسيوقع الطرفان اتفاقية جديدة الشهر المقبل.',
    'وأوضح أن الاتفاقية ستعود بالنفع على الطلبة.',
    'وسيشارك في الملتقى خبراء من عشر دول.',
  ])('is no commitment: %s', (told) => {
    expect(deedsIn(told)).toEqual([]);
  });

  it('is not taken for what is undertaken', () => {
    expect(deedsIn('ويلتزم المعهد بعدم نشر الأسماء.')).toEqual(['عدم نشر الأسماء']);
    expect(deedsIn('وتعتزم الهيئة رفع التعرفة في الموانئ.')).toEqual(['رفع التعرفة في الموانئ']);
  });
});
