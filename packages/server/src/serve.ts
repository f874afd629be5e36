import { join } from 'node:path';
import { lockDataFolder, openDataFolder } from './platform/data-folder.ts';
import { startEmbedded } from './platform/database/embedded/start-embedded.ts';
import type { Inbox } from './inbox/follow-inbox.ts';
import type { Allows } from './platform/fetching/guarded-request.ts';
import type { ModelSettings } from './platform/model/model-settings.ts';

export type ServiceName = 'web' | 'worker';

export interface ServeOptions {
  readonly dataFolder: string;
  /** A PostgreSQL server; null for the embedded database in the data folder. */
  readonly databaseUrl: string | null;
  /** A language model that may propose facts; null for none. */
  readonly model: ModelSettings | null;
  readonly services: readonly ServiceName[];
  /** A folder from which the workers take documents by themselves; null for none. */
  readonly inbox: Inbox | null;
  readonly port: number;
  /** True when another port may be taken if this one is busy. */
  readonly mayMovePort: boolean;
  /** Fills a register that has just been made. */
  readonly loadsSamples: boolean;
  /** The built pages; null for those beside this package. */
  readonly webFolder: string | null;
  /** Which addresses may be fetched: those of the public internet. Only a test that asks a site of its own says otherwise. */
  readonly mayFetch?: Allows;
  readonly log: (line: string) => void;
}

export interface Served {
  /** The address with its one-time key; null for a worker without pages. */
  readonly address: string | null;
  readonly stop: () => Promise<void>;
}

/** The inbox by the names of its folders, as the command line or the environment give them. */
export function inboxOf(folder: string | null | undefined, moveTo: string | null | undefined): Inbox | null {
  return folder ? { folder, moveTo: moveTo || null } : null;
}

/** What must be closed again, in the opposite order. */
export type Closing = (() => Promise<void>)[];

/** Starts the server: the database, the workers, the pages. Whatever was opened is closed again in the opposite order. */
export async function serve(options: ServeOptions): Promise<Served> {
  const folder = openDataFolder(options.dataFolder);
  const closing: Closing = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    // a server keeps its own order; only a folder is lost when two open it
    if (options.databaseUrl === null) closing.push(await lockDataFolder(folder));
    // the database starts in its thread while the rest of the program is loaded in this one
    const starting = options.databaseUrl === null ? startEmbedded(join(folder, 'database')) : null;
    const [{ openServices }, embedded] = await Promise.all([import('./open-services.ts'), starting]);
    return { address: await openServices({ folder, embedded, options, closing }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
