import { describe, expect, it } from 'vitest';
import * as vocabularies from './index.ts';
import type { Term } from './index.ts';

const lists = Object.entries(vocabularies).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list] as [string, readonly Term[]]] : []));

it('has the vocabularies that the register is filled with', () => {
  expect(lists.map(([name]) => name)).toEqual(expect.arrayContaining(['instrumentTypes', 'instrumentEventTypes', 'instrumentStatuses', 'roles', 'issueCodes', 'languages']));
});

describe.each(lists)('%s', (_name, terms) => {
  it('names each code in three languages', () => {
    const lacking = terms.filter(({ ar, en, fr }) => [ar, en, fr].some((name) => name.trim() === ''));
    expect(lacking).toEqual([]);
  });

  it('names each code in Arabic letters in Arabic, in Latin letters elsewhere', () => {
    expect(terms.filter(({ ar }) => !/^[\u0600-\u06FF\s()/]+$/u.test(ar)).map(({ code }) => code)).toEqual([]);
    expect(terms.filter(({ en, fr }) => /[\u0600-\u06FF]/u.test(en + fr)).map(({ code }) => code)).toEqual([]);
  });

  it('has each code, and each name in a language, once', () => {
    for (const part of ['code', 'ar', 'en', 'fr'] as const) {
      const values = terms.map((term) => term[part]);
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  it('writes codes in small letters and underscores', () => {
    expect(terms.map(({ code }) => code).filter((code) => !/^[a-z][a-z0-9_]*$/u.test(code))).toEqual([]);
  });
});
