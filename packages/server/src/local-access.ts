import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SESSION_COOKIE, signedSession } from './session/keeper.ts';

/** The way into the copy that runs on a data folder, for a program of the same user. */
export interface LocalAccess {
  readonly origin: string;
  /** The `Cookie` header to send. */
  readonly cookie: string;
}

/** Notes in the data folder on which port its copy is to be found; returns how to take the note away. */
export function notePort(folder: string, port: number): () => Promise<void> {
  const file = portFile(folder);
  writeFileSync(file, String(port), { mode: 0o600 });
  return async () => rmSync(file, { force: true });
}

/**
 * Access to the running copy without its one-time key: whoever can read the folder's secret is its owner. Null when no copy
 * with pages has noted its port. A note may outlive its copy, so the caller must know that the folder is in use.
 */
export function localAccess(folder: string): LocalAccess | null {
  try {
    const port = Number(readFileSync(portFile(folder), 'utf8'));
    const secret = readFileSync(join(folder, 'secret'), 'utf8');
    return { origin: `http://127.0.0.1:${port}`, cookie: `${SESSION_COOKIE}=${signedSession(secret, Date.now())}` };
  } catch {
    return null;
  }
}

function portFile(folder: string): string {
  return join(folder, 'port');
}
