import { describe, expect, it } from 'vitest';
import { likenessOfWording } from './likeness-of-wording.ts';

describe('two wordings of one thing', () => {
  it.each([
    ['إعداد منهج موحد لتعليم العربية', 'إعداد منهج موحد لتعليم العربية'],
    ['إعداد منهج موحد لتعليم العربية', 'إعداد المنهج الموحد لتعليم العربية'],
    ['establish a joint committee', 'a joint committee, to establish'],
  ])('are alike however their words are inflected: «%s», «%s»', (a, b) => expect(likenessOfWording(a, b)).toBeGreaterThanOrEqual(0.8));

  it.each([
    ['إعداد منهج موحد لتعليم العربية', 'تبادل الخبراء والمعلمين'],
    ['', 'إعداد منهج'],
    ['establish a joint committee', 'exchange of experts'],
  ])('are not where they share no telling word: «%s», «%s»', (a, b) => expect(likenessOfWording(a, b)).toBe(0));

  it.each([
    ['تقديم تقرير سنوي إلى اللجنة', 'عدم تقديم تقرير سنوي إلى اللجنة'],
    ['تلتزم الوزارة بتجديد العقد', 'لا تلتزم الوزارة بتجديد العقد'],
    ['the parties shall exchange data', 'the parties shall not exchange data'],
  ])('may be of one thing, and are not surely so, where one denies what the other tells: «%s», «%s»', (a, b) => {
    expect(likenessOfWording(a, b)).toBeGreaterThanOrEqual(0.5);
    expect(likenessOfWording(a, b)).toBeLessThan(0.6);
  });
});
