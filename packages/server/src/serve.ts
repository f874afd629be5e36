import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCapturePool } from '@mithaq/capture';
import { createApp } from './app.ts';
import { notePort } from './local-access.ts';
import { readDocument } from './documents/read-document.ts';
import { readOutdated } from './documents/read-again.ts';
import { LARGEST_FILE } from './documents/take-in.ts';
import { localUser } from './platform/actor.ts';
import { connect, type Connected } from './platform/database/connect.ts';
import { migrate } from './platform/database/migrate.ts';
import { lockDataFolder, openDataFolder } from './platform/data-folder.ts';
import { listen, type Listening } from './platform/http/listen.ts';
import { requeueAbandoned } from './platform/jobs/queue.ts';
import { startWorkers, type Workers } from './platform/jobs/workers.ts';
import { openReader } from './platform/reader/open-reader.ts';
import { readerVersion } from './platform/reader/reader-version.ts';
import { loadSamples } from './samples/load.ts';
import { keepSessions } from './session/keeper.ts';

export type ServiceName = 'web' | 'worker';

export interface ServeOptions {
  readonly dataFolder: string;
  /** A PostgreSQL server; null for the embedded database in the data folder. */
  readonly databaseUrl: string | null;
  readonly services: readonly ServiceName[];
  readonly port: number;
  /** True when another port may be taken if this one is busy. */
  readonly mayMovePort: boolean;
  /** Fills a register that has just been made. */
  readonly loadsSamples: boolean;
  /** The built pages; null for those beside this package. */
  readonly webFolder: string | null;
  readonly log: (line: string) => void;
}

export interface Served {
  /** The address with its one-time key; null for a worker without pages. */
  readonly address: string | null;
  readonly stop: () => Promise<void>;
}

/** Starts the server: the database, the workers, the pages. Whatever was opened is closed again in the opposite order. */
export async function serve(options: ServeOptions): Promise<Served> {
  const folder = openDataFolder(options.dataFolder);
  const closing: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const { connected, isNew } = await openDatabase(folder, options, closing);
    const workers = options.services.includes('worker') ? await openWorkers(connected, options, closing) : null;
    const wake = (): void => workers?.wake();
    if (isNew && options.loadsSamples) {
      await loadSamples({ actor: localUser, database: connected.database, language: 'ar', today: today() });
      wake();
    }
    const address = options.services.includes('web') ? await openPages({ folder, connected, wake }, options, closing) : null;
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

type Closing = (() => Promise<void>)[];

async function openDatabase(folder: string, { databaseUrl }: ServeOptions, closing: Closing): Promise<{ connected: Connected; isNew: boolean }> {
  // a server keeps its own order; only a folder is lost when two open it
  if (databaseUrl === null) closing.push(await lockDataFolder(folder));
  const connected = await connect(databaseUrl === null ? { folder: join(folder, 'database') } : { url: databaseUrl });
  closing.push(connected.close);
  const applied = await migrate(connected.database);
  if (databaseUrl === null) await requeueAbandoned(connected.database);
  return { connected, isNew: applied.includes('0001-register') };
}

async function openWorkers({ database }: Connected, { databaseUrl, log }: ServeOptions, closing: Closing): Promise<Workers> {
  const capture = openCapturePool({ limits: { bytes: LARGEST_FILE } });
  closing.push(() => capture.close());
  const reader = openReader();
  closing.push(reader.close);
  const version = readerVersion();
  await readOutdated(database, version);
  const workers = startWorkers({
    database,
    handlers: { read: readDocument({ database, capture, reader, readerVersion: version, today }) },
    // on the embedded database two would only wait for each other
    parallel: databaseUrl === null ? 1 : 2,
    onError: (error) => log(`a job failed: ${error.stack ?? error.message}`),
  });
  closing.push(workers.stop);
  return workers;
}

interface Opened {
  readonly folder: string;
  readonly connected: Connected;
  readonly wake: () => void;
}

async function openPages({ folder, connected, wake }: Opened, options: ServeOptions, closing: Closing): Promise<string> {
  const { log } = options;
  let listening: Listening | null = null;
  const addressOf = (key: string): string => `http://127.0.0.1:${listening?.port ?? options.port}/?key=${key}`;
  const sessions = keepSessions({
    secret: secretOf(folder),
    now: Date.now,
    onNewKey: (key) => log(`That address had been used already. A new one: ${addressOf(key)}`),
  });
  const app = createApp({
    database: connected.database,
    jobs: { wake },
    sessions,
    today,
    webFolder: resolve(options.webFolder ?? fileURLToPath(new URL('../../web/dist', import.meta.url))),
    onError: (error) => log(error.stack ?? error.message),
  });
  listening = await listen(app.fetch, options);
  closing.push(listening.close, notePort(folder, listening.port));
  return addressOf(sessions.key());
}

/** Signs the sessions of this folder; made once, readable by its owner alone. */
function secretOf(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
