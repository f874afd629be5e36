import { describe, expect, it } from 'vitest';
import { foldWithWayBack } from '../languages/ar/letters/fold.ts';
import { foldWithWayBack as foldLatin } from '../latin/letters/fold.ts';
import { sourceSpan } from './folded.ts';

describe.each([
  ['Arabic', foldWithWayBack],
  ['Latin', foldLatin],
])('folded %s letters', (_name, foldText) => {
  it('hold one blank for many, and lead back to all of them', () => {
    const source = 'عدن \t\u00a0  حلب';
    const folded = foldText(source);
    expect(folded.text).toBe('عدن حلب');
    expect(sourceSpan(folded, { start: 3, end: 4 })).toEqual({ start: 3, end: 8 });
    expect(sourceSpan(folded, { start: 4, end: 7 })).toEqual({ start: 8, end: 11 });
  });

  it('hold three of a line of signs, but every letter and digit', () => {
    const source = 'a«««««««b........ 1000000 aaaaa';
    const folded = foldText(source);
    expect(folded.text).toBe('a"""b... 1000000 aaaaa');
    expect(sourceSpan(folded, { start: 1, end: 4 })).toEqual({ start: 1, end: 8 });
    expect(sourceSpan(folded, { start: 4, end: 5 })).toEqual({ start: 8, end: 9 });
  });
});
