import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '@mithaq/reading';
import { rules as arabic } from '../packages/web/src/language/ar/rules.ts';
import { rules as french } from '../packages/web/src/language/fr/rules.ts';

const ids = ruleCatalogue().map(({ id }) => id);

describe.each([
  ['Arabic', arabic],
  ['French', french],
])('the sentences that explain the rules in %s', (_language, sentences) => {
  it('are there for every rule of the reader', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => sentences[id] === undefined)).toEqual([]);
  });

  it('speak of no rule that is gone', () => {
    expect(Object.keys(sentences).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are whole sentences, no two alike', () => {
    const told = Object.values(sentences);
    expect(told.filter((sentence) => !/^\S.+\.$/u.test(sentence))).toEqual([]);
    expect(told.filter((sentence, at) => told.indexOf(sentence) !== at)).toEqual([]);
  });
});

describe('the sentences that explain the rules', () => {
  it('are written in the letters of their language', () => {
    expect(Object.values(arabic).filter((sentence) => /[A-Za-z]/u.test(sentence))).toEqual([]);
    expect(Object.values(french).filter((sentence) => /[\u0600-\u06FF]/u.test(sentence))).toEqual([]);
  });
});
