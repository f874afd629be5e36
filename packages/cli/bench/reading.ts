import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { read } from '@mithaq/reading';
import { newsItem } from './generated-documents.ts';

/** `npm run bench:reading`: how fast texts are read on one core, and whether time and memory stay even. */
const { values } = parseArgs({ options: { documents: { type: 'string', default: '100000' }, threads: { type: 'string', default: '2' } } });
const bin = fileURLToPath(new URL('../bin/mithaq.mjs', import.meta.url));
const OPTIONS = { publishedOn: '2025-06-15' };

function report(what: string, figure: string, aim = ''): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(30)}   ${aim}`);
}

/** Single news items, one after the other, in one thread. */
function speed(): void {
  const texts = Array.from({ length: 400 }, (_, n) => newsItem(n));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const text of texts) read(text, OPTIONS);
  const rounds = 3;
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const text of texts) read(text, OPTIONS);
  const seconds = (performance.now() - began) / 1000;
  const letters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  report(`documents of ${Math.round(letters)} letters`, `${Math.round((texts.length * rounds) / seconds)} documents/s`, '≥ 300, stretch 1,500');
  report('the same in bytes', `${((bytes * rounds) / seconds / 1e6).toFixed(2)} MB/s`, '≥ 0.8');
}

/** One document of many sizes: the time for a byte must not grow with them. */
function evenness(): void {
  const sizes = [1_000, 10_000, 100_000, 1_000_000, 5_000_000];
  const perByte = sizes.map((size) => {
    const text = cut(newsItem(7, size), size);
    const times = Math.max(1, Math.round(1_000_000 / size));
    const began = performance.now();
    for (let n = 0; n < times; n += 1) read(text, OPTIONS);
    return ((performance.now() - began) / times / size) * 1e6;
  });
  sizes.forEach((size, at) => report(`one document of ${size / 1000} kB`, `${(perByte[at] ?? 0).toFixed(0)} ns a byte`));
  report('largest to smallest', `× ${((perByte.at(-1) ?? 0) / (perByte[0] ?? 1)).toFixed(2)}`, 'about 1');
}

/** Words and signs that begin something; a text that repeats one of them without end must take no longer for a byte. */
const REPEATED = ['"', '("', ' ', '،', 'و', 'وقّعت ', 'مذكرة تفاهم ', 'مذكرة تفاهم" ', 'اتفاقية ال', 'وزارة الصحة و', 'الدكتور ', 'محمد ', 'بن ', '12 ', '12/', 'يوم ', 'من ', 'بين ', 'اجتماع ', 'أكد ', '((', 'a', 'مدير عام إدارة ', 'توقيع ', 'الجانبان ', 'في مجال ', 'لمدة ', 'عقد المجلس اجتماعا. ', 'Qatar and Jordan. '];

function timeOf(text: string): number {
  const began = performance.now();
  read(text, OPTIONS);
  return performance.now() - began;
}

function stubborn(): void {
  const [head, tail] = [newsItem(3).slice(0, 200), newsItem(4).slice(0, 200)];
  const grown = REPEATED.map((piece) => {
    const [small = 0, large = 0] = [50_000, 200_000].map((letters) => {
      const text = `${head} ${piece.repeat(letters / piece.length)} ${tail}`;
      // the better of two: compiling while it runs, and tidying up after the text before, are not of this text
      return Math.min(timeOf(text), timeOf(text)) / letters;
    });
    return { piece, times: large / small, perByte: large * 1e6 };
  }).toSorted((a, b) => b.perByte - a.perByte);
  const [worst] = grown;
  const steepest = grown.toSorted((a, b) => b.times - a.times)[0];
  report(`slowest of ${REPEATED.length} repeated for 200,000 letters`, `${Math.round(worst?.perByte ?? 0)} ns a letter («${worst?.piece.trim() ?? ''}»)`);
  report('steepest, time a letter from 50,000 to 200,000', `× ${(steepest?.times ?? 0).toFixed(2)} («${steepest?.piece.trim() ?? ''}»)`, 'about 1');
}

/** So many bytes of a text, at a whole letter. */
function cut(text: string, bytes: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(text).subarray(0, bytes)).replace(/\uFFFD$/u, '');
}

/** From calling the command to its report of one item, as a person waits for it. */
function start(): void {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-reading-'));
  const file = join(folder, 'news.txt');
  writeFileSync(file, newsItem(1));
  const run = (): number => {
    const began = performance.now();
    spawnSync(process.execPath, [bin, 'read', file], { stdio: 'ignore' });
    return performance.now() - began;
  };
  run();
  const taken = Array.from({ length: 9 }, run).toSorted((a, b) => a - b);
  rmSync(folder, { recursive: true });
  report('start of the command to its first reading', `${Math.round(taken[4] ?? 0)} ms`, '≤ 400');
}

/** An archive through the command as a filter: documents a second, and the memory it takes from beginning to end. */
async function archive(documents: number, threads: string): Promise<void> {
  const filter = spawn(process.execPath, [bin, 'read', '--format', 'jsonl', '--threads', threads, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const memory: number[] = [];
  let answered = 0;
  filter.stdout.on('data', (bytes: Buffer) => {
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
      answered += 1;
      if (answered % Math.ceil(documents / 10) === 0) memory.push(residentMegabytes(filter.pid ?? 0));
    }
  });
  const began = performance.now();
  for (let n = 0; n < documents; n += 1) {
    if (!filter.stdin.write(`${JSON.stringify({ id: n, text: newsItem(n) })}\n`)) await once(filter.stdin, 'drain');
  }
  filter.stdin.end();
  await once(filter, 'close');
  const seconds = (performance.now() - began) / 1000;
  report(`${documents} documents as a stream, ${threads} threads`, `${answered} answered, ${Math.round(documents / seconds)}/s`, 'all');
  report('memory at each tenth of them', `${memory.map((each) => Math.round(each)).join(' ')} MB`, 'flat');
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(?<kb>\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.['kb'] ?? 0) / 1024;
}

speed();
evenness();
stubborn();
report('memory after these', `${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
start();
await archive(Number(values.documents), values.threads);
