import { expect, it } from 'vitest';
import { briefly } from './briefly.ts';

it('gives what the work gives, and throws what it throws', () => {
  expect(briefly(5_000, () => 'read')).toBe('read');
  expect(() => briefly(5_000, () => JSON.parse('{'))).toThrow(SyntaxError);
});

it('breaks off work that does not end, be it a loop or the search of a pattern', () => {
  const began = Date.now();
  expect(briefly(50, () => { for (;;); })).toBe(null);
  // a pattern that tries every way of cutting the row of letters
  expect(briefly(50, () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`))).toBe(null);
  expect(Date.now() - began).toBeLessThan(20_000);
});
