import { assert as always, constantFrom, property, string as anyString } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CleanWriting } from './clean-writing.ts';
import { original } from './place-map.ts';

const ARABIC_WITH_MARKS = '\ufeffالسطر \u202eالأول\u202c\r\nالسطر\u0000 الثاني\rالسطر\u2028الثالث';

function clean(source: string) {
  const writing = new CleanWriting('decoded-text');
  writing.copy(source, { at: 0 });
  return writing.finish();
}

function originalOf(source: string, words: string): string {
  const { text, map } = clean(source);
  const start = text.indexOf(words);
  const span = original(map, { start, end: start + words.length });
  return source.slice(span?.start.offset, span?.end.offset);
}

describe('clean text and its way back', () => {
  it('drops byte order marks, zeros and bidi controls, and ends every line alike', () => {
    expect(clean(ARABIC_WITH_MARKS).text).toBe('السطر الأول\nالسطر الثاني\nالسطر\nالثالث');
    expect(clean(ARABIC_WITH_MARKS).dropped).toBe(true);
  });

  it('does not call a byte order mark or a Windows line end a hidden character', () => {
    expect(clean('\ufeffسطر\r\nسطر').dropped).toBe(false);
  });

  it('keeps joiners, vowel marks and ligatures as they were written', () => {
    const source = 'می\u200cشود ﻻ مُختلِف';
    expect(clean(source).text).toBe(source);
    expect(clean(source).map.runs).toEqual([[0, source.length, 0, source.length]]);
  });

  it('leads from words back to the original, hidden characters within them included', () => {
    expect(originalOf(ARABIC_WITH_MARKS, 'الثاني')).toBe('الثاني');
    expect(originalOf(ARABIC_WITH_MARKS, 'السطر الثاني')).toBe('السطر\u0000 الثاني');
    expect(originalOf(ARABIC_WITH_MARKS, 'الأول\nالسطر')).toBe('الأول\u202c\r\nالسطر');
  });

  it('knows no original place for what was put in, or for an empty span', () => {
    const writing = new CleanWriting('paragraphs');
    writing.insert('• ');
    writing.copy('بند', { at: 0, paragraph: 3 });
    const { map } = writing.finish();
    expect(original(map, { start: 0, end: 2 })).toBeNull();
    expect(original(map, { start: 3, end: 3 })).toBeNull();
    expect(original(map, { start: 0, end: 4 })).toEqual({ into: 'paragraphs', start: { offset: 0, paragraph: 3 }, end: { offset: 2, paragraph: 3 } });
  });

  it('leads every character of any text back to itself', () => {
    const characters = anyString({ unit: constantFrom('ا', 'ب', ' ', '\r', '\n', '\u0000', '\u200f', '\u2028', '\ufeff', 'é', '𝒜') });
    always(
      property(characters, (source) => {
        const { text, map } = clean(source);
        for (let at = 0; at < text.length; at += 1) {
          const place = original(map, { start: at, end: at + 1 });
          const written = source.slice(place?.start.offset, place?.end.offset);
          expect(/[\r\n\u2028]/.test(written) ? '\n' : written).toBe(text[at]);
        }
      }),
    );
  });

  it('survives being stored as JSON', () => {
    const { map } = clean(ARABIC_WITH_MARKS);
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });
});
