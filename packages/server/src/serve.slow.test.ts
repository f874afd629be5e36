import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from './platform/database/connect.ts';
import { dataFolder, startProcess, startServer, type TestServer } from './platform/testing/test-server.ts';

const folders: string[] = [];
const running: TestServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await dataFolder();
  folders.push(folder);
  return folder;
}

async function start(folder: string, cookie?: string): Promise<TestServer> {
  const server = await startServer(folder, cookie === undefined ? {} : { cookie });
  running.push(server);
  return server;
}

const news = (n: number): string =>
  `وقعت جامعة الواحة ${n} ومعهد الخليج للدراسات أمس في الرباط مذكرة تفاهم بشأن التدريب رقم ${n}. ووقعها عن الجامعة رئيسها الدكتور سليم الحداد.`;

const Documents = z.object({ items: z.array(z.object({ id: z.string(), state: z.string(), pending: z.number(), accepted: z.number() })), total: z.number() });
const documentsOf = async (server: TestServer) => Documents.parse(await server.ask('GET', '/api/documents?size=200'));

async function allRead(server: TestServer) {
  const until = Date.now() + 60_000;
  for (;;) {
    const documents = await documentsOf(server);
    if (documents.items.every(({ state }) => state === 'to_review')) return documents;
    if (Date.now() > until) throw new Error(`not all were read: ${documents.items.map(({ state }) => state).join(' ')}`);
    await setTimeout(50);
  }
}

/** Looks into the database itself, once nobody else has it open. */
async function look(folder: string) {
  const { database, close } = await connect({ folder: join(folder, 'database') });
  const count = async (table: 'document' | 'blob' | 'entry' | 'assertion' | 'name' | 'actor_role') =>
    (await database.selectFrom(table).select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;
  const counts = { document: await count('document'), blob: await count('blob'), entry: await count('entry'), assertion: await count('assertion'), name: await count('name'), actor_role: await count('actor_role') };
  const jobs = (await database.selectFrom('job').select('state').execute()).map(({ state }) => state);
  const proposals = await database.selectFrom('proposal').select(['document_id', 'fingerprint']).where('state', '<>', 'obsolete').execute();
  const accepts = await database.selectFrom('act').select('id').where('deed', '=', 'accept-all').execute();
  await close();
  return { counts, jobs, proposals: proposals.length, accepts: accepts.length };
}

/** Milliseconds after which the process is ended; each meets it at other work. */
const MOMENTS = [0, 60, 400];

describe('kill -9', () => {
  it('while documents are taken in and read: each is there once, and read once', { timeout: 180_000 }, async () => {
    const folder = await newFolder();
    let acknowledged = 0;
    for (const patience of MOMENTS) {
      const server = await start(folder);
      const asked = [1, 2, 3].map(async (n) => {
        const answer = await server.ask('POST', '/api/documents', { text: news(patience * 10 + n) });
        if (answer !== null) acknowledged += 1;
      });
      // the first ones are let through, so that reading has begun somewhere
      await (patience === 0 ? asked[0] : Promise.all(asked));
      await setTimeout(patience);
      await server.kill();
      await Promise.all(asked);
    }
    const server = await start(folder);
    // whoever is not sure hands in again
    for (const patience of MOMENTS) for (const n of [1, 2, 3]) await server.ask('POST', '/api/documents', { text: news(patience * 10 + n) });
    const { items, total } = await allRead(server);
    expect(acknowledged).toBeGreaterThanOrEqual(7);
    expect(total).toBe(9);
    expect(items.every(({ pending }) => pending > 0)).toBe(true);
    const pending = items.reduce((sum, document) => sum + document.pending, 0);
    await server.stop();
    const found = await look(folder);
    expect(found.counts).toMatchObject({ document: 9, blob: 9 });
    expect(found.proposals).toBe(pending);
    expect(found.jobs).toEqual(Array.from({ length: 9 }, () => 'done'));
  });

  it('while all of a document is accepted: the facts are there once, or not at all', { timeout: 180_000 }, async () => {
    const folder = await newFolder();
    const first = await start(folder);
    await first.ask('POST', '/api/documents', { text: news(1) });
    const [document] = (await allRead(first)).items;
    await first.stop();
    const seen: number[] = [];
    for (const patience of [3, 12, 40]) {
      const server = await start(folder, first.cookie);
      const accepted = server.ask('POST', `/api/documents/${document?.id}/accept-all`, {});
      await setTimeout(patience);
      await server.kill();
      await accepted;
      const { counts, accepts } = await look(folder);
      seen.push(accepts);
      if (accepts === 0) expect(counts).toMatchObject({ entry: 0, assertion: 0, name: 0, actor_role: 0 });
      else expect(counts.entry).toBeGreaterThan(2);
    }
    const last = await start(folder, first.cookie);
    await last.ask('POST', `/api/documents/${document?.id}/accept-all`, {});
    const once = Documents.parse(await last.ask('GET', '/api/documents')).items;
    await last.ask('POST', `/api/documents/${document?.id}/accept-all`, {});
    await last.stop();
    const { counts, accepts } = await look(folder);
    expect(once[0]?.pending).toBe(0);
    expect(accepts).toBe(1);
    // two bodies, a person, an instrument: never more, however often it was begun
    expect(counts.entry).toBe(once[0]?.accepted);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  });
});

describe('a running copy', () => {
  it('keeps a second one away from its folder, and says which folder and which process', { timeout: 60_000 }, async () => {
    const folder = await newFolder();
    const server = await start(folder);
    const second = startProcess(['--data', folder, '--port', '0']);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(folder);
    expect(second.said()).toContain(`process ${server.pid}`);
    expect(second.said()).not.toContain('    at ');
    expect(await server.ask('GET', '/api/health')).toEqual({ ok: true });
  });

  it('ends when it is told to, and lets whoever was signed in go on after a restart', { timeout: 60_000 }, async () => {
    const folder = await newFolder();
    const server = await start(folder);
    const { code, said } = await server.stop();
    expect(code).toBe(0);
    expect(said).toContain('Closed cleanly.');
    const again = await start(folder, server.cookie);
    expect(await again.ask('GET', '/api/session')).toMatchObject({ actor: { name: 'local' } });
  });
});

describe('a start that cannot be', () => {
  it.each([
    [['--host', '0.0.0.0'], 'accounts'],
    [['--port', '99999999'], 'no port'],
    [['--services', 'web,kitchen'], 'kitchen'],
    [['--colour', 'red'], 'colour'],
  ])('%j is refused in one sentence', { timeout: 30_000 }, async (args, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'mithaq-nothing-'));
    folders.push(folder);
    const attempt = startProcess(['--data', folder, ...args]);
    expect(await attempt.ended).toBe(1);
    expect(attempt.said()).toContain(reason);
    expect(attempt.said().trim().split('\n')).toHaveLength(1);
  });
});
