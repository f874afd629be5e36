import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { read, ruleCatalogue } from '@mithaq/reading';
import { root } from './repository.ts';

/** Every regular expression that runs while texts are read. */
function patternsUsedOn(given: readonly string[]): readonly RegExp[] {
  const used = new Map<string, RegExp>();
  const before = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec') ?? {};
  function recorded(this: RegExp, text: string): unknown {
    used.set(`/${this.source}/${this.flags}`, this);
    return Reflect.apply(before.value, this, [text]);
  }
  // every search of a text, by whatever method, comes down to this one
  Reflect.defineProperty(RegExp.prototype, 'exec', { ...before, value: recorded });
  try {
    for (const text of given) read(text, { publishedOn: '2025-06-15' });
  } finally {
    Reflect.defineProperty(RegExp.prototype, 'exec', before);
  }
  return Array.from(used.values());
}

const textsIn = (folder: string): readonly string[] => readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8'));
const texts = ['samples', 'packages/reading/fixtures/ar', 'packages/reading/fixtures/en', 'packages/reading/fixtures/fr'].flatMap(textsIn);
const examples = ruleCatalogue().flatMap(({ finds, ignores }) => [...finds, ...ignores]).map((example) => example.replaceAll(/[‹›]/gu, ''));
const patterns = patternsUsedOn([...texts, ...examples]);

/** What can be matched by a loop within itself in more than one way: time doubles with each letter. */
const exponential = (pattern: RegExp): boolean =>
  analyse({ source: pattern.source, flags: pattern.flags.replaceAll(/[dy]/gu, '') }, { reportTypes: { Self: true, Trade: false, Move: false } }).reports.length > 0;

describe('the patterns of the reader', () => {
  it('are all seen', () => {
    expect(patterns.length).toBeGreaterThan(600);
    expect(exponential(/(?:و?[ء-ي]+)*!/u)).toBe(true);
  });

  it('never loop within themselves', () => {
    expect(patterns.filter(exponential).map(({ source }) => source)).toEqual([]);
  });
});
