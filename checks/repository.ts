import { readdirSync, readFileSync } from 'node:fs';

/** The root of the repository. */
export const root = new URL('../', import.meta.url);

/** A file of ours, its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set(['node_modules', '.git', 'dist', '.cache', 'coverage']);

/** Paths of all files under a folder, from the root; nothing that was installed, built or recorded. */
export function pathsUnder(folder: string): readonly string[] {
  const entries = readdirSync(new URL(folder === '' ? '.' : `${folder}/`, root), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name) || path === 'data/local') return [];
    return entry.isDirectory() ? pathsUnder(path) : [path];
  });
}

/** The TypeScript and JavaScript files under a folder. */
export function sourcesOf(folder: string): readonly SourceFile[] {
  return pathsUnder(folder)
    .filter((path) => /\.(?:ts|tsx|mjs|js)$/u.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** What a file imports: the specifier, and whether only for its types. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"\n]+)['"]/gmu;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;

/** The imports of a source file, static and dynamic. A named import of types alone counts as type-only. */
export function importsOf(text: string): readonly Import[] {
  const fixed = Array.from(text.matchAll(IMPORT), (found) => ({
    specifier: found[2] ?? '',
    typeOnly: found[1] !== undefined || onlyTypes(found[0]),
  }));
  return [...fixed, ...Array.from(text.matchAll(DYNAMIC), (found) => ({ specifier: found[1] ?? '', typeOnly: false }))];
}

function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/u.exec(statement)?.[1]?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return names.length > 0 && names.every((name) => name.startsWith('type ')) && !/import\s+\w+\s*,/u.test(statement);
}
