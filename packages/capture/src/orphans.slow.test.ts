import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

const script = fileURLToPath(new URL('made-for-tests/recognise-forever.ts', import.meta.url));

// which processes another started is told by Linux alone
it.runIf(process.platform === 'linux')('a program that is killed leaves no process behind that reads for it, not even amid a page', { timeout: 120_000 }, async () => {
  const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(program.stdout, 'data');
  const children = String(said).trim().split(' ').map(Number);
  expect(children.length).toBeGreaterThan(1);
  expect(children.every((pid) => existsSync(`/proc/${pid}`))).toBe(true);
  program.kill('SIGKILL');
  await once(program, 'exit');
  await vi.waitFor(() => expect(children.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]), { timeout: 30_000, interval: 200 });
});
