import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const bodiesIn = (text: string): readonly string[] => read(text).organisations.filter(({ kind }) => kind?.value !== 'state').map(({ name }) => name.value);

const held = (text: string): readonly string[] => read(text).people.map(({ name, offices }) => `${name.value}: ${offices.map(({ title }) => title.value).join(' + ')}`);

describe('parties, fronts and armies', () => {
  it.each([
    ['وصل زعيم الحزب الاشتراكي سالم حسن إلى تونس.', ['الحزب الاشتراكي']],
    ['زار زعيم الجبهة الشعبية لتحرير ظفار سالم حسن المدينة.', ['الجبهة الشعبية لتحرير ظفار']],
    ['عين سالم العمري رئيسا لأركان الجيوش الفرنسية.', ['الجيوش الفرنسية']],
    ['زار الوفد كليةNile College أمس.', ['كليةNile College']],
  ])('are named: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  it.each(['ناقش الحزب الحاكم الخطة.', 'تجهز المياه في مصنع النور للأثاث بجدة.'])('are none where any party, or only a place, is meant: %s', (text) => {
    expect(bodiesIn(text)).toEqual([]);
  });
});

describe('whoever heads a staff', () => {
  it.each([
    ['تعيين الجنرال ديفيد بيرنز رئيس مجلس الدفاع في عهد رونالد كارتر رئيسا لأركان الجيوش الأميركية.', ['ديفيد بيرنز: رئيس مجلس الدفاع + رئيسا لأركان الجيوش الأميركية', 'رونالد كارتر: ']],
    ['عين اللواء سالم العمري مدير الهيئة رئيسا لأركان القوات المسلحة.', ['سالم العمري: مدير الهيئة + رئيسا لأركان القوات المسلحة']],
  ])('is appointed to it: %s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });
});
