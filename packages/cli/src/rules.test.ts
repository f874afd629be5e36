import { ruleCatalogue } from '@mithaq/reading';
import { rules as arabic } from '@mithaq/reading/sentences/ar/rules';
import { sentenceOfRule } from '@mithaq/reading/sentences/of-rule';
import { describe, expect, it } from 'vitest';
import { mithaq, samples } from './testing/command.ts';

describe('mithaq rules --html', () => {
  it('is a page of every rule, in the language asked for, with what it finds marked', async () => {
    const { code, out } = await mithaq(['rules', '--html', '--language', 'ar']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u);
    const unescaped = out.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(ruleCatalogue().filter(({ id }) => !unescaped.includes(sentenceOfRule(arabic, id) ?? 'no sentence'))).toEqual([]);
    const marks = ruleCatalogue().flatMap(({ finds }) => finds).join('').split('‹').length - 1;
    expect(out.split('<mark>').length - 1).toBe(marks);
    expect(out).not.toMatch(/<script|[‹›]/u);
  });
});

describe('mithaq explain', () => {
  it('says in Arabic why something was supposed or dropped', async () => {
    const { out } = await mithaq(['explain', `${samples}ar-memorandum-child-rights.txt`]);
    expect(out).toMatch(/السبب: [^a-z\n]+\n/u);
    expect(out).not.toMatch(/السبب: [^\n]*[a-z]/u);
    expect(out).not.toContain('استُنتج من السياق');
  });
});
