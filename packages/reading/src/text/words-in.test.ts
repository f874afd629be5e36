import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in.ts';

describe('the words of some letters', () => {
  it('are runs of letters and digits of any script, whatever stands between them', () => {
    expect(wordsIn('وزارة الصحة، (فرع 2) – A/RES')).toEqual(['وزارة', 'الصحة', 'فرع', '2', 'A', 'RES']);
    expect(wordsIn(' "… ')).toEqual([]);
    expect(wordsIn('')).toEqual([]);
  });

  it('hold letters beyond the first plane too', () => {
    expect(wordsIn('مدينة 𐎀𐎁 😀 القديمة')).toEqual(['مدينة', '𐎀𐎁', 'القديمة']);
  });
});
