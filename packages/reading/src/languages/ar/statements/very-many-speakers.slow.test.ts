import { expect, it } from 'vitest';
import { read } from '../../../read.ts';

it('thousands who speak in one story are heard in the time that their words take', () => {
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهي'.split('');
  const nameOf = (number: number): string => [1, 26, 676, 17, 131].map((step) => letters[Math.floor(number / step) % letters.length]).join('');
  const text = Array.from({ length: 6_000 }, (_, number) => `أكد وزير ال${nameOf(number * 7)} أحمد ${nameOf(number * 11)} أن المشروع مهم. `).join('');
  expect(read(text).statements.length).toBeGreaterThan(1_000);
});
