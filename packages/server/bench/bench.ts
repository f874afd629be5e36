import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { read } from '@mithaq/reading';
import { sql } from 'kysely';
import { Client } from 'pg';
import { z } from 'zod';
import { localUser } from '../src/platform/actor.ts';
import { connect, type Where } from '../src/platform/database/connect.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { readSampleFiles } from '../src/platform/sample-files.ts';
import { askRegister } from './ask-register.ts';
import { docxOf } from './docx.ts';
import { both, measure, report } from './figures.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';
import { loadTestRegister, readTestRegister, record, testInstrument, type TestRegister } from './test-register.ts';

/** Prints the figures by which the register is measured. `--register` names the folder of the comparison's data; `--only acts` measures writing alone, `--only reads` reading alone. */
const { values } = parseArgs({ options: { register: { type: 'string', default: '' }, only: { type: 'string', default: '' } } });
const isWhole = values.only === '';
const TODAY = new Date().toISOString().slice(0, 10);

async function measureReading(): Promise<void> {
  const texts = (await readSampleFiles()).filter(({ file }) => /^ar-.*\.txt$/.test(file)).map(({ bytes }) => bytes.toString('utf8'));
  const letters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const { perSecond } = await measure((n) => Promise.resolve(read(texts[n % texts.length] ?? '', { publishedOn: TODAY })), { times: 600 });
  report(`reading, documents of ${Math.round(letters)} letters`, `${Math.round(perSecond)} documents/s`, '≥ 300');
}

async function onServer(server: string, data: TestRegister | null): Promise<void> {
  const name = `mithaq_bench_${process.pid}`;
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  try {
    await onDatabase('PostgreSQL', own.href, data);
  } finally {
    await run(`drop database if exists ${name} with (force)`);
  }
}

async function onDatabase(name: string, databaseUrl: string, data: TestRegister | null): Promise<void> {
  console.log(`\n${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
  try {
    const where = databaseUrl === '' ? { folder: join(folder, 'database') } : { url: databaseUrl };
    if (!isWhole) {
      const one = data === null ? null : await fill(where, data);
      if (values.only === 'reads' && one !== null) await readAlone(await startServerProcess(folder, databaseUrl), one);
      return;
    }
    const first = await startServerProcess(folder, databaseUrl);
    report('first start, empty folder', `${Math.round(first.startMs)} ms`);
    await first.stop();
    const instrument = data === null ? null : await fill(where, data);
    const server = await startServerProcess(folder, databaseUrl);
    report('start with data', `${Math.round(server.startMs)} ms`, '≤ 2,000');
    await setTimeout(5_000);
    report('idle, all threads', `${server.memory()} MB`, '≤ 300');
    if (instrument !== null && data !== null) await askRegister(server, instrument);
    await captureDocx(server);
    report('after the work', `${server.memory()} MB`);
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAlone(server: ServerProcess, instrument: string): Promise<void> {
  await askRegister(server, instrument);
  await server.stop();
}

/** Loads the register and measures how fast it takes entries in; gives one instrument's id. */
async function fill(where: Where, data: TestRegister): Promise<string> {
  const { database, close } = await connect(where);
  await migrate(database);
  const acting = { actor: localUser, database, language: 'ar', today: TODAY } as const;
  const { ids, perSecond } = await loadTestRegister(acting, data);
  report('instruments with relations, 500 an act, 2 at once', `${Math.round(perSecond)} /s`, '5,000');
  await sql`vacuum analyze`.execute(database);
  let last = '';
  const insert = async (n: number): Promise<void> => {
    const instrument = data.instruments[n % data.instruments.length] ?? data.instruments[0];
    if (!instrument) throw new Error('no instruments');
    const entry = testInstrument(instrument, ids);
    await record(acting, [entry]);
    last = entry.id;
  };
  for (const atOnce of [1, 8]) {
    const { perSecond: acts } = await measure(insert, { times: 400, atOnce });
    report(`instruments with relations, each an act${atOnce > 1 ? `, ${atOnce} at once` : ''}`, `${Math.round(acts)} /s`, atOnce > 1 ? '500' : '200');
  }
  await close();
  return last;
}

const Handed = z.object({ outcomes: z.array(z.object({ document: z.object({ id: z.string() }) })) });
const State = z.object({ state: z.string(), pending: z.number() });

/** From handing in a three-page Word file until its proposals are there. */
async function captureDocx(server: ServerProcess): Promise<void> {
  const text = (await readSampleFiles()).filter(({ file }) => /^ar-.*\.txt$/.test(file)).map(({ bytes }) => bytes.toString('utf8')).join('\n');
  // three pages of Arabic in the usual size
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const pages: string[] = [];
  for (let words = 0, i = 0; words < 1_000 && i < paragraphs.length; i += 1) {
    pages.push(paragraphs[i] ?? '');
    words += (paragraphs[i] ?? '').split(/\s+/u).length;
  }
  const durations = await measure(
    async (n) => {
      const form = new FormData();
      form.append('file', new File([new Uint8Array(docxOf([...pages, `نسخة ${n} ${Math.random()}`]))], `paper-${n}.docx`));
      const id = Handed.parse(await server.post('/api/documents', form)).outcomes[0]?.document.id ?? '';
      while (State.parse(await server.get(`/api/documents/${id}`)).state !== 'to_review') await setTimeout(5);
    },
    { times: 40, warmUp: 5 },
  );
  report('from a three-page docx to its proposals', both(durations), '≤ 300 (p50)');
}

if (isWhole) await measureReading();
const register = readTestRegister(values.register);
if (register === null) console.log('The register of the comparison is not at hand: npm run bench -- --register FOLDER');
await onDatabase('embedded', '', register);
const url = process.env['DATABASE_URL'] ?? '';
if (url !== '') await onServer(url, register);
