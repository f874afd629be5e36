import { expect, it } from 'vitest';
import { moved } from './moved.ts';

it('leads down and up the suggestions, and back to what was typed', () => {
  expect(moved('ArrowDown', null, 3)).toBe(0);
  expect(moved('ArrowDown', 1, 3)).toBe(2);
  expect(moved('ArrowDown', 2, 3)).toBeNull();
  expect(moved('ArrowUp', null, 3)).toBe(2);
  expect(moved('ArrowUp', 0, 3)).toBeNull();
});

it('leaves other keys to the box', () => {
  expect(moved('a', null, 3)).toBeUndefined();
});
