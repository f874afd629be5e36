import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as it is installed. */
export const bin = fileURLToPath(new URL('../../bin/mithaq.mjs', import.meta.url));

/** The folder of the sample documents. */
export const samples = fileURLToPath(new URL('../../../../samples/', import.meta.url));

/** Runs the real command, as a terminal would, with an input and in the environment of the test. */
export function mithaq(words: readonly string[], { input = '', env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {}): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...words], { env: { PATH: process.env['PATH'] ?? '', LANG: 'ar_EG.UTF-8', ...env } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
