import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FolderInUse, localAccess, ModelMisnamed, modelSettings, serve, type LocalAccess } from '@mithaq/server';
import { CaptureOutcome, DocumentSummary } from '@mithaq/server/api';
import type { Wish } from './command-line.ts';
import type { Detail, Language } from './language/index.ts';
import type { Environment, Terminal } from './terminal.ts';

/** A document as it is handed to the register; no name for standard input. */
export interface HandedIn {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
}

/** What became of it, once it has been read. */
interface Taken {
  readonly outcome: 'captured' | 'known' | 'refused';
  /** Findings that wait for review. */
  readonly pending: number;
  readonly refusal: string | null;
  readonly detail: Detail | null;
}

/** The register, by way of its interface: that of the copy that runs, or of one started for this command. */
export interface OpenRegister {
  readonly handIn: (document: HandedIn, language: Language) => Promise<Taken>;
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
      port: 0,
      mayMovePort: false,
      loadsSamples: false,
      webFolder: null,
      log: (line) => errors.write(`${line}\n`),
    });
    const access = localAccess(folder);
    if (access === null) throw new Error(`no way into ${folder}`);
    return over(access, served.stop);
  } catch (error) {
    const closed = closedBy(error);
    if (closed === null) throw error;
    if (closed.closed !== 'in-use') return closed;
    const access = localAccess(folder);
    const answers = access !== null && (await isThere(access));
    return answers ? over(access, async () => {}) : closed;
  }
}

async function isThere({ origin, cookie }: LocalAccess): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/session`, { headers: { cookie } })).ok;
  } catch {
    return false;
  }
}

function over(access: LocalAccess, close: () => Promise<void>): OpenRegister {
  return {
    close,
    handIn: async (document, language) => {
      const headers = { 'cookie': access.cookie, 'accept-language': language };
      const outcome = await post(access.origin, document, headers);
      if (outcome.document === null) return { outcome: 'refused', pending: 0, refusal: outcome.refusal, detail: outcome.refusalDetail };
      if (outcome.outcome !== 'captured') return { outcome: outcome.outcome, pending: outcome.document.pending, refusal: null, detail: null };
      const read = await whenRead(`${access.origin}/api/documents/${outcome.document.id}`, headers);
      return { outcome: read.refusal === null ? 'captured' : 'refused', pending: read.pending, refusal: read.refusal, detail: read.refusalDetail };
    },
  };
}

type Outcome = ReturnType<typeof CaptureOutcome.parse>;
type Document = ReturnType<typeof DocumentSummary.parse>;

async function post(origin: string, { bytes, fileName }: HandedIn, headers: Record<string, string>): Promise<Outcome> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), fileName ?? 'stdin.txt');
  const answer = await fetch(`${origin}/api/documents`, { method: 'POST', headers, body: form });
  const body: unknown = await answer.json();
  const [outcome] = answer.ok ? CaptureOutcome.array().parse(part(body, 'outcomes')) : [];
  const code = part(body, 'code');
  return outcome ?? { fileName, outcome: 'refused', document: null, refusal: typeof code === 'string' ? code : answer.statusText, refusalDetail: null };
}

function part(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined;
}

const PAUSE = 100;

/** Waits until a document has been read; the register itself ends what takes too long. */
async function whenRead(address: string, headers: Record<string, string>): Promise<Document> {
  for (;;) {
    const document = DocumentSummary.parse(await (await fetch(address, { headers })).json());
    if (document.state !== 'captured' && document.state !== 'reading') return document;
    await setTimeout(PAUSE);
  }
}
