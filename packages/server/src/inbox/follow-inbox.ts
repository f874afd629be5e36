import { basename, resolve } from 'node:path';
import type { Kysely } from 'kysely';
import { LARGEST_FILE, takeIn } from '../documents/take-in.ts';
import type { Acting } from '../platform/act.ts';
import { mithaq } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { completeFiles, type CompleteFile, type Pace } from '../platform/folders/complete-files.ts';
import { fateFolders, putAway, type Fate } from '../platform/folders/put-away.ts';
import { readWithin } from '../platform/folders/read-within.ts';
import type { Jobs } from '../platform/jobs/queue.ts';
import { pause } from '../platform/pause.ts';
import { isRefusal, refusal } from '../platform/refusal.ts';
import { sideBySide } from '../platform/side-by-side.ts';
import { noteRefused } from './note-refused.ts';

/** The folder from which the register takes documents by itself. */
export interface Inbox {
  readonly folder: string;
  /** Files that were dealt with go to `done` or `refused` in this folder; they stay where they are, where null. */
  readonly moveTo: string | null;
}

export interface InboxRoom {
  readonly database: Kysely<Database>;
  readonly jobs: Jobs;
  readonly log: (line: string) => void;
  readonly today: () => string;
  readonly pace?: Partial<Pace>;
}

/** So many files are in hand at a time. */
const IN_HAND = 4;

const LOOK_EVERY_MS = 1_000;

/** A file that could not be read is tried each minute, and told of once; so many names are kept. */
const MOST_TOLD = 1_000;

/**
 * Takes documents in from a folder, for as long as the register runs; returns how to end that. Several workers, on several
 * machines, may follow one folder: the same bytes are in the register once, whoever hands them in, and one of them moves the file.
 */
export function followInbox(inbox: Inbox, room: InboxRoom): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const told = new Set<string>();
  const tell = (line: string): void => {
    if (told.has(line)) return;
    if (told.size >= MOST_TOLD) told.clear();
    told.add(line);
    room.log(line);
  };
  const files = completeFiles({
    folder: resolve(inbox.folder),
    except: inbox.moveTo === null ? new Set() : fateFolders(inbox.moveTo),
    signal,
    onUnreachable: (folder) => room.log(`the inbox ${folder} cannot be reached; it is tried again`),
    ...(room.pace === undefined ? {} : { pace: room.pace }),
  });
  const take = async (file: CompleteFile): Promise<void> => {
    try {
      await takeFile(file, { inbox, room, signal, tell });
    } catch (error) {
      tell(`${file.path} could not be taken from the inbox: ${error instanceof Error ? error.message : String(error)}`);
      file.later();
    }
  };
  const following = sideBySide(files, IN_HAND, take);
  return async () => {
    ending.abort();
    await following;
  };
}

interface Taking {
  readonly inbox: Inbox;
  readonly room: InboxRoom;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

async function takeFile(file: CompleteFile, taking: Taking): Promise<void> {
  const { inbox, signal, tell } = taking;
  const bytes = await readWithin(file.path, LARGEST_FILE);
  if (bytes !== 'too-large' && 'code' in bytes) {
    // another worker was quicker, or somebody took it away
    if (bytes.code === 'ENOENT') return;
    file.later();
    return tell(`${file.path} could not be read from the inbox: ${bytes.code}`);
  }
  const fate = await fateOf(file, bytes, taking);
  // the register is closing; the next start knows the bytes
  if (fate === null || signal.aborted) return;
  if (fate !== 'done') tell(`${file.path} was refused: ${fate}`);
  if (inbox.moveTo === null || !(await file.isAsItWas())) return;
  await putAway(file.path, fate === 'done' ? 'done' : 'refused' satisfies Fate, { from: inbox.folder, to: inbox.moveTo });
}

/** Takes a document in and waits until it is read: `done`, or the code of why it was refused. Null when the register closes before. */
async function fateOf({ path, seen }: CompleteFile, bytes: Buffer | 'too-large', { room: { database, jobs, today }, signal }: Taking): Promise<string | null> {
  const acting: Acting = { actor: mithaq, database, language: 'ar', today: today() };
  const taken = bytes === 'too-large' ? refusal('too-large', { limit: LARGEST_FILE }) : await takeIn(acting, { bytes, fileName: basename(path), mediaType: null });
  if (isRefusal(taken)) {
    await noteRefused(acting, seen, taken);
    return taken.refused;
  }
  jobs.wake();
  while (!signal.aborted) {
    const found = await database.selectFrom('document').select(['state', 'refusal']).where('id', '=', taken.document).executeTakeFirst();
    // somebody removed it meanwhile
    if (found === undefined) return 'done';
    if (found.state !== 'captured' && found.state !== 'reading') return found.refusal ?? 'done';
    await pause(LOOK_EVERY_MS, signal);
  }
  return null;
}
