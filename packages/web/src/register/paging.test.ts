import { expect, it } from 'vitest';
import { linesShown, pagesToOffer } from './paging.ts';

it('offers the first, the last and the pages near by', () => {
  expect(pagesToOffer(1, 1)).toEqual([1]);
  expect(pagesToOffer(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
});

it('writes a page out rather than a gap of one', () => {
  expect(pagesToOffer(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(pagesToOffer(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('counts the lines of the last page', () => {
  expect(linesShown(3, 50, 120)).toEqual({ from: 101, to: 120 });
  expect(linesShown(1, 50, 0)).toEqual({ from: 0, to: 0 });
});
