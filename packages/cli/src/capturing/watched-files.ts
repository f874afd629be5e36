import { resolve } from 'node:path';
import type { Asking, Wanted } from './files-asked-for.ts';

/** Gives the files of a folder as they become complete, until it is told to stop. */
export async function* watchedFiles({ names, except, signal }: Omit<Asking, 'onLeftOut'>, onUnreachable: (folder: string) => void): AsyncGenerator<Wanted> {
  const { completeFiles } = await import('@mithaq/server/folders');
  const [folder = '.'] = names;
  for await (const watched of completeFiles({ folder, except, signal, onUnreachable })) {
    yield { file: watched.path, under: resolve(folder), watched };
  }
}
