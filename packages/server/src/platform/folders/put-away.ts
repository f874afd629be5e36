import { access, copyFile, link, mkdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';

/** Where files go once they were dealt with. */
export interface PuttingAway {
  /** The folder they come from: what lies in a folder of it comes to lie in a folder of the same name. */
  readonly from: string;
  readonly to: string;
}

export type Fate = 'done' | 'refused';
const FATES: readonly Fate[] = ['done', 'refused'];

/** The folders into which files are moved; they are not watched. */
export function fateFolders(to: string): ReadonlySet<string> {
  return new Set(FATES.map((fate) => join(resolve(to), fate)));
}

/**
 * Moves a file into `done` or `refused`; a file of that name that is there already is never written over. Returns the new place,
 * or null when the file has gone: another worker was quicker.
 */
export async function putAway(path: string, fate: Fate, { from, to }: PuttingAway): Promise<string | null> {
  const inside = relative(resolve(from), resolve(path));
  const wanted = join(resolve(to), fate, inside === '' || inside.startsWith('..') || isAbsolute(inside) ? basename(path) : inside);
  await mkdir(dirname(wanted), { recursive: true });
  for (let number = 1; ; number += 1) {
    const moved = await moveTo(path, numbered(wanted, number));
    if (moved !== 'taken') return moved === 'moved' ? numbered(wanted, number) : null;
  }
}

function numbered(path: string, number: number): string {
  const { dir, name, ext } = parse(path);
  return number === 1 ? path : join(dir, `${name} (${number})${ext}`);
}

/** A second name and then the first one away: unlike a renaming, this never replaces what somebody put there meanwhile. */
async function moveTo(path: string, target: string): Promise<'moved' | 'taken' | 'gone'> {
  try {
    await link(path, target);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return (await isSameFile(path, target)) ? 'gone' : 'taken';
    return code === 'ENOENT' ? 'gone' : moveWithoutLink(path, target);
  }
  await unlink(path).catch(ignoreGone);
  return 'moved';
}

/** Another worker gave it its second name, and is about to take the first one away. */
async function isSameFile(path: string, target: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(path), stat(target)]).catch(() => []);
  return first === undefined || second === undefined || (first.ino === second.ino && first.dev === second.dev);
}

/** For storage that knows no second names, and for another disk, where a copy gets its name only when it is whole. */
async function moveWithoutLink(path: string, target: string): Promise<'moved' | 'taken' | 'gone'> {
  if (await isThere(target)) return 'taken';
  try {
    await rename(path, target);
    return 'moved';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'gone';
    if (codeOf(error) !== 'EXDEV') throw error;
  }
  const unfinished = `${target}.part`;
  await copyFile(path, unfinished);
  await rename(unfinished, target);
  await unlink(path).catch(ignoreGone);
  return 'moved';
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

function ignoreGone(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
