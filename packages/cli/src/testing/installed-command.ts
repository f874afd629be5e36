import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Ran, SPEAKS_ARABIC, type Surroundings } from './command.ts';

/** The command as it is installed. */
export const bin = fileURLToPath(new URL('../../bin/mithaq.mjs', import.meta.url));

/** Runs the installed command in a process of its own, as a terminal would. What is not about the process itself is quicker with `mithaq`. */
export function installed(words: readonly string[], { input = '', env, folder }: Surroundings = {}): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...words], { env: { PATH: process.env['PATH'] ?? '', ...SPEAKS_ARABIC, ...env }, ...(folder === undefined ? {} : { cwd: folder }) });
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
