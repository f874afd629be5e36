import type { Reading } from '@mithaq/reading';
import { isByModel, messagesFor, readWithAnswers, windowsOf, type ModelAnswer } from '@mithaq/reading/model';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import type { Model, NoAnswer } from '../platform/model/open-model.ts';

/** About forty pages. Of a longer document a model is asked of the beginning. */
const MOST_WINDOWS = 20;

/** What is noted of a document that a model was asked about: its text left the register, and perhaps not all of it was read. */
const ASKED = 'model-asked';
const INCOMPLETE = 'model-incomplete';
export const isModelNote = (note: string): boolean => note === ASKED || note === INCOMPLETE;

/** A model that answers slowly is asked about one document for no longer than this; then what it has said is kept. */
const MOST_MILLISECONDS = 600_000;

/** What asking a model needs. */
export interface AskingRoom {
  readonly database: Kysely<Database>;
  /** Null unless one is named, which is usual. */
  readonly model: Model | null;
  /** For how long a model is asked about one document, where that is not as usual. */
  readonly mostMilliseconds?: number;
  /** Told, a line at a time, of what went wrong. */
  readonly log: (line: string) => void;
}

interface Read {
  readonly text: string;
  readonly reading: Reading;
  /** Whether somebody still waits for what the model says. */
  readonly isWanted?: () => Promise<boolean>;
}

/** What was read, or that the model was given up: the register is closing, or nobody waits any longer. */
type Told = ReadWithModel | 'not-now';

interface ReadWithModel {
  readonly reading: Reading;
  /** The name of the model that was asked. */
  readonly asked: string | null;
  readonly notes: readonly string[];
}

/**
 * What the rules read, with what a language model adds where one is named. No transaction is open meanwhile, and whatever goes wrong is noted
 * and logged, never thrown: the reading of the rules stands.
 */
export async function readWithModel(room: AskingRoom, document: string, read: Read): Promise<Told> {
  const { text, reading } = read;
  if (room.model === null) return { reading, asked: null, notes: [] };
  try {
    const { answers, sent, trouble } = await ask(room, document, read);
    if (trouble === 'not-now') return 'not-now';
    const joined = readWithAnswers(text, reading, answers);
    const unread = trouble ?? (joined.unusable > 0 ? 'unusable answer' : null);
    tell(room, document, { joined: joined.reading, unread });
    return { reading: joined.reading, asked: sent > 0 ? room.model.name : null, notes: [...(sent > 0 ? [ASKED] : []), ...(unread === null ? [] : [INCOMPLETE])] };
  } catch (error) {
    room.log(`the language model could not be asked about document ${document}: ${error instanceof Error ? error.name : 'an error'}`);
    return { reading, asked: null, notes: [INCOMPLETE] };
  }
}

interface Asked {
  readonly answers: readonly ModelAnswer[];
  readonly sent: number;
  /** Why not everything was answered. */
  readonly trouble: string | null;
}

async function ask({ model, database, mostMilliseconds = MOST_MILLISECONDS }: AskingRoom, document: string, { text, reading, isWanted }: Read): Promise<Asked> {
  const windows = windowsOf(text, reading.segments);
  const answers: ModelAnswer[] = [];
  const end = Date.now() + mostMilliseconds;
  let sent = 0;
  for (const window of windows.slice(0, MOST_WINDOWS)) {
    if (isWanted !== undefined && !(await isWanted())) return { answers, sent, trouble: 'not-now' };
    // asked before each stretch: somebody may restrict the document meanwhile
    if (model === null || !(await mayBeSent(database, document))) return { answers, sent, trouble: sent > 0 ? 'restricted meanwhile' : null };
    sent++;
    const said = await withinTime(model.ask(messagesFor(text, window)), end - Date.now());
    if (typeof said === 'string') answers.push({ window, content: said });
    else if (said.failed !== 'not-understood') return { answers, sent: said.failed === 'resting' ? sent - 1 : sent, trouble: inWords(said) };
  }
  const trouble = windows.length > MOST_WINDOWS ? 'longer than is asked about' : answers.length < sent ? 'unusable answer' : null;
  return { answers, sent, trouble };
}

/** What the model says, unless its time is over: what it says later is not heard. */
async function withinTime(answer: Promise<string | NoAnswer>, milliseconds: number): Promise<string | NoAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<NoAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ failed: 'too-slow' }), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A restricted document never leaves the register, nor does one whose very bytes are restricted as another document. One that is gone is not sent either. */
export async function mayBeSent(database: Kysely<Database>, document: string): Promise<boolean> {
  const found = await database
    .selectFrom('document')
    .select('id')
    .where('id', '=', document)
    .where((row) => row.not(row.exists(
      row.selectFrom('document as same').select(sql.lit(1).as('one')).whereRef('same.sha256', '=', 'document.sha256').where('same.confidentiality', 'not in', ['public', 'internal']),
    )))
    .executeTakeFirst();
  return found !== undefined;
}

function inWords({ failed, status }: NoAnswer): string {
  if (failed === 'closing') return 'not-now';
  return status === undefined ? failed : `${failed} ${status}`;
}

/** Codes and counts, never words of the document or of the model. */
function tell(room: AskingRoom, document: string, { joined, unread }: { joined: Reading; unread: string | null }): void {
  const counts = new Map<string, number>();
  for (const { rule, because } of joined.dropped) if (isByModel(rule) && because !== 'found-before') counts.set(because, (counts.get(because) ?? 0) + 1);
  const dropped = [...counts].map(([because, count]) => `${count} ${because}`).join(', ');
  if (unread !== null) room.log(`the language model did not read all of document ${document}: ${unread}`);
  if (dropped !== '') room.log(`dropped of what the language model told of document ${document}: ${dropped}`);
}
