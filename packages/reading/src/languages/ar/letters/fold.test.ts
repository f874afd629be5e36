import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../../text/folded.ts';
import { fold, foldWithWayBack } from './fold.ts';

/** What was written where the folded letters were found. */
function findWritten(source: string, letters: string): string {
  const folded = foldWithWayBack(source);
  const start = folded.text.indexOf(letters);
  const span = sourceSpan(folded, { start, end: start + letters.length });
  return source.slice(span.start, span.end);
}

describe('folding of letters', () => {
  it('makes one of the letters that people write in several ways', () => {
    expect(fold('إدارة الشؤون الإسلامیة لمسئولي أفريقيا على ٢٠٢٤')).toBe('اداره الشوون الاسلاميه لمسوولي افريقيا علي 2024');
  });

  it('drops vowels and tatweel, and keeps lines apart', () => {
    expect(fold('مُذكّـرةُ\nتفاهمٍ')).toBe('مذكره\nتفاهم');
  });

  it('drops the sign of a hashtag', () => {
    expect(fold('أكد #الوزير ذلك')).toBe('اكد الوزير ذلك');
    expect(findWritten('أكد #الوزير ذلك', 'الوزير')).toBe('الوزير');
  });

  it('leads back to the ligature that was written', () => {
    expect(findWritten('الروابط اﻻقتصادية بين البلدين', 'الاقتصاديه')).toBe('اﻻقتصادية');
  });

  it('gives a letter the marks it carries, also at the end', () => {
    expect(findWritten('في ظلِّ التعاون', 'ظل')).toBe('ظلِّ');
  });

  it('leads back from the longest ligature of all', () => {
    expect(findWritten('قال ﷺ ذلك', 'صلي الله عليه وسلم')).toBe('ﷺ');
  });

  it('never lets a sign of masked sentences in from outside', () => {
    expect(fold('وزارة \uE001 الصحة')).toBe('وزاره   الصحه');
  });
});
