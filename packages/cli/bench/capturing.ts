import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve as fullPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPace, showProgress } from '../src/progress.ts';
import { countRegister } from './count-register.ts';
import { mixedFile } from './mixed-files.ts';

/**
 * `npm run bench:capture`: how fast a folder of mixed files comes in, the memory of all processes, and what a kill -9 in the middle loses.
 * With `--folder F` all is kept there, with a table of what was refused: a long run that was ended goes on when it is started again.
 */
const { values } = parseArgs({ options: { files: { type: 'string', default: '2000' }, folder: { type: 'string' } } });
const files = Number(values.files);
const kept = values.folder === undefined ? null : fullPath(values.folder);
const bin = fileURLToPath(new URL('../bin/mithaq.mjs', import.meta.url));
const folder = kept ?? mkdtempSync(join(tmpdir(), 'mithaq-bench-capture-'));

function report(what: string, figure: string, aim = ''): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(38)}   ${aim}`);
}

/** What the files hold, written into a folder: the hashes of all documents that must come of them, and how many files are refused. */
interface Archive {
  readonly folder: string;
  readonly hashes: ReadonlySet<string>;
  readonly broken: number;
}

function makeFiles(): Archive {
  const hashes = new Set<string>();
  let broken = 0;
  for (let n = 0; n < files; n += 1) {
    const { name, content, enclosed, isBroken } = mixedFile(n);
    const inside = join(folder, 'archive', String(Math.floor(n / 100)));
    mkdirSync(inside, { recursive: true });
    if (!existsSync(join(inside, name))) writeFileSync(join(inside, name), content);
    for (const bytes of [content, ...enclosed]) hashes.add(createHash('sha256').update(bytes).digest('hex'));
    if (isBroken) broken += 1;
  }
  return { folder: join(folder, 'archive'), hashes, broken };
}

interface Capturing {
  readonly child: ChildProcess;
  /** How many files it has told of. */
  readonly lines: () => number;
  readonly summary: () => string;
}

function start(archive: string, data: string): Capturing {
  const failures = kept === null ? [] : ['--failures', join(kept, 'refused.csv')];
  const child = spawn(process.execPath, [bin, 'capture', archive, '--data', data, '--language', 'en', ...failures], { env: { ...process.env, DATABASE_URL: '', MITHAQ_MODEL_URL: '' } });
  let lines = 0;
  let said = '';
  const count = (bytes: Buffer): number => (lines += bytes.toString('latin1').split('\n').length - 1);
  child.stdout.on('data', count);
  child.stderr.on('data', (bytes: Buffer) => {
    count(bytes);
    said = (said + bytes.toString()).slice(-10_000);
  });
  return { child, lines: () => lines, summary: () => /Taken in: .*/u.exec(said)?.[0] ?? said };
}

/** The memory of a process and of all that it started, as the system counts it for each alone. */
function megabytesOf(pid: number): number {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = new Set([pid]);
  for (let grown = true; grown;) {
    const more = parents.filter((one) => family.has(one.parent) && !family.has(one.pid));
    more.forEach((one) => family.add(one.pid));
    grown = more.length > 0;
  }
  return [...family].reduce((sum, each) => sum + kilobytes(`/proc/${each}/smaps_rollup`, /^Pss:\s+(?<kb>\d+)/mu), 0) / 1024;
}

function parentOf(name: string): number {
  return kilobytes(`/proc/${name}/status`, /^PPid:\s+(?<kb>\d+)/mu);
}

/** A number of a file of the system; 0 where the process has ended meanwhile. */
function kilobytes(file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.groups?.['kb'] ?? 0);
  } catch {
    return 0;
  }
}

/** All files into an empty register, from the start of the command to its end. */
async function speed({ folder: archive, hashes, broken }: Archive): Promise<void> {
  const began = performance.now();
  const capturing = start(archive, join(folder, 'data'));
  const peaks = Array.from({ length: 10 }, () => 0);
  const progress = showProgress(process.stderr);
  const pace = openPace(() => performance.now());
  const sampling = setInterval(() => {
    const done = Math.min(files, capturing.lines());
    const tenth = Math.min(9, Math.floor((done / files) * 10));
    const megabytes = megabytesOf(capturing.child.pid ?? 0);
    peaks[tenth] = Math.max(peaks[tenth] ?? 0, megabytes);
    const { perSecond, left } = pace(done, files);
    progress.show(done, files, `${perSecond} files/s · ${Math.round(megabytes)} MB · ${left ?? '…'} left`);
  }, 500);
  await once(capturing.child, 'close');
  clearInterval(sampling);
  progress.clear();
  const seconds = (performance.now() - began) / 1000;
  report(`${files} mixed files into an empty register`, `${(files / seconds).toFixed(1)} files/s`, '≥ 10');
  report('with all that came in them', `${(hashes.size / seconds).toFixed(1)} documents/s`);
  report('what became of them', capturing.summary(), `refused: ${broken}`);
  report('peak memory of all processes, at each tenth', `${peaks.map((peak) => Math.round(peak)).join(' ')} MB`, 'flat');
}

/** Killed in the middle and started again, then once more to count. */
async function interrupted({ folder: archive, hashes, broken }: Archive): Promise<void> {
  const data = join(folder, 'killed');
  const first = start(archive, data);
  while (first.lines() < files / 2) await new Promise((resolve) => setTimeout(resolve, 50));
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  const second = start(archive, data);
  await once(second.child, 'close');
  report('after kill -9 in the middle', second.summary(), `${files} in all`);
  await complete(data, hashes);
  const began = performance.now();
  const third = start(archive, data);
  await once(third.child, 'close');
  report('the same once more', third.summary(), `already there: ${files - broken}`);
  report('known by their bytes', `${Math.round(files / ((performance.now() - began) / 1000))} files/s`);
}

/** Whether all that must be in a register is there, once. */
async function complete(data: string, hashes: Archive['hashes']): Promise<void> {
  const { documents, distinct, hashes: found, once: readOnce, unread } = await countRegister(data);
  const there = new Set(found);
  const missing = [...hashes].filter((hash) => !there.has(hash)).length;
  report('each document exactly once', `${documents} documents, ${distinct} distinct, ${missing} missing`, `${hashes.size}, ${hashes.size}, 0`);
  report('handed in once and read once', `${readOnce}, unread: ${unread}`, `${hashes.size}, 0`);
}

console.log(`Many files at once, on a machine whose load is ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()} cores`);
const archive = makeFiles();
await speed(archive);
if (kept === null) {
  await interrupted(archive);
  rmSync(folder, { recursive: true, force: true });
} else await complete(join(folder, 'data'), archive.hashes);
