import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pause } from '../pause.ts';
import { walk } from './walk.ts';

/** A file as it was seen. */
export interface FileSeen {
  readonly name: string;
  readonly size: number;
  /** Size, times and number of the file: another means that it was written to. */
  readonly sign: string;
}

/** A file of a watched folder that has not changed for a while. */
export interface CompleteFile {
  readonly path: string;
  readonly seen: FileSeen;
  /** Whether it still is as it was when it was given. */
  readonly isAsItWas: () => Promise<boolean>;
  /** It could not be dealt with: it is given again later. */
  readonly later: () => void;
}

export interface Watching {
  readonly folder: string;
  /** Folders inside that are not looked into, as full paths. */
  readonly except: ReadonlySet<string>;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  readonly pace?: Partial<Pace>;
  /** Told once when the folder, or one in it, cannot be reached; it is tried again with every look. */
  readonly onUnreachable: (folder: string) => void;
}

/** How often is looked, and for how long a file must have stayed the same, in milliseconds. */
export interface Pace {
  readonly every: number;
  readonly quiet: number;
  readonly again: number;
}

const USUAL: Pace = { every: 2_000, quiet: 3_000, again: 60_000 };

/** A look at a large network folder takes long; then most of the time is rest all the same. */
const REST = 4;

interface Seen {
  readonly file: FileSeen;
  /** Not given before this time. */
  notBefore: number;
  look: number;
}

/**
 * Gives the files of a folder as they become complete, for as long as it is watched, each once as long as it stays the same.
 * It looks at certain times, since network folders tell nobody of their changes. Copying programs set the size first and the time
 * last, and some write slowly: a file is complete when neither changed for a while.
 */
export async function* completeFiles(watching: Watching): AsyncGenerator<CompleteFile> {
  const pace = { ...USUAL, ...watching.pace };
  const { signal } = watching;
  const seen = new Map<string, Seen>();
  const unreachable = new Set<string>();
  for (let look = 1; !signal.aborted; look += 1) {
    const began = performance.now();
    let waited = 0;
    for await (const met of walk(watching.folder, watching.except)) {
      if (signal.aborted) return;
      if (met.met === 'unreadable' && !unreachable.has(met.path)) watching.onUnreachable(met.path);
      if (met.met === 'unreadable') unreachable.add(met.path);
      if (met.met !== 'file') continue;
      const known = await lookAt(met.path, { seen, look, pace });
      if (known === null) continue;
      known.notBefore = Infinity;
      const given = performance.now();
      yield complete(met.path, known, pace);
      waited += performance.now() - given;
    }
    for (const [path, { look: last }] of seen) if (last !== look) seen.delete(path);
    const looked = performance.now() - began - waited;
    await pause(Math.max(pace.every, looked * REST), signal);
  }
}

interface Looking {
  readonly seen: Map<string, Seen>;
  readonly look: number;
  readonly pace: Pace;
}

/** What is known of a file that is due; null when it is not, or has gone. */
async function lookAt(path: string, { seen, look, pace }: Looking): Promise<Seen | null> {
  const file = await fileAt(path);
  if (file === null) return null;
  const now = performance.now();
  const before = seen.get(path);
  const known = before?.file.sign === file.sign ? before : { file, notBefore: now + pace.quiet, look };
  known.look = look;
  seen.set(path, known);
  return known.notBefore <= now ? known : null;
}

function complete(path: string, known: Seen, { again }: Pace): CompleteFile {
  return {
    path,
    seen: known.file,
    isAsItWas: async () => (await fileAt(path))?.sign === known.file.sign,
    later: () => {
      known.notBefore = performance.now() + again;
    },
  };
}

async function fileAt(path: string): Promise<FileSeen | null> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(path);
    return { name: basename(path), size, sign: [size, mtimeMs, ctimeMs, ino].join(' ') };
  } catch {
    return null;
  }
}
