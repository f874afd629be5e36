import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, read, ruleCatalogue } from '@mithaq/reading';
import { because } from '../packages/reading/src/sentences/ar/because.ts';
import { rules as arabic } from '../packages/reading/src/sentences/ar/rules.ts';
import { rules as french } from '../packages/reading/src/sentences/fr/rules.ts';
import { sentenceOfRule } from '../packages/reading/src/sentences/of-rule.ts';
import { root } from './repository.ts';

const ids = ruleCatalogue().map(({ id }) => id);

describe.each([
  ['Arabic', arabic],
  ['French', french],
])('the sentences that explain the rules in %s', (_language, sentences) => {
  it('are there for every rule of the reader', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => sentenceOfRule(sentences, id) === undefined)).toEqual([]);
  });

  it('speak of no rule that is gone', () => {
    const constructs = new Set(ids.map((id) => id.slice(3)));
    expect(Object.keys(sentences).filter((id) => !ids.includes(id) && !constructs.has(id))).toEqual([]);
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

describe('the reasons why something is supposed or dropped', () => {
  const texts = readdirSync(new URL('samples', root)).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(`samples/${name}`, root), 'utf8'));
  const reasons = new Set(texts.flatMap((text) => explain(read(text, { publishedOn: '2025-06-15' }), text).flatMap(({ because: code }) => code ?? [])));

  it('each have a sentence, or are a rule that objected', () => {
    expect(reasons.size).toBeGreaterThan(5);
    expect(Array.from(reasons).filter((code) => !(code in because) && !ids.includes(code))).toEqual([]);
  });
});
