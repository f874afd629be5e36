import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCapturePool, type CapturePool } from '@mithaq/capture';
import { fetchGiven } from './addresses/fetch-given.ts';
import { createApp } from './app.ts';
import { signUnsigned } from './copies/sign-documents.ts';
import { forgetRemoved } from './documents/forget-removed.ts';
import { readingHandlers } from './documents/read-document.ts';
import { readOutdated } from './documents/read-again.ts';
import { LARGEST_FILE } from './documents/take-in.ts';
import { followInbox } from './inbox/follow-inbox.ts';
import { lookAtFeed } from './feeds/look-at-feed.ts';
import { lookWhenDue } from './feeds/look-when-due.ts';
import { keepFollowingCalendar } from './instruments/follow-calendar.ts';
import { notePort } from './local-access.ts';
import { followStates } from './organisations/follow-states.ts';
import { localUser } from './platform/actor.ts';
import { connect, type Connected } from './platform/database/connect.ts';
import type { Embedded } from './platform/database/embedded/start-embedded.ts';
import { countGrown, keepUp, tidyUp } from './platform/database/upkeep.ts';
import { migrate } from './platform/database/migrate.ts';
import { openWeb } from './platform/fetching/open-web.ts';
import { listen, type Listening } from './platform/http/listen.ts';
import { requeueAbandoned, type Jobs } from './platform/jobs/queue.ts';
import { startWorkers } from './platform/jobs/workers.ts';
import { openModel } from './platform/model/open-model.ts';
import { openReader } from './platform/reader/open-reader.ts';
import { readerVersion } from './platform/reader/reader-version.ts';
import { loadSamples } from './samples/load.ts';
import type { Closing, ServeOptions } from './serve.ts';
import { keepSessions } from './session/keeper.ts';

export interface Opening {
  /** The data folder; the caller holds its lock. */
  readonly folder: string;
  /** The embedded database, already running; null when a server is used. */
  readonly embedded: Embedded | null;
  readonly options: ServeOptions;
  readonly closing: Closing;
}

/** Opens what was asked for, on a database brought up to date; tells the address of the pages. */
export async function openServices({ folder, embedded, options, closing }: Opening): Promise<string | null> {
  const { connected, isNew } = await openDatabase(embedded, options, closing);
  closing.push(keepFollowingCalendar(connected.database, today, (error) => options.log(`could not follow the calendar: ${String(error)}`)));
  const followed = followStates(connected.database, today()).catch((error: unknown) => options.log(`could not tell the States of bodies: ${String(error)}`));
  closing.push(async () => void (await followed));
  const workers = options.services.includes('worker') ? await openWorkers(connected, options, closing) : null;
  const wake = (): void => workers?.wake();
  if (isNew && options.loadsSamples) {
    await loadSamples({ actor: localUser, database: connected.database, language: 'ar', today: today() });
    wake();
  }
  if (options.inbox !== null && workers !== null) closing.push(followInbox(options.inbox, { database: connected.database, jobs: workers, log: options.log, today }));
  return options.services.includes('web') ? openPages({ folder, connected, wake }, options, closing) : null;
}

const FETCHED_AT_A_TIME = 2;
/** The pages of two scans take turns, so that a book keeps no letter waiting; each scan holds its bytes meanwhile. */
const RECOGNISED_AT_A_TIME = 2;

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function openDatabase(embedded: Embedded | null, { databaseUrl, log }: ServeOptions, closing: Closing): Promise<{ connected: Connected; isNew: boolean }> {
  const connected = await connect(embedded ? { embedded } : { url: databaseUrl ?? '' });
  closing.push(connected.close);
  const applied = await migrate(connected.database);
  if (embedded) {
    await requeueAbandoned(connected.database);
  }
  const works = embedded ? { hourly: [forgetRemoved, signUnsigned, tidyUp], often: [lookWhenDue, countGrown] } : { hourly: [forgetRemoved, signUnsigned], often: [lookWhenDue] };
  closing.push(keepUp(connected.database, works, (error) => log(`could not tidy up: ${String(error)}`)));
  return { connected, isNew: applied.includes('0001-register') };
}

async function openWorkers({ database }: Connected, { databaseUrl, model: named, log, mayFetch }: ServeOptions, closing: Closing): Promise<Jobs> {
  const capture = openCapturePool({ limits: { bytes: LARGEST_FILE } });
  closing.push(() => capture.close());
  const reader = openReader();
  closing.push(reader.close);
  const model = named === null ? null : openModel(named);
  const version = readerVersion();
  await readOutdated(database, version);
  const { read, recognise } = readingHandlers({ database, capture, reader, model, log, readerVersion: version, today, wakeRecognisers: () => recognisers.wake() });
  const onError = (error: Error): void => log(`a job failed: ${error.stack ?? error.message}`);
  const recognisers = startWorkers({ database, handlers: { recognise }, parallel: RECOGNISED_AT_A_TIME, onError });
  // on the embedded database two would only wait for each other
  const workers = startWorkers({ database, handlers: { read }, parallel: databaseUrl === null ? 1 : 2, onError });
  closing.push(async () => {
    const stopped = recognisers.stop();
    // a book of scans is not waited for: what was recognised of it is kept, and it is taken up again
    await capture.close();
    await stopped;
  }, workers.stop);
  const fetching = openFetching(database, { capture, jobs: workers, log, closing, mayFetch });
  // closed before the workers, which wait for what they have in hand
  if (model !== null) closing.push(model.close);
  return {
    wake: () => {
      workers.wake();
      recognisers.wake();
      fetching.wake();
    },
  };
}

interface Fetching {
  readonly capture: CapturePool;
  readonly jobs: Jobs;
  readonly log: (line: string) => void;
  readonly closing: Closing;
  readonly mayFetch: ServeOptions['mayFetch'];
}

/** Workers of their own: a site that is slow keeps no document waiting. */
function openFetching(database: Connected['database'], { capture, jobs, log, closing, mayFetch }: Fetching): Jobs {
  const web = openWeb(mayFetch);
  const workers = startWorkers({
    database,
    handlers: { fetch: fetchGiven({ database, web, jobs, today }), look: lookAtFeed({ database, web, readFeed: (input) => capture.readFeed(input) }) },
    parallel: FETCHED_AT_A_TIME,
    onError: (error) => log(`an address could not be fetched: ${error.stack ?? error.message}`),
  });
  closing.push(workers.stop, web.close);
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
  const drawing = openCapturePool({ limits: { bytes: LARGEST_FILE } });
  closing.push(() => drawing.close());
  const app = createApp({
    database: connected.database,
    jobs: { wake },
    drawPage: (input, wanted) => drawing.drawPage(input, wanted),
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
