import { describe, expect, it } from 'vitest';
import { moved } from './move-by-words.ts';
import { around, wholeWords, wordAt } from './words.ts';

const text = 'أبرمت الأمانةُ العامة، أمس، مذكرةً رقم 3/49.\nوقال المدير إن التنفيذ قريب.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = (span: { start: number; end: number } | null) => (span === null ? null : text.slice(span.start, span.end));

describe('words of the source', () => {
  it('takes a word with its vowel marks and without the comma', () => {
    expect(said(wordAt(text, text.indexOf('مانة')))).toBe('الأمانةُ');
    expect(said(wordAt(text, text.indexOf('عامة')))).toBe('العامة');
  });

  it('keeps the number of a document together', () => {
    expect(said(wordAt(text, text.indexOf('/49')))).toBe('3/49');
  });

  it('grows what a hand selected to whole words', () => {
    expect(said(wholeWords(text, { start: text.indexOf('لأمانة'), end: text.indexOf('امة،') + 1 }))).toBe('الأمانةُ العامة');
    expect(wholeWords(text, { start: text.indexOf('، أمس'), end: text.indexOf('، أمس') + 1 })).toBeNull();
  });

  it('goes from word to word in reading direction', () => {
    const forward = { key: 'ArrowLeft', isExtending: false, isRtl: true };
    expect(said(moved(text, null, forward))).toBe('أبرمت');
    expect(said(moved(text, at('أبرمت'), forward))).toBe('الأمانةُ');
    expect(said(moved(text, at('الأمانةُ'), { ...forward, key: 'ArrowRight' }))).toBe('أبرمت');
    expect(said(moved(text, at('أبرمت'), { key: 'ArrowRight', isExtending: false, isRtl: false }))).toBe('الأمانةُ');
  });

  it('chooses more words with Shift and gives them back', () => {
    const more = { key: 'ArrowLeft', isExtending: true, isRtl: true };
    const two = moved(text, at('الأمانةُ'), more);
    expect(said(two)).toBe('الأمانةُ العامة');
    expect(said(moved(text, two, { ...more, key: 'ArrowRight' }))).toBe('الأمانةُ');
  });

  it('goes to the next line and back', () => {
    const down = { key: 'ArrowDown', isExtending: false, isRtl: true };
    expect(said(moved(text, at('أبرمت'), down))).toBe('وقال');
    expect(said(moved(text, at('المدير'), { ...down, key: 'ArrowUp' }))).toBe('أبرمت');
  });

  it('shows what stands around words without leaving their line', () => {
    const { before, exact, after } = around(text, at('التنفيذ'), 100);
    expect([before, exact, after]).toEqual(['وقال المدير إن ', 'التنفيذ', ' قريب.']);
  });
});
