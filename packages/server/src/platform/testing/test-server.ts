import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migratedFolder } from './test-database.ts';

/** Kept from one start to the next; these tests start the program many times. */
const COMPILED = join(tmpdir(), 'mithaq-compiled');
const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));

/** A server in a process of its own, which can be ended as nothing else can be. */
export interface TestServer {
  readonly address: string;
  readonly pid: number;
  /** Asks as the browser that was signed in; null when the server was gone before it could answer. */
  readonly ask: (method: string, path: string, body?: object) => Promise<unknown>;
  readonly cookie: string;
  /** Ends the process without letting it do anything more. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does; gives its exit code and what it said. */
  readonly stop: () => Promise<{ code: number | null; said: string }>;
}

/** A data folder with an empty register. */
export async function dataFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-data-'));
  renameSync(await migratedFolder(), join(folder, 'database'));
  return folder;
}

/** Starts the program; what it said and how it ended is kept. */
export function startProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], { env: { ...process.env, DATABASE_URL: '', MITHAQ_MODEL_URL: '', NODE_COMPILE_CACHE: COMPILED, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  return { child, said: () => said, ended: new Promise((resolve) => child.on('exit', resolve)) };
}

/** Starts a server on a data folder and signs in. */
export async function startServer(folder: string, { cookie }: { cookie?: string } = {}): Promise<TestServer> {
  const { child, said, ended } = startProcess(['--data', folder, '--port', '0']);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\S+/.exec(said())?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(said())));
  });
  const { origin } = new URL(address);
  const session = cookie ?? (await fetch(address, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    address,
    pid: child.pid ?? 0,
    cookie: session,
    ask: async (method, path, body) => {
      try {
        const response = await fetch(origin + path, {
          method,
          headers: { cookie: session, ...(body ? { 'content-type': 'application/json' } : {}) },
          body: body ? JSON.stringify(body) : null,
        });
        return await response.json();
      } catch {
        return null;
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return { code: await ended, said: said() };
    },
  };
}
