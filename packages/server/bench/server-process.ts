import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The program in a process of its own, asked over HTTP as a browser asks. */
export interface ServerProcess {
  readonly address: string;
  readonly startMs: number;
  readonly get: (path: string, language?: string) => Promise<unknown>;
  readonly post: (path: string, body: FormData) => Promise<unknown>;
  readonly patch: (path: string, body: object) => Promise<unknown>;
  /** Megabytes it holds now. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

export async function startServerProcess(folder: string, databaseUrl: string): Promise<ServerProcess> {
  const began = performance.now();
  const args = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', MAIN, '--data', folder, '--port', '0'];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: databaseUrl, MITHAQ_MODEL_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      const found = /http:\S+/.exec(String(bytes))?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error('the server did not start')));
  });
  const startMs = performance.now() - began;
  const { origin } = new URL(address);
  const cookie = (await fetch(address, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = async (path: string, { headers = {}, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }): Promise<unknown> => {
    const response = await fetch(origin + path, { ...init, headers: { ...headers, cookie } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    address,
    startMs,
    get: (path, language = 'ar') => ask(path, { headers: { 'accept-language': language } }),
    post: (path, body) => ask(path, { method: 'POST', body }),
    patch: (path, body) => ask(path, { method: 'PATCH', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
