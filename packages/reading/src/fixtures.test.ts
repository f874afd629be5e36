import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toFacts } from './facts.ts';
import { read } from './read.ts';

const ROOT = new URL('../fixtures/', import.meta.url);

interface Expected {
  readonly id: string;
  readonly instruments?: readonly { readonly status: string }[];
}

/** A language's texts with their expected facts. */
function fixturesOf(language: string): readonly { readonly name: string; readonly source: string; readonly expected: Expected }[] {
  const folder = new URL(`${language}/`, ROOT);
  const names = readdirSync(folder).filter((file) => file.endsWith('.facts.json')).map((file) => file.replace('.facts.json', ''));
  return names.map((name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.facts.json`, folder), 'utf8'));
    return { name, source: readFileSync(new URL(`${name}.txt`, folder), 'utf8'), expected };
  });
}

/** The names of the short shape, in which a reviewer writes: `as_written`, `on_behalf_of`; a party is its name. */
function inShortShape(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => inShortShape(one, key));
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'parties' && 'name' in value) return value.name;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`), inShortShape(inner, name)]));
}

/** Of what was read only that of which something is expected; members beyond those expected stay, and show. */
function only(found: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(found)) return found.map((one, index) => (index < expected.length ? only(one, expected[index]) : one));
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, only(Reflect.get(found, key), Reflect.get(expected, key))]));
}

const LANGUAGES = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(LANGUAGES)('the fixtures in %s', (language) => {
  const fixtures = fixturesOf(language);

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (name, { source, expected }) => {
    expect(expected.id).toBe(name);
    const said = Object.fromEntries(Object.entries(expected).filter(([key]) => key !== 'id' && key !== 'kind'));
    expect(only(inShortShape(toFacts(read(source), source, name)), said)).toEqual(said);
  });

  it('report no signing in a third of them', () => {
    const without = fixtures.filter(({ expected }) => expected.instruments?.every(({ status }) => status !== 'signed') ?? false);
    expect(without.length * 3).toBeGreaterThanOrEqual(fixtures.length);
  });
});
