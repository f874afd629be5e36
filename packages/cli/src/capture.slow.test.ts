import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localAccess, serve } from '@mithaq/server';
import { DocumentSummary } from '@mithaq/server/api';
import { dataFolder } from '@mithaq/server/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { samples } from './testing/command.ts';
import { bin, installed } from './testing/installed-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-register-'));
const [data, own] = [await dataFolder(), await dataFolder()];
// the database is that of this folder even where the tests run against a server
const env = { DATABASE_URL: '' };
const memorandum = join(samples, 'ar-memorandum-child-rights.txt');
const running: ChildProcess[] = [];

afterAll(async () => {
  await Promise.all(running.map(stopped));
  for (const made of [folder, data, own]) rmSync(made, { recursive: true, force: true });
});

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Starts `mithaq serve` and waits for the address that it prints. */
function served(words: readonly string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [bin, 'serve', '--data', data, '--language', 'en', ...words], { env: { ...process.env, MITHAQ_MODEL_URL: '', ...env } });
  running.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      const address = /http:\S+/u.exec(String(text))?.[0];
      if (address !== undefined) resolve({ child, address });
    });
    child.on('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });
}

describe('mithaq capture', () => {
  it('takes a document in once, and waits until it is read', async () => {
    const first = await installed(['capture', '--data', data, memorandum], { env });
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^أُدخل: .*ar-memorandum-child-rights\.txt · ينتظر المراجعة: [1-9]\d*\n$/u);
    const again = await installed(['capture', '--data', data, memorandum, '--language', 'en'], { env });
    expect(again).toMatchObject({ code: 0, out: `already there: ${memorandum}\n` });
  });

  it('waits until what came with a mail is read as well', async () => {
    const attached = Array.from({ length: 12 }, (_, n) => `--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=${n}.txt\r\n\r\nوقّعت وزارة الثقافة ومعهد الآثار اتفاقية رقم ${n} في مسقط.\r\n`);
    const mail = join(folder, 'post.eml');
    writeFileSync(mail, `From: a@b.example\r\nSubject: Papers\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nالمرفقات كما طُلبت.\r\n${attached.join('')}--b--\r\n`);
    expect((await installed(['capture', '--data', own, mail], { env })).code).toBe(0);
    // without workers: nothing is read any more
    const register = await serve({ dataFolder: own, databaseUrl: null, model: null, services: ['web'], inbox: null, port: 0, mayMovePort: true, loadsSamples: false, webFolder: null, log: () => {} });
    const access = localAccess(own);
    const answer: unknown = await (await fetch(`${access?.origin}/api/documents`, { headers: { cookie: access?.cookie ?? '' } })).json();
    await register.stop();
    expect(DocumentSummary.array().parse(Object(answer).items).map(({ state }) => state)).toEqual(Array.from({ length: 13 }, () => 'to_review'));
  });

  it('names each file that is refused with the reason, and takes the others', async () => {
    const broken = join(folder, 'broken.docx');
    writeFileSync(broken, 'PK\u0003\u0004 torn');
    const endless = join(folder, 'endless.pdf');
    writeFileSync(endless, '%PDF-1.7');
    truncateSync(endless, 2 * 1024 ** 3);
    const { code, out, err } = await installed(['capture', '--data', data, '--language', 'en', broken, endless, join(folder, 'gone.txt'), join(samples, 'ar-training-protocol.html')], { env });
    expect(code).toBe(1);
    expect(out).toMatch(/^taken in: .*ar-training-protocol\.html/u);
    expect(err).toContain(`${broken}: The Word file is damaged`);
    expect(err).toContain(`${endless}: `);
    expect(err).toContain('There is no such file.');
    expect(err).toContain('Taken in: 1 · already there: 0 · refused: 3');
  });

  it('has an address of the web fetched, and none of a private network', async () => {
    const { code, err } = await installed(['capture', '--data', data, '--language', 'en', 'http://127.0.0.1:4999/', 'http://user:word@news.example/'], { env });
    expect(code).toBe(1);
    expect(err).toContain('http://127.0.0.1:4999/: The address leads to a computer in a private network');
    expect(err).toContain('This is not an address of the web, or it holds a password.');
  });

  it('hands documents to the copy that runs on the same data, and takes them from a pipe', async () => {
    const { child, address } = await served(['--port', '0']);
    const { code, out } = await installed(['capture', '--data', data, '-'], { env, input: 'وقّعت بلدية طرابلس وجامعة النور مذكرة تفاهم.\n' });
    expect({ code, out: out.slice(0, 5) }).toEqual({ code: 0, out: 'أُدخل' });
    expect((await fetch(new URL('/api/health', address))).status).toBe(200);
    await stopped(child);
    expect(child.exitCode).toBe(0);
  });
});

describe('mithaq serve', () => {
  it('refuses a second copy on the same data, by name and in the user’s language', async () => {
    const { child } = await served(['--port', '0']);
    const second = await installed(['serve', '--data', data, '--port', '0'], { env });
    expect(second.code).toBe(1);
    expect(second.err).toContain(data);
    expect(second.err).toContain('تستعمله نسخة أخرى');
    await stopped(child);
  });
});
