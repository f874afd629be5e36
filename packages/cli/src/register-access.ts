import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FolderInUse, localAccess, ModelMisnamed, modelSettings, serve, type LocalAccess } from '@mithaq/server';
import { CaptureOutcome, DocumentPage, DocumentSummary } from '@mithaq/server/api';
import { fetchPage } from './capturing/fetch-page.ts';
import type { StepAside } from './capturing/step-aside.ts';
import type { Wish } from './command-line.ts';
import { openGate } from './gate.ts';
import type { Detail, Language } from './language/index.ts';
import type { Environment, Terminal } from './terminal.ts';

/** A document as it is handed to the register; no name for standard input. */
export interface HandedIn {
  readonly content: Blob;
  readonly fileName: string | null;
}

/** What became of it, once it has been read. */
export interface Taken {
  readonly outcome: 'captured' | 'known' | 'refused';
  /** It has not been read yet: the wait was ended. */
  readonly unread: boolean;
  /** Findings that wait for review. */
  readonly pending: number;
  readonly refusal: string | null;
  readonly detail: Detail | null;
}

/** How is waited for what becomes of a document. */
export interface Waiting {
  /** Ends the wait. */
  readonly signal: AbortSignal;
  /** Called where it takes long: pages are recognised, or a site is asked. */
  readonly stepAside: StepAside;
}

/** The register, by way of its interface: that of the copy that runs, or of one started for this command. */
export interface OpenRegister {
  readonly handIn: (document: HandedIn, language: Language, waiting: Waiting) => Promise<Taken>;
  /** Has it fetch an address of the web. */
  readonly fetchPage: (address: string, language: Language, waiting: Waiting) => Promise<Taken>;
  /** Whether it still answers. */
  readonly isThere: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The folder is held by a copy that cannot be reached, or a language model is named wrongly. */
export type Closed =
  | { readonly closed: 'in-use'; readonly folder: string; readonly owner: string }
  | { readonly closed: 'model-misnamed'; readonly variable: string };

/** Why the register did not open, where that is nothing unforeseen. */
export function closedBy(error: unknown): Closed | null {
  if (error instanceof FolderInUse) return { closed: 'in-use', folder: error.folder, owner: error.owner };
  return error instanceof ModelMisnamed ? { closed: 'model-misnamed', variable: error.variable } : null;
}

/** The data folder that a wish means: the one named, that of the environment, or the project's own. */
export function dataFolderOf({ data }: Wish, environment: Environment): string {
  return resolve(data ?? environment['MITHAQ_DATA'] ?? 'data/local');
}

/** The PostgreSQL server of the environment; null for the embedded database. */
export function databaseUrl(environment: Environment): string | null {
  return environment['DATABASE_URL'] || null;
}

/** Opens the register of a data folder; only one process at a time has it open, and others ask that one. */
export async function openRegister(wish: Wish, { environment, errors }: Terminal): Promise<OpenRegister | Closed> {
  const folder = dataFolderOf(wish, environment);
  try {
    const served = await serve({
      dataFolder: folder,
      databaseUrl: databaseUrl(environment),
      model: modelSettings(environment),
      services: ['web', 'worker'],
      inbox: null,
      port: 0,
      mayMovePort: false,
      loadsSamples: false,
      webFolder: null,
      log: (line) => errors.write(`${line}\n`),
    });
    const access = localAccess(folder);
    if (access === null) throw new Error(`no way into ${folder}`);
    return over(() => access, served.stop);
  } catch (error) {
    const closed = closedBy(error);
    if (closed === null) throw error;
    if (closed.closed !== 'in-use') return closed;
    const access = localAccess(folder);
    const answers = access !== null && (await isThere(access));
    // started anew, it is to be found at another port
    return answers ? over(() => localAccess(folder) ?? access, async () => {}) : closed;
  }
}

async function isThere({ origin, cookie }: LocalAccess): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/session`, { headers: { cookie } })).ok;
  } catch {
    return false;
  }
}

/** So many documents are under way to the register at a time: it holds the whole of each while it comes in. */
const MOST_UNDER_WAY = 2;

function over(find: () => LocalAccess, close: () => Promise<void>): OpenRegister {
  const gate = openGate(MOST_UNDER_WAY);
  return {
    close,
    isThere: () => isThere(find()),
    fetchPage: async (address, language, waiting) => {
      const { origin, cookie } = find();
      const asking = { origin, headers: { cookie, 'accept-language': language }, ...waiting };
      const shown = await fetchPage(address, asking);
      if (typeof shown === 'string') return notTaken(shown, {});
      if (shown.state === 'failed') return notTaken(shown.refusal ?? '', shown.refusalDetail);
      if (shown.document === null) return { ...notTaken('', null), unread: true };
      return readToEnd(shown.outcome ?? 'captured', shown.document, asking);
    },
    handIn: async (document, language, waiting) => {
      const access = find();
      const headers = { 'cookie': access.cookie, 'accept-language': language };
      const outcome = await gate(() => post(access.origin, document, headers));
      if (outcome.document === null) return notTaken(outcome.refusal, outcome.refusalDetail);
      return readToEnd(outcome.outcome, outcome.document, { origin: access.origin, headers, ...waiting });
    },
  };
}

function notTaken(refusal: string | null, detail: Detail | null): Taken {
  return { outcome: 'refused', unread: false, pending: 0, refusal, detail };
}

/** Waits until a document that was taken in has been read, with all that came in it, and tells what came of it. */
async function readToEnd(outcome: Taken['outcome'], document: Document, asking: Asking): Promise<Taken> {
  const read = await whenRead(document, asking);
  const { pending, refusal, refusalDetail: detail } = read;
  return { outcome: refusal === null ? outcome : 'refused', unread: isWaiting(read) || !(await isBroughtRead(read, asking)), pending, refusal, detail };
}

/** The formats that hold files. */
const HOLDERS: ReadonlySet<string | null> = new Set(['zip', 'eml', 'msg']);

/** Waits until what came in a mail or an archive has been read: it lies in no file of its own that would be handed in again. */
async function isBroughtRead({ id, format }: Document, asking: Asking): Promise<boolean> {
  if (!HOLDERS.has(format)) return true;
  const { brought } = DocumentPage.pick({ brought: true }).parse(await documentAt(id, asking));
  for (const companion of brought) {
    const read = await whenRead(DocumentSummary.parse(await documentAt(companion.id, asking)), asking);
    if (isWaiting(read) || !(await isBroughtRead(read, asking))) return false;
  }
  return true;
}

async function documentAt(id: string, { origin, headers }: Asking): Promise<unknown> {
  return (await fetch(`${origin}/api/documents/${id}`, { headers })).json();
}

type Outcome = ReturnType<typeof CaptureOutcome.parse>;
type Document = ReturnType<typeof DocumentSummary.parse>;

async function post(origin: string, { content, fileName }: HandedIn, headers: Record<string, string>): Promise<Outcome> {
  const form = new FormData();
  form.append('file', content, fileName ?? 'stdin.txt');
  const answer = await fetch(`${origin}/api/documents`, { method: 'POST', headers, body: form });
  const body: unknown = await answer.json();
  const [outcome] = answer.ok ? CaptureOutcome.array().parse(part(body, 'outcomes')) : [];
  const code = part(body, 'code');
  return outcome ?? { fileName, outcome: 'refused', document: null, refusal: typeof code === 'string' ? code : answer.statusText, refusalDetail: null };
}

function part(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined;
}

/** A short document is read in a tenth of a second; who waits for a long one asks less often. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1_000;

interface Asking extends Waiting {
  readonly origin: string;
  readonly headers: Record<string, string>;
}

/** Waits until a document has been read, or nobody waits any more; the register itself ends what takes too long. */
async function whenRead(handedIn: Document, asking: Asking): Promise<Document> {
  const document = await askWhile(handedIn, (shown) => isWaiting(shown) && shown.progress === null, asking);
  return isWaiting(document) ? asking.stepAside(() => askWhile(document, isWaiting, asking)) : document;
}

async function askWhile(known: Document, isUnfinished: (document: Document) => boolean, asking: Asking): Promise<Document> {
  const { signal } = asking;
  let document = known;
  for (let pause = FIRST_PAUSE; isUnfinished(document) && !signal.aborted; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    await setTimeout(pause, undefined, { signal }).catch(() => {});
    document = DocumentSummary.parse(await documentAt(known.id, asking));
  }
  return document;
}

function isWaiting({ state }: Document): boolean {
  return state === 'captured' || state === 'reading';
}
