import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isNoDocument, isPartOfPage, leftOutByName, type LeftOutBecause, pageStems } from './left-out.ts';

/** What is met on the way through a folder: a file that may be a document, what is left out and why, or a folder that cannot be entered. */
export type Met =
  | { readonly met: 'file'; readonly path: string }
  | { readonly met: 'left-out'; readonly path: string; readonly because: LeftOutBecause }
  | { readonly met: 'unreadable'; readonly path: string; readonly code: string };

/**
 * Goes through a folder and all that is in it, in the order of the names, keeping the names of one folder at a time. Links are
 * not followed: they may lead in circles, or out of the folder. `except` are folders that are not entered, as full paths.
 */
export async function* walk(folder: string, except: ReadonlySet<string> = new Set()): AsyncGenerator<Met> {
  const entries = await entriesOf(folder);
  if (!Array.isArray(entries)) return yield { met: 'unreadable', path: folder, code: entries.code };
  const stems = pageStems(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (except.has(resolve(path))) continue;
    const because = leftOutBecause(entry, stems);
    if (because !== null) yield { met: 'left-out', path, because };
    else if (entry.isDirectory()) yield* walk(path, except);
    else yield { met: 'file', path };
  }
}

function leftOutBecause(entry: Dirent, stems: readonly string[]): LeftOutBecause | null {
  const byName = leftOutByName(entry.name);
  if (byName !== null) return byName;
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return isPartOfPage(entry.name, stems) ? 'part-of-page' : null;
  return entry.isFile() && !isNoDocument(entry.name) ? null : 'no-document';
}

async function entriesOf(folder: string): Promise<Dirent[] | { readonly code: string }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}
