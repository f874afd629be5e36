import { describe, expect, it } from 'vitest';
import { knowsArabic } from './engines.ts';
import type { RecognisedPage, RecognisedWord } from './recognised-page.ts';
import { betterOf } from './two-readings.ts';

const word = (text: string, confidence: number, left = 100): RecognisedWord => ({ text, confidence, left, top: 10, width: 60, height: 20 });
const line = (...words: readonly RecognisedWord[]): RecognisedPage => ({ paragraphs: [[words]] });
const textOf = ({ paragraphs }: RecognisedPage) => paragraphs.flat(2).map(({ text }) => text).join(' ');
const better = (first: RecognisedPage, second: RecognisedPage) => textOf(betterOf(first, second, knowsArabic()));

describe('the words that the Arabic engine brings', () => {
  it('are those of the language, and none that it only takes for one', () => {
    const knows = knowsArabic();
    expect(['الهيئة', 'الاتفاق', 'وقعت', 'نوفمبر'].map(knows)).toEqual([true, true, true, true]);
    expect(['الحيئة', 'االتفاق', 'نومير', 'UNESCO', ''].map(knows)).toEqual([false, false, false, false, false]);
  });
});

describe('of two readings of a word', () => {
  it('the surer one is kept', () => {
    expect(better(line(word('المجلس', 91), word('ووقع', 40, 20)), line(word('المجلد', 70), word('ووقف', 85, 20)))).toBe('المجلس ووقف');
  });

  it('one that is a word is preferred to a surer one that is none', () => {
    expect(better(line(word('الحيئة', 80)), line(word('الهيئة،', 60)))).toBe('الهيئة،');
    expect(better(line(word('الحيئة', 95)), line(word('الهيئة', 30)))).toBe('الحيئة');
  });

  it('two words of one may stand where the other has one', () => {
    expect(better(line(word('فيالعام', 50)), line({ ...word('في', 88, 135), width: 25 }, { ...word('العام', 84), width: 32 }))).toBe('في العام');
  });

  it('what stands elsewhere is none', () => {
    expect(better(line(word('الحيئة', 20)), line(word('الهيئة', 90, 180)))).toBe('الحيئة');
    expect(better(line(word('الحيئة', 20)), line({ ...word('الهيئة', 90), top: 60 }))).toBe('الحيئة');
  });
});
