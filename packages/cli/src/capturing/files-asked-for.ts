import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CompleteFile, LeftOutBecause } from '@mithaq/server/folders';
import { STANDARD_INPUT } from '../open-document.ts';

/** One file to be taken in, or why a folder could not be looked into. */
export interface Wanted {
  readonly file: string;
  /** The folder that was named, from which its place is counted. */
  readonly under: string;
  /** Set where a folder is watched. */
  readonly watched?: CompleteFile;
  /** The fault of a folder that cannot be entered. */
  readonly unreadable?: string;
}

export interface Asking {
  readonly names: readonly string[];
  /** Folders that are not looked into, as full paths. */
  readonly except: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly onLeftOut: (path: string, because: LeftOutBecause) => void;
}

/** Gives the files that were named, and those in the folders that were named, one at a time. */
export async function* filesAskedFor({ names, except, signal, onLeftOut }: Asking): AsyncGenerator<Wanted> {
  const { walk } = await import('@mithaq/server/folders');
  for (const name of names) {
    if (!(await isFolder(name))) {
      if (!signal.aborted) yield { file: name, under: dirname(resolve(name)) };
      continue;
    }
    for await (const met of walk(name, except)) {
      if (signal.aborted) return;
      if (met.met === 'left-out') onLeftOut(met.path, met.because);
      else yield { file: met.path, under: resolve(name), ...(met.met === 'unreadable' ? { unreadable: met.code } : {}) };
    }
  }
}

/** How many files there are to take in; null when it was ended before all were counted. */
export async function countFiles(asking: Omit<Asking, 'onLeftOut'>): Promise<number | null> {
  let count = 0;
  for await (const _ of filesAskedFor({ ...asking, onLeftOut: () => {} })) count += 1;
  return asking.signal.aborted ? null : count;
}

export async function isFolder(name: string): Promise<boolean> {
  return name !== STANDARD_INPUT && (await stat(name).then((found) => found.isDirectory(), () => false));
}
