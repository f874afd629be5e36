import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankTiff, dataFolder } from '@mithaq/server/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { mithaq, samples, SPEAKS_ARABIC } from './testing/command.ts';
import { bin, installed } from './testing/installed-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-folders-'));
const data = await dataFolder();
const env = { DATABASE_URL: '', MITHAQ_DATA: data };
afterAll(() => {
  for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
});

const news = (town: string, number: number): string => `وقّعت بلدية ${town} وجامعة النور رقم ${number} مذكرة تفاهم في مجال التدريب.\n`;

function folderOf(name: string, count: number): string {
  const made = join(folder, name);
  mkdirSync(join(made, 'sub'), { recursive: true });
  for (let number = 1; number <= count; number += 1) writeFileSync(join(made, number % 2 === 0 ? 'sub' : '.', `${number}.txt`), news(name, number));
  return made;
}

/** Starts the command and tells when it has said something. */
function started(words: readonly string[]) {
  const child = spawn(process.execPath, [bin, 'capture', ...words], { env: { PATH: process.env['PATH'] ?? '', ...SPEAKS_ARABIC, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    said: () => said,
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
    hasSaid: async (words_: RegExp) => {
      while (!words_.test(said)) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

describe('mithaq capture of a folder', () => {
  it('takes all documents in it, counts what it leaves out, and writes down what is refused', async () => {
    const archive = folderOf('أ', 4);
    copyFileSync(join(archive, '1.txt'), join(archive, 'sub', 'same.txt'));
    for (const [name, text] of [['empty.txt', ''], ['=1+2.docx', 'PK\u0003\u0004 torn'], ['film.mp4', 'x'], ['.hidden', 'x'], ['~$open.docx', 'x']] as const) writeFileSync(join(archive, name), text);
    const failures = join(folder, 'refused.csv');
    const { code, out, err } = await installed(['capture', '.', '--failures', failures], { env, folder: archive });
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('أُدخل: '))).toHaveLength(4);
    expect(err).toContain('أُدخل: 4 · موجود من قبل: 1 · لم يُدخَل: 2');
    expect(err).toContain('  1 × الملف فارغ. [empty]');
    expect(err).toMatch(/تُرك دون إدخال: .*ما ليس بوثائق: 1 \(\.mp4 1\)/u);
    const table = readFileSync(failures, 'utf8');
    expect(table.startsWith('\uFEFFالملف,الرمز,السبب\r\n')).toBe(true);
    // a spreadsheet shows the name and calculates nothing
    expect(table).toContain('\r\n\'=1+2.docx,broken-docx,');
  });

  it('goes on where it was killed: each document is in the register once', async () => {
    const archive = folderOf('ب', 20);
    const first = started([archive]);
    await first.hasSaid(/(?:أُدخل: [^\n]*\n[^]*){5}/u);
    first.child.kill('SIGKILL');
    await first.ended;
    const { code, out, err } = await installed(['capture', archive, '--language', 'en'], { env });
    expect(code).toBe(0);
    const [taken, known] = [/^taken in: /gmu, /^already there: /gmu].map((line) => out.match(line)?.length ?? 0);
    expect({ all: (taken ?? 0) + (known ?? 0), someKnown: (known ?? 0) >= 5 }).toEqual({ all: 20, someKnown: true });
    expect(err).toContain('refused: 0');
    const again = await installed(['capture', archive, '--language', 'en'], { env });
    expect(again.err).toContain('Taken in: 0 · already there: 20 · refused: 0');
  });

  it('hands in what comes after many scans while those are recognised, and tells of each file once, also after it was killed', async () => {
    const archive = join(folder, 'د');
    mkdirSync(archive);
    // two are recognised at a time: those behind wait for the first two, which are books
    for (let number = 0; number < 16; number += 1) {
      const pages = number < 2 ? Array.from({ length: 10 }, () => ({ width: 1_000, height: 1_500 + number })) : [{ width: 40, height: 60 + number }];
      writeFileSync(join(archive, `${10 + number}.tif`), blankTiff(pages));
    }
    writeFileSync(join(archive, '99.txt'), news('د', 99));
    const first = started([archive]);
    await first.hasSaid(/99\.txt/u);
    expect(first.said()).not.toMatch(/1[01]\.tif/u);
    first.child.kill('SIGKILL');
    await first.ended;
    const { out, err } = await installed(['capture', archive, '--language', 'en'], { env });
    expect(out.trim()).toMatch(/^already there: [^\n]*99\.txt$/u);
    expect(err.match(/^\S+\.tif: /gmu)).toHaveLength(16);
    expect(err).toContain('Taken in: 0 · already there: 1 · refused: 16');
  });
});

describe('mithaq capture --watch', () => {
  it('takes what comes into the folder when it is whole, moves it away, and ends when told to', async () => {
    const inbox = folderOf('ج', 1);
    const watch = started([inbox, '--watch', '--move-to', inbox]);
    await watch.hasSaid(/أُدخل: [^\n]*1\.txt/u);
    copyFileSync(join(samples, 'ar-training-protocol.html'), join(inbox, 'protocol.html.part'));
    writeFileSync(join(inbox, 'empty.txt'), '');
    renameSync(join(inbox, 'protocol.html.part'), join(inbox, 'protocol.html'));
    await watch.hasSaid(/أُدخل: [^\n]*protocol\.html/u);
    await watch.hasSaid(/empty\.txt: [^\n]*نُقل إلى/u);
    watch.child.kill('SIGINT');
    expect(await watch.ended).toBe(0);
    expect(watch.said()).toContain('أُدخل: 2 · موجود من قبل: 0 · لم يُدخَل: 1');
    expect(['done/1.txt', 'done/protocol.html', 'refused/empty.txt', '1.txt'].map((file) => existsSync(join(inbox, file)))).toEqual([true, true, true, false]);
  });

  it('needs one folder', async () => {
    expect(await mithaq(['capture', '--watch', join(samples, 'ar-training-protocol.html')], { env })).toMatchObject({ code: 2, out: '' });
  });
});
