import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathsUnder, root, sourcesOf } from './repository.ts';

const code = [...sourcesOf('packages'), ...sourcesOf('scripts'), ...sourcesOf('checks')];
const TEXT_FILE = /\.(?:ts|tsx|mjs|js|json|md|css|html|txt|yml|yaml)$/u;

/** Lists that grow a line a word or a line a column, and tests, may be longer than code. */
const LISTS = /(?:platform\/database\/(?:tables\.ts|migrations\/)|\.test\.tsx?$|\/vocabulary\/|\/words\/|\/word-lists?\/|\/language\/(?:ar|en|fr)\/|letter-table\.ts$|recognised-by\.ts$|^data\/)/u;

/** Characters that turn the direction of what follows: invisible in an editor, and able to hide what code does. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/u;

/** Names that say nothing of what is in a file. */
const SAYS_NOTHING = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|lib|manager|service|stuff|dto)(?:[-./]|$)/u;

describe('source files', () => {
  it('hold no characters that turn the direction of text', () => {
    const texts = pathsUnder('').filter((path) => TEXT_FILE.test(path) && path !== 'package-lock.json' && !path.startsWith('samples/'));
    expect(texts.filter((path) => DIRECTION.test(readFileSync(new URL(path, root), 'utf8')))).toEqual([]);
  });

  it('have at most 300 lines, word lists and tests aside', () => {
    const long = code.filter(({ path, text }) => !LISTS.test(path) && text.split('\n').length > 301);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  it('bear names that say what is in them', () => {
    expect(code.map(({ path }) => path).filter((path) => SAYS_NOTHING.test(path))).toEqual([]);
  });

  it('are named in small letters with hyphens', () => {
    const named = code.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    expect(named.filter((name) => !/^[a-z0-9][a-z0-9.-]*$/u.test(name))).toEqual([]);
  });

  it('silence no check without a reason on the line', () => {
    // the reason may stand on the next line of a comment in several lines
    const silenced = /(?:@ts-(?:ignore|nocheck|expect-error)|(?:ox|es)lint-disable(?:-next-line|-line)?)(?<reason>.*(?<=--)\n.*\*\/|.*)/gu;
    const wrong = code.filter(({ path }) => path !== 'checks/sources.test.ts').flatMap(({ path, text }) =>
      Array.from(text.matchAll(silenced)).filter((found) => !/\s(?:--|:)\s+\S/u.test(found.groups?.['reason'] ?? '')).map((found) => `${path}: ${found[0]}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the rules of a language', () => {
  it('know that \\b and \\w hold no Arabic letter', () => {
    const arabicRules = sourcesOf('packages/reading/src/languages/ar');
    expect(arabicRules.filter(({ text }) => /\/[^/\n]*\\[bw][^/\n]*\/[a-z]*/u.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the documents of the project', () => {
  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'LICENSE'])('include %s', (name) => {
    expect(pathsUnder('')).toContain(name);
  });

  it('name only paths that exist', () => {
    const all = pathsUnder('');
    const known = new Set(all.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))));
    const documents = all.filter((path) => /^(?:[A-Z-]+(?:\.ar)?\.md|decisions\/.*\.md)$/u.test(path) && path !== 'THIRD-PARTY-NOTICES.md');
    const missing = documents.flatMap((document) => {
      const text = readFileSync(new URL(document, root), 'utf8');
      const folders = Array.from(text.matchAll(/`((?:packages|checks|scripts|samples|data|decisions|corpus)\/[\w./-]+?)\/?`/gu), (found) => found[1] ?? '');
      const files = Array.from(text.matchAll(/\b(?:samples|docs|decisions)\/[\w-]+\.\w+/gu), (found) => found[0]);
      const named = [...folders, ...files];
      return named.filter((path) => path !== 'data/local' && !all.includes(path) && !known.has(path)).map((path) => `${document}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it('number decisions without a gap, each with context, decision and consequences', () => {
    const decisions = pathsUnder('decisions').toSorted();
    expect(decisions.map((path) => Number(/(\d{4})-/u.exec(path)?.[1]))).toEqual(decisions.map((_, at) => at + 1));
    const lacking = decisions.filter((path) => {
      const text = readFileSync(new URL(path, root), 'utf8');
      return !['Context', 'Decision', 'Consequences'].every((part) => text.includes(`## ${part}`) || text.includes(`**${part}.**`));
    });
    expect(lacking).toEqual([]);
  });
});
