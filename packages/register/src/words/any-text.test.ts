import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, matchKey, samePerson } from '../names/index.ts';
import { BEGIN_WITH_ALIF_LAM } from './field-words.ts';
import { searchWords } from './index.ts';

/** Letters that the field's documents are written in, with what gets into them by accident. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ\u064B\u0651\u0640\u200F\uFEFB abcéÉœzys\'’-.،«»()0٣';
const LETTERS_OF_WORDS = 'ابتجدرسعفقكلمنهويةأإ';
const text = string({ unit: constantFrom(...LETTERS.split('')), maxLength: 80 });
const word = string({ unit: constantFrom(...LETTERS_OF_WORDS.split('')), minLength: 2, maxLength: 9 });

/** «التقى» and its like are written ال without being articles: such a word may be either, and is left whole. */
const keptWhole = new Set(BEGIN_WITH_ALIF_LAM.flatMap((one) => searchWords(one).stems));
const isKeptWhole = (one: string): boolean => searchWords(one).stems.some((stem) => keptWhole.has(stem));

describe('whatever is written', () => {
  it('stems and exact words stand side by side, none empty', () => {
    assert(property(text, (written) => {
      const { stems, exact } = searchWords(written);
      expect(stems).toHaveLength(exact.length);
      expect([...stems, ...exact].filter((one) => one === '' || /\s/u.test(one))).toEqual([]);
    }));
  });

  it('a word is found by itself with the article, and after «and the»', () => {
    assert(property(word.filter((one) => one.length >= 4 && !/^(?:ا?ل|[وفبكأإ])/u.test(one) && !isKeptWhole(`ال${one}`)), (one) => {
      const stem = searchWords(one).stems[0];
      expect(searchWords(`ال${one}`).stems).toEqual([stem]);
      expect(searchWords(`وال${one}`).stems).toEqual([stem]);
    }));
  });

  it('marks and invisible characters change nothing', () => {
    assert(property(array(word, { maxLength: 6 }), (words) => {
      const plain = words.join(' ');
      const marked = words.map((one) => one.replaceAll(/(?!^)/gu, '\u0651')).join(' \u200F');
      expect(searchWords(marked)).toEqual(searchWords(plain));
      expect(matchKey(marked, 'ar')).toBe(matchKey(plain, 'ar'));
    }));
  });

  it('a name is as like another as the other is like it, and wholly like itself', () => {
    assert(property(array(word, { minLength: 1, maxLength: 5 }), array(word, { minLength: 1, maxLength: 5 }), (a, b) => {
      const [first, second] = [a.join(' '), b.join(' ')];
      expect(likeness(first, first)).toBeCloseTo(1);
      expect(likeness(first, second)).toBeGreaterThanOrEqual(0);
      expect(likeness(first, second)).toBeLessThanOrEqual(1);
      expect(samePerson(first, second)).toBeCloseTo(samePerson(second, first));
    }));
  });
});
