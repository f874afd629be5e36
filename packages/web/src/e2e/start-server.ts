import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
const ADDRESS = /(http:\/\/\S+:\d+)\/\?key=\S+/;
const PATIENCE = 90_000;

export interface RunningServer {
  /** Where it stands, without the key. */
  readonly origin: string;
  /** What the browser of somebody who opened it holds. */
  readonly session: { readonly name: string; readonly value: string };
  readonly stop: () => Promise<void>;
}

interface Starting {
  readonly data: string;
  readonly pages: string;
  /** A register that has just been made is filled with the documents of the project. */
  readonly samples?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** The program that serves: the real one, unless a journey needs a site on this computer. */
  readonly program?: string;
}

const REAL = 'packages/server/src/main.ts';
/** May also fetch from a site on this computer. */
export const BESIDE_SITE = 'packages/server/src/platform/testing/serve-beside-site.ts';

/** The real server, as a process, on a data folder that stays when it stops. */
export async function startServer({ data, pages, samples = false, environment = {}, program = REAL }: Starting): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    [program, '--data', data, '--port', '0', '--web', pages, ...(samples ? ['--samples'] : [])],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...ownEnvironment(), ...environment } },
  );
  const address = await addressOf(child);
  return {
    origin: new URL(address).origin,
    session: await openedWith(address),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** A journey never writes into a database that somebody uses, nor asks a model that somebody pays. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, MITHAQ_MODEL_URL: _model, ...rest } = process.env;
  return rest;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const tooLong = setTimeout(() => failed(new Error(`The server gave no address:\n${said}`)), PATIENCE);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = ADDRESS.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(tooLong);
      found(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', (code) => failed(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

/** Opens the address once, as the first page of a browser would. */
async function openedWith(address: string): Promise<{ name: string; value: string }> {
  const answer = await fetch(address, { redirect: 'manual' });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
  if (name === undefined || value === undefined) throw new Error(`The key opened nothing: ${answer.status}`);
  return { name, value };
}
