import { expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** Family names that nobody else of the text bears. */
function familyOf(number: number): string {
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهي'.split('');
  return `ال${[1, 26, 676, 17].map((step) => letters[Math.floor(number / step) % letters.length]).join('')}ي`;
}

it.each([
  ['of different names', (number: number): string => `${['سالم', 'خالد', 'ماجد', 'ناصر'][number % 4]} ${familyOf(number)}`],
  ['with one given name', (number: number): string => `سالم ${familyOf(number)}`],
])('thousands of people %s are told apart in the time that their text takes', (_, called) => {
  const text = Array.from({ length: 8_000 }, (_one, number) => `التقى الدكتور ${called(number * 5)} الوفد.`).join(' ');
  expect(read(text).people.length).toBeGreaterThan(1_000);
});
