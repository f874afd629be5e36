import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it('a page without a full stop is cut between words', () => {
  const text = 'وقعت المؤسسة مذكرة '.repeat(2_000).trim();
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4_000);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
});

it('a word without end is cut as well', () => {
  const text = 'و'.repeat(10_000);
  expect(sentencesOf(text, { start: 0, end: text.length }).reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
});

it('a title of one letter ends no sentence, with «و» before it or not', () => {
  const text = 'وقعها د. خالد ود. سعيد. وهنأهما الوفد.';
  expect(sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(['وقعها د. خالد ود. سعيد.', 'وهنأهما الوفد.']);
});
