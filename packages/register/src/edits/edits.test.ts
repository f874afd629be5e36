import { describe, expect, it } from 'vitest';
import { applied, editsBetween, placed, type Edit } from './index.ts';

const line = 'وقعت ورارة الثقافه ومعهد الآثار اتفاقية تعاون';

/** What stands on a stretch of words once the line has been corrected. */
function stands(words: string, corrected: string, text = line): string {
  const start = text.indexOf(words);
  const edits = editsBetween(text, corrected);
  const after = placed({ start, end: start + words.length }, edits);
  return applied(text, edits).slice(after.start, after.end);
}

describe('the edits between two readings of a line', () => {
  it('make the one of the other', () => {
    for (const after of ['وقعت وزارة الثقافة ومعهد الآثار اتفاقية تعاون', 'وزارة', '', `${line} في مسقط`, 'أمس وقعت ورارة الثقافه ومعهد الآثار', 'ومعهد الآثار وقعت', 'x']) {
      expect(applied(line, editsBetween(line, after))).toBe(after);
      expect(applied(after, editsBetween(after, line))).toBe(line);
    }
  });

  it('touch only the letters that differ, so that what stands on the others stays exact', () => {
    expect(editsBetween(line, 'وقعت وزارة الثقافه ومعهد الآثار اتفاقية تعاون')).toEqual<Edit[]>([{ start: 6, end: 7, words: 'ز' }]);
  });

  it('are counted from where the line begins in the text', () => {
    expect(editsBetween('ورارة', 'وزارة', 100)).toEqual<Edit[]>([{ start: 101, end: 102, words: 'ز' }]);
  });
});

describe('a stretch of words', () => {
  const whole = 'وقعت وزارة الثقافة ومعهد الآثار اتفاقية تعاون';

  it('stands on the same words as they are now, before, on and after what was corrected', () => {
    expect(stands('وقعت', whole)).toBe('وقعت');
    expect(stands('ورارة الثقافه', whole)).toBe('وزارة الثقافة');
    expect(stands('معهد الآثار', whole)).toBe('معهد الآثار');
    expect(stands('اتفاقية تعاون', 'وقعت ورارة الثقافه ومعهد الآثار اتفاقيه تعاون')).toBe('اتفاقيه تعاون');
  });

  it('grows with a letter put in at the head or the end of its word', () => {
    expect(stands('لثقافة', 'وزارة الثقافة', 'وزارة لثقافة')).toBe('الثقافة');
    expect(stands('وزار', 'وزارة الثقافة', 'وزار الثقافة')).toBe('وزارة');
  });

  it('does not grow with a word put in beside it', () => {
    expect(stands('وقعت', 'وقعت أمس ورارة الثقافه ومعهد الآثار اتفاقية تعاون')).toBe('وقعت');
    expect(stands('ورارة', 'وقعت أمس ورارة الثقافه ومعهد الآثار اتفاقية تعاون')).toBe('ورارة');
    expect(stands('وقعت', `أمس ${line}`)).toBe('وقعت');
  });

  it('is an empty one when its words are gone, where they stood', () => {
    expect(stands('ورارة', 'وقعت الثقافه ومعهد الآثار اتفاقية تعاون')).toBe('');
    expect(stands('الثقافه', 'وقعت ورارة')).toBe('');
  });

  it('stands where it stood when a correction is taken back', () => {
    const corrected = 'وقعت وزارة الثقافة والمعهد الآثار أمس اتفاقية تعاون';
    const forth = editsBetween(line, corrected);
    const back = editsBetween(corrected, line);
    for (const words of ['وقعت', 'ورارة', 'ورارة الثقافه', 'الآثار', 'اتفاقية تعاون']) {
      const start = line.indexOf(words);
      const there = placed({ start, end: start + words.length }, forth);
      expect(placed(there, back)).toEqual({ start, end: start + words.length });
    }
  });
});
