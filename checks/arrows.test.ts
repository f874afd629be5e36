import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesOf, type SourceFile } from './repository.ts';

const packages = ['register', 'reading', 'capture', 'server', 'web', 'cli'] as const;
type Package = (typeof packages)[number];

/** What each package may enter of ours, and whether only for its types. */
const MAY_ENTER: Readonly<Record<Package, readonly string[]>> = {
  register: [],
  reading: ['@mithaq/register/vocabulary'],
  capture: [],
  server: ['@mithaq/register', '@mithaq/register/vocabulary', '@mithaq/register/edits', 'type @mithaq/reading', '@mithaq/reading/reader', '@mithaq/reading/model', '@mithaq/reading/rules', '@mithaq/reading/sources', '@mithaq/capture'],
  web: ['@mithaq/register', '@mithaq/register/vocabulary', '@mithaq/register/edits', 'type @mithaq/reading', 'type @mithaq/server/api'],
  cli: ['@mithaq/register', '@mithaq/register/vocabulary', '@mithaq/reading', '@mithaq/reading/reader', '@mithaq/reading/facts', '@mithaq/capture', '@mithaq/server', '@mithaq/server/api', '@mithaq/server/reader', '@mithaq/server/folders'],
};

/** What the reader says of itself in the languages of the interface: text alone, without the reader. */
const isSentences = (specifier: string): boolean => specifier.startsWith('@mithaq/reading/sentences/');

const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.endsWith('.test.tsx') || path.includes('/testing/') || path.includes('/e2e/');
const isBuiltin = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier);

/** The files of a package that run in the product, each with what it imports. */
function runningFiles(name: Package): readonly SourceFile[] {
  return sourcesOf(`packages/${name}/src`).filter((file) => !isTest(file.path));
}

function offences(files: readonly SourceFile[], isWrong: (specifier: string, file: SourceFile, typeOnly: boolean) => boolean): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file.text)
      .filter(({ specifier, typeOnly }) => isWrong(specifier, file, typeOnly))
      .map(({ specifier }) => `${file.path} → ${specifier}`),
  );
}

/** The path from the root that a relative import leads to. */
const target = (file: SourceFile, specifier: string): string => posix.join(posix.dirname(file.path), specifier);

describe('the arrows', () => {
  it.each(packages)('%s enters only the packages below it, through their doors', (name) => {
    const wrong = offences(runningFiles(name), (specifier, _file, typeOnly) => {
      if (!specifier.startsWith('@mithaq/') || isSentences(specifier)) return false;
      return !MAY_ENTER[name].includes(specifier) && !(typeOnly && MAY_ENTER[name].includes(`type ${specifier}`));
    });
    expect(wrong).toEqual([]);
  });

  it.each(packages)('%s never reaches into another package by path; the authority file is data, open to all', (name) => {
    const wrong = offences(sourcesOf(`packages/${name}/src`), (specifier, file) => {
      if (!specifier.startsWith('.')) return false;
      const to = target(file, specifier);
      return !to.startsWith(`packages/${name}/`) && !to.startsWith('data/authority/');
    });
    expect(wrong).toEqual([]);
  });

  it.each(['register', 'reading'] as const)('%s knows no world: no module of Node, no package, no clock, no chance', (name) => {
    const files = runningFiles(name);
    expect(offences(files, (specifier) => !specifier.startsWith('.') && !MAY_ENTER[name].includes(specifier))).toEqual([]);
    const world = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.|\bfetch\(|\bglobalThis\b/u;
    expect(files.filter(({ text }) => world.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it('only capture owns libraries of document formats', () => {
    const formats = /^(?:mammoth|linkedom|@mozilla\/readability|chardet|docx|pdfjs-dist|tesseract\.js|@embedpdf\/)/u;
    const others = packages.filter((name) => name !== 'capture').flatMap((name) => sourcesOf(`packages/${name}/src`));
    expect(offences(others, (specifier, file) => formats.test(specifier) && !isTest(file.path))).toEqual([]);
  });

  it('in the server only platform touches database drivers, disk, net and processes; main.ts and index.ts put things together', () => {
    const composing = /^packages\/server\/src\/(?:platform\/|main\.ts|index\.ts|[a-z-]+\.ts$)/u;
    const subjects = runningFiles('server').filter(({ path }) => !composing.test(path));
    const drivers = new Set(['pg', '@electric-sql/pglite', '@electric-sql/pglite-socket']);
    const harmless = new Set(['node:crypto', 'node:url', 'node:path']);
    expect(offences(subjects, (specifier) => drivers.has(specifier) || (isBuiltin(specifier) && !harmless.has(specifier)))).toEqual([]);
  });

  it('subjects of the server do not read each other’s queries', () => {
    const wrong = offences(runningFiles('server'), (specifier, file) => {
      if (!specifier.startsWith('.') || !specifier.endsWith('/queries.ts')) return false;
      return subjectOf(target(file, specifier)) !== subjectOf(file.path);
    });
    expect(wrong).toEqual([]);
  });

  it('no language of the reader imports another', () => {
    const language = /^packages\/reading\/src\/languages\/([a-z]{2})\//u;
    const wrong = offences(sourcesOf('packages/reading/src/languages'), (specifier, file) => {
      const to = specifier.startsWith('.') ? language.exec(target(file, specifier))?.[1] : undefined;
      return to !== undefined && to !== language.exec(file.path)?.[1];
    });
    expect(wrong).toEqual([]);
  });

  it.each(packages)('%s has no ring of imports', (name) => {
    const files = new Map(runningFiles(name).map((file) => [file.path, file]));
    expect(ringIn(files)).toEqual([]);
  });
});

function subjectOf(path: string): string {
  return path.split('/')[3] ?? '';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '');
}

/** The first ring of value imports, as a list of paths; empty when there is none. */
function ringIn(files: ReadonlyMap<string, SourceFile>): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): readonly string[] => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    const file = files.get(path);
    if (file === undefined || done.has(path)) return [];
    for (const { specifier, typeOnly } of importsOf(file.text)) {
      if (typeOnly || !specifier.startsWith('.')) continue;
      const ring = visit(target(file, specifier), [...above, path]);
      if (ring.length > 0) return ring;
    }
    done.add(path);
    return [];
  };
  return [...files.keys()].reduce<readonly string[]>((found, path) => (found.length > 0 ? found : visit(path, [])), []);
}

describe('reading imports', () => {
  it('finds every sort, and knows which are for types alone', () => {
    const text = [
      "import { read } from '@mithaq/reading';",
      "import type { Reading } from '@mithaq/reading';",
      "import { type Span, type Value } from './span.ts';",
      "import { fold, type Folded } from './fold.ts';",
      "export * from './door.ts';",
      "import './style.css';",
      "const late = await import('./late.ts');",
      "import {\n  one,\n  two,\n} from './long.ts';",
    ].join('\n');
    expect(importsOf(text).map(({ specifier, typeOnly }) => `${typeOnly ? 'type ' : ''}${specifier}`)).toEqual([
      '@mithaq/reading', 'type @mithaq/reading', 'type ./span.ts', './fold.ts', './door.ts', './style.css', './long.ts', './late.ts',
    ]);
  });
});
