import { expect, it } from 'vitest';
import { askedAbout, isInDoubt, likeliest } from './likeliest.ts';

const candidate = (likeness: number, because = 'same-name') => ({ likeness, because });

it('what is surely alike is taken unasked', () => {
  const sure = candidate(0.95);
  expect(likeliest([sure, candidate(0.92)])).toBe(sure);
  expect(isInDoubt([sure, candidate(0.92)])).toBe(false);
});

it('a person is asked which of two it is when both are as surely alike', () => {
  expect(isInDoubt([candidate(1), candidate(1)])).toBe(true);
});

it('a person is asked where one may be the same: of a name that is only like it, later', () => {
  expect([0.69, 0.7].map((likeness) => isInDoubt([candidate(likeness)]))).toEqual([false, true]);
  expect([0.79, 0.8].map((likeness) => isInDoubt([candidate(likeness, 'similar-name')]))).toEqual([false, true]);
  expect(isInDoubt([candidate(0.75, 'similar-name'), candidate(0.72)])).toBe(true);
  expect(likeliest([candidate(0.89)])).toBeNull();
  const later = candidate(0.72);
  expect(askedAbout([candidate(0.75, 'similar-name'), later])).toBe(later);
});

it('nothing is asked where there is nothing', () => {
  expect([isInDoubt([]), isInDoubt(), likeliest([])]).toEqual([false, false, null]);
});
