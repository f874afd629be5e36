import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePdf } from '../../capture/src/made-for-tests/pdf-file.ts';
import { makeDocx, paragraph } from '../../capture/src/made-for-tests/word-file.ts';
import { newsItem } from './generated-documents.ts';

/** `npm run bench:capture`: how fast a folder of mixed files comes in, the memory of all processes, and what a kill -9 in the middle loses. */
const { values } = parseArgs({ options: { files: { type: 'string', default: '2000' } } });
const files = Number(values.files);
const bin = fileURLToPath(new URL('../bin/mithaq.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-capture-'));

function report(what: string, figure: string, aim = ''): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(38)}   ${aim}`);
}

/** The file of a number: seven of ten are text, and a page, a Word file and a PDF are the others. */
function made(n: number): readonly [name: string, content: string | Uint8Array] {
  const text = newsItem(n);
  const lines = text.split('\n');
  if (n % 10 === 7) return [`${n}.html`, `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${lines[0]}</title><article>${lines.map((line) => `<p>${line}</p>`).join('')}</article></html>`];
  if (n % 10 === 8) return [`${n}.docx`, makeDocx(lines.map((line) => paragraph(line)).join(''))];
  if (n % 10 === 9) return [`${n}.pdf`, makePdf({ pages: [[`Minutes number ${n}`, `The municipality of Tripoli and university number ${n} signed a memorandum of understanding on training.`, 'It is valid for three years.']] })];
  return [`${n}.txt`, text];
}

function makeFiles(archive: string): void {
  for (let n = 0; n < files; n += 1) {
    const inside = join(archive, String(Math.floor(n / 100)));
    mkdirSync(inside, { recursive: true });
    const [name, content] = made(n);
    writeFileSync(join(inside, name), content);
  }
}

interface Capturing {
  readonly child: ChildProcess;
  readonly lines: () => number;
  readonly summary: () => string;
}

function start(archive: string, data: string): Capturing {
  const child = spawn(process.execPath, [bin, 'capture', archive, '--data', data, '--language', 'en'], { env: { ...process.env, DATABASE_URL: '', MITHAQ_MODEL_URL: '' } });
  let lines = 0;
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (lines += bytes.toString('latin1').split('\n').length - 1));
  child.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-10_000)));
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
async function speed(archive: string): Promise<void> {
  const began = performance.now();
  const capturing = start(archive, join(folder, 'data'));
  const peaks = Array.from({ length: 10 }, () => 0);
  const sampling = setInterval(() => {
    const tenth = Math.min(9, Math.floor((capturing.lines() / files) * 10));
    peaks[tenth] = Math.max(peaks[tenth] ?? 0, megabytesOf(capturing.child.pid ?? 0));
  }, 500);
  await once(capturing.child, 'close');
  clearInterval(sampling);
  const seconds = (performance.now() - began) / 1000;
  report(`${files} mixed files into an empty register`, `${(files / seconds).toFixed(1)} documents/s`, '≥ 10');
  report('what became of them', capturing.summary(), 'all taken in');
  report('peak memory of all processes, at each tenth', `${peaks.map((peak) => Math.round(peak)).join(' ')} MB`, 'flat');
}

/** Killed in the middle and started again, then once more to count. */
async function interrupted(archive: string): Promise<void> {
  const data = join(folder, 'killed');
  const first = start(archive, data);
  while (first.lines() < files / 2) await new Promise((resolve) => setTimeout(resolve, 50));
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  const second = start(archive, data);
  await once(second.child, 'close');
  report('after kill -9 in the middle', second.summary(), `${files} in all`);
  const began = performance.now();
  const third = start(archive, data);
  await once(third.child, 'close');
  report('the same once more', third.summary(), `already there: ${files}`);
  report('known by their bytes', `${Math.round(files / ((performance.now() - began) / 1000))} documents/s`);
}

console.log('Many files at once');
const archive = join(folder, 'archive');
makeFiles(archive);
await speed(archive);
await interrupted(archive);
rmSync(folder, { recursive: true, force: true });
