import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** What a text says is to be done. */
function deedsIn(text: string): readonly string[] {
  return read(text).commitments.map((one) => one.text.value);
}

describe('the words of a deed', () => {
  it.each([
    'قررت بلدية الوادي إغلاق السوق القديم بسبب كثرة الحوادث في محيطه.',
    'قررت بلدية الوادي إغلاق السوق القديم لكن التجار يرفضون ذلك.',
    'قررت بلدية الوادي إغلاق السوق القديم، وفق تعبيره.',
    'قررت بلدية الوادي إغلاق السوق القديم، بهدف حماية المارة.',
    'قررت بلدية الوادي إغلاق السوق القديم، على خلفية الحوادث الأخيرة.',
  ])('end where its grounds are told: %s', (text) => {
    expect(deedsIn(text)).toEqual(['إغلاق السوق القديم']);
  });

  it('begin after the particle of their verb', () => {
    expect(deedsIn('وقعت بلدية الوادي مذكرة تفاهم مع جامعة السنابل.\nويعمل الطرفان بموجب المذكرة على تبادل المعلومات والخبرات.')).toEqual(['تبادل المعلومات والخبرات']);
  });

  it('end where a list of its parts begins', () => {
    expect(deedsIn('وأوضح المدير أنه سيتم ترميم هذه المدارس على مرحلتين : * المرحلة الأولى تشمل مدارس الوادي.')).toEqual(['سيتم ترميم هذه المدارس على مرحلتين']);
  });

  it('end where a bill is told to aim at something', () => {
    expect(deedsIn('وأعلنت وزارة النقل عزمها عرض مشروع قانون جديد، يرمي إلى حماية الموانئ.')).toEqual(['عرض مشروع قانون جديد']);
  });
});

describe('what comes of a thing', () => {
  it.each([
    'وأكد المحافظ أن مشروع الميناء الجديد في الوادي سيوفر الكهرباء للمدينة.',
    'وهو ما سيعزز حضور وزارة النقل ويضاعف أرباحها.',
    'وقال المدير إن المصنع مهم لأنه سيضاعف دخل المدينة.',
    'أطلقت وزارة النقل تطبيقا جديدا، الأمر الذي سيوفر الوقت على المسافرين.',
    'وزار السوق وزير النقل على هامش الجولة التي يقوم بها في الوادي بعد توقيع مذكرة تفاهم.',
  ])('is nobody’s commitment: %s', (text) => {
    expect(deedsIn(text)).toEqual([]);
  });

  it('is told apart from what a body will do with it', () => {
    expect(deedsIn('وأكد المحافظ أن المشروع مهم، وستوفر وزارة النقل الحافلات للطلبة.')).toHaveLength(1);
    expect(deedsIn('وهي البرامج التي ستقدم جامعة السنابل لموظفي البلدية.')).toHaveLength(1);
  });
});

describe('a sum with a point in it', () => {
  it('does not end the deed, nor what is said', () => {
    const { commitments, statements } = read('تعهدت تونس بتقديم مساعدات بقيمة 2.5 مليون دينار للبلدية.');
    expect(commitments.map(({ text }) => text.value)).toEqual(['تقديم مساعدات بقيمة 2.5 مليون دينار للبلدية']);
    expect(statements.flatMap(({ positions }) => positions.map(({ issue }) => issue.value))).toEqual(['بتقديم مساعدات بقيمة 2.5 مليون دينار للبلدية']);
  });
});
