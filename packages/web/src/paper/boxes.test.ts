import { describe, expect, it } from 'vitest';
import { between, boxesOf, wordAtPoint, wordsOf } from './boxes.ts';

// «وقعت الوزارة» on one line, «مذكرة تفاهم» on the next, from the right
const words = wordsOf({
  width: 400, height: 600, start: 0, end: 24,
  words: [[0, 4, 350, 40, 30, 14], [5, 12, 300, 40, 44, 14], [13, 18, 340, 60, 40, 14], [19, 24, 300, 60, 36, 14]],
});

describe('words on the image of a page', () => {
  it('are lit line by line, with the blanks between them', () => {
    expect(boxesOf(words, { start: 5, end: 24 })).toEqual([
      { left: 300, top: 40, width: 44, height: 14 },
      { left: 300, top: 60, width: 80, height: 14 },
    ]);
  });

  it('are lit only where the words stand on this page', () => {
    expect(boxesOf(words, { start: 30, end: 40 })).toEqual([]);
  });

  it('are found at the point, or beside it on the line', () => {
    expect(wordAtPoint(words, { x: 360, y: 45 })).toEqual({ start: 0, end: 4 });
    expect(wordAtPoint(words, { x: 10, y: 65 })).toEqual({ start: 19, end: 24 });
    expect(wordAtPoint(words, { x: 360, y: 300 })).toBeNull();
  });

  it('are chosen from one word to another in either direction', () => {
    expect(between({ start: 19, end: 24 }, { start: 5, end: 12 })).toEqual({ start: 5, end: 24 });
  });
});
