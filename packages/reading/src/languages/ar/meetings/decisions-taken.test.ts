import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const decisionsIn = (text: string) => read(text).meetings.map(({ decisions }) => decisions?.value ?? null);

describe('how many decisions a meeting took', () => {
  it('is told with it', () => {
    expect(decisionsIn('عقد مجلس اتحاد المكتبات العربية دورته العشرين في مسقط يوم 4 مايو 2025، وأصدر في ختامها 14 قرارا وثلاث توصيات.')).toEqual(['14 قرارا وثلاث توصيات']);
  });

  it('is told later on, where no other meeting is told of', () => {
    expect(decisionsIn('اختتمت اللجنة الزراعية المشتركة بين الأردن وموريتانيا اجتماعها الثاني في عمّان أمس. واعتمدت اللجنة خمس توصيات بشأن الري.')).toEqual(['خمس توصيات']);
    expect(read('The Council of the Arab Libraries Union held its twentieth session in Muscat on 4 May 2025. It adopted 14 resolutions and three recommendations.').meetings.map(({ decisions }) => decisions?.value)).toEqual(['14 resolutions and three recommendations']);
    expect(read('Le Conseil de l’Union des bibliothèques arabes a tenu sa vingtième session à Mascate le 4 mai 2025. Il a adopté 14 résolutions et trois recommandations.').meetings.map(({ decisions }) => decisions?.value)).toEqual(['14 résolutions et trois recommandations']);
  });

  it('is not told of one that is to come, nor by what it only follows up', () => {
    expect(decisionsIn('يعقد مجلس اتحاد المكتبات العربية دورته العشرين في مسقط يوم 4 مايو المقبل، وكان المجلس قد أصدر 14 قرارا.')).toEqual([null]);
    expect(decisionsIn('عقد مجلس اتحاد المكتبات العربية دورته العشرين في مسقط أمس، وتابع تنفيذ 14 قرارا صدرت في العام الماضي.')).toEqual([null]);
  });
});
