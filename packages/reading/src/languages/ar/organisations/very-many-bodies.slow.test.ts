import { expect, it } from 'vitest';
import { read } from '../../../read.ts';

it('one committee after another, a hundred thousand times, is no chain of parts without end', () => {
  const text = '»لجنة '.repeat(100_000);
  expect(read(text).segments.at(-1)?.end).toBe(text.trimEnd().length);
});

it('thousands of bodies with one head noun are told apart in the time that their text takes', () => {
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهي'.split('');
  const nameOf = (number: number): string => [1, 26, 676, 17, 131].map((step) => letters[Math.floor(number / step) % letters.length]).join('');
  const text = Array.from({ length: 12_000 }, (_, number) => `زار جامعة ال${nameOf(number * 7)}. `).join('');
  expect(read(text).organisations.length).toBeGreaterThan(1_000);
});
