import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const written = (text: string): readonly string[] => tokensOf(text).map((token) => token.text);

describe('the tokens of folded letters', () => {
  it('are words, numbers, ends of lines, and every other sign by itself', () => {
    expect(tokensOf('وقع 12\n(نص)').map(({ text, kind, spaced }) => [text, kind, spaced])).toEqual([
      ['وقع', 'word', true],
      ['12', 'number', true],
      ['\n', 'line', false],
      ['(', 'mark', false],
      ['نص', 'word', false],
      [')', 'mark', false],
    ]);
    expect(written('--"')).toEqual(['-', '-', '"']);
  });

  it('leave an accent with the word that it goes on with, and letters beyond the first plane whole', () => {
    expect(written('cafe\u0301 𐎀𐎁 😀')).toEqual(['cafe\u0301', '𐎀𐎁', '😀']);
    expect(tokensOf('\u0301 ')[0]?.kind).toBe('mark');
  });

  it('cut a rank off the name into which it was written, and off no other word', () => {
    expect(written('الدكتورسامي والدكتورسامي الدكتوراه')).toEqual(['الدكتور', 'سامي', 'والدكتورسامي', 'الدكتوراه']);
    expect(written('المهندسه محمد المهندسعبد')).toEqual(['المهندسه', 'محمد', 'المهندس', 'عبد']);
  });
});
