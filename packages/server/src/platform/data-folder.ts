import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A unix socket's address has room for this many bytes on every system we run on (104 on macOS, 108 on Linux). */
const LONGEST_ADDRESS = 100;

/** The folder is in use by another copy; `owner` is its process. */
export class FolderInUse extends Error {
  readonly folder: string;
  readonly owner: string;

  constructor(folder: string, owner: string) {
    super(`The data folder ${folder} is in use by process ${owner}. Stop that copy of Mithaq first, or choose another folder with MITHAQ_DATA.`);
    this.folder = folder;
    this.owner = owner;
  }
}

/** Makes the folder, readable by its owner alone, and gives its real path. */
export function openDataFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return realpathSync(folder);
}

/**
 * Holds a data folder for this process: the embedded database would silently lose rows if two processes opened it.
 * The lock is a listening socket, which dies with its process, also on kill -9; a pid file would stay behind.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  const address = lockAddress(folder);
  // the process, for people, and a sign by which this very lock is known again
  const sign = `${process.pid} ${randomUUID()}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(address, sign);
    if (server && attempt > 0) await mustStillBeOurs(folder, address, sign);
    if (server) return () => new Promise((resolve) => void server.close(() => resolve()));
    const owner = await ownerOf(address);
    if (owner !== null) throw inUse(folder, owner);
    rmSync(address, { force: true });
  }
  throw new Error(`The data folder ${folder} could not be locked (${address}).`);
}

/** Two copies may meet while both clear away a dead one's socket: a moment later only one of them is still found there. */
async function mustStillBeOurs(folder: string, address: string, sign: string): Promise<void> {
  await setTimeout(100);
  const owner = await ownerOf(address);
  // the loser's socket is left open on purpose: closing it would remove the winner's file
  if (owner !== sign) throw inUse(folder, owner ?? '?');
}

function inUse(folder: string, owner: string): FolderInUse {
  return new FolderInUse(folder, owner.split(' ')[0] ?? owner);
}

function lockAddress(folder: string): string {
  const beside = join(folder, 'lock');
  if (process.platform === 'win32') return `\\\\.\\pipe\\mithaq-${fingerprint(folder)}`;
  return Buffer.byteLength(beside) <= LONGEST_ADDRESS ? beside : join(ownTemporaryFolder(), fingerprint(folder));
}

/** A folder in the system's temporary one that only this user may enter, for addresses that would be too long. */
function ownTemporaryFolder(): string {
  const folder = join(tmpdir(), `mithaq-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function fingerprint(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 32);
}

function listen(address: string, sign: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(sign));
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The process that answers at this address; null when nobody does. */
function ownerOf(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let owner = '';
    const socket = connect(address);
    socket.setTimeout(2_000, () => {
      socket.destroy();
      resolve(owner || '?');
    });
    socket.on('data', (bytes) => {
      owner += bytes.toString();
    });
    socket.on('end', () => resolve(owner || '?'));
    socket.on('error', () => resolve(null));
  });
}

