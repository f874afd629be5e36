import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderInUse, lockDataFolder, openDataFolder } from './data-folder.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mithaq-lock-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const MODULE = new URL('./data-folder.ts', import.meta.url).href;

/** Another process that locks the folder and then is ended without a chance to tidy up. */
async function lockedAndKilled(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', `const { lockDataFolder } = await import('${MODULE}'); await lockDataFolder('${folder}'); console.log('locked'); setInterval(() => {}, 1000);`]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect(lockDataFolder(folder)).rejects.toMatchObject({ folder, owner: String(child.pid) });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}

describe('the lock of a data folder', () => {
  it('is held by one, and free again afterwards', async () => {
    const folder = openDataFolder(join(root, 'one'));
    const unlock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow(FolderInUse);
    await unlock();
    await (await lockDataFolder(folder))();
  });

  it('does not outlive a process that was ended by force', async () => {
    const folder = openDataFolder(join(root, 'killed'));
    await lockedAndKilled(folder);
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    await (await lockDataFolder(folder))();
  });

  it('is taken by one only when several come upon a dead one at the same moment', async () => {
    const folder = openDataFolder(join(root, 'race'));
    await lockedAndKilled(folder);
    const attempts = await Promise.allSettled([1, 2, 3, 4].map(() => lockDataFolder(folder)));
    const held = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
    expect(held.length).toBeLessThanOrEqual(1);
    await Promise.all(held.map((unlock) => unlock()));
  });

  it('works in a folder whose path is longer than a socket may be called', async () => {
    const folder = openDataFolder(join(root, 'a'.repeat(120)));
    const unlock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow(FolderInUse);
    await unlock();
  });
});

it('keeps the folder to its owner', () => {
  expect(statSync(openDataFolder(join(root, 'private'))).mode & 0o077).toBe(0);
});
