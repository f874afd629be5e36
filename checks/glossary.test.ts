import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as register from '@mithaq/register';
import { root, sourcesOf } from './repository.ts';

const codes = new Set(
  Object.values(register).flatMap((list) => (Array.isArray(list) ? list.flatMap((term) => ('code' in term ? [String(term.code)] : [])) : [])),
);

/** All names that the two core packages write: exported names, types and properties. */
const written = new Set(
  [...sourcesOf('packages/register/src'), ...sourcesOf('packages/reading/src')].flatMap(({ text }) =>
    Array.from(text.matchAll(/(?:export (?:async )?(?:const|function|interface|type|class)|readonly) (\w+)/gu), (found) => found[1] ?? ''),
  ),
);

const rows = readFileSync(new URL('GLOSSARY.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Arabic') && !line.startsWith('|---'))
  .map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1));

describe('the glossary', () => {
  it('has some sixty words, each in Arabic, English and French with its name in code', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  });

  it('names in code what is there: a code of a vocabulary, or a name of the core packages', () => {
    const named = rows.map((cells) => (cells[3] ?? '').replaceAll('`', ''));
    expect(named.filter((name) => !codes.has(name) && !written.has(name))).toEqual([]);
  });

  it('gives one name in code to one thing', () => {
    const named = rows.map((cells) => cells[3] ?? '');
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });

  it('has the Arabic in Arabic letters and the rest in Latin ones', () => {
    expect(rows.filter(([arabic = '']) => !/[\u0600-\u06FF]/u.test(arabic))).toEqual([]);
    expect(rows.filter(([, english = '', french = '']) => /[\u0600-\u06FF]/u.test(english + french))).toEqual([]);
  });
});
