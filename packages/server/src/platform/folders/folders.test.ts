import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { completeFiles } from './complete-files.ts';
import { fateFolders, putAway } from './put-away.ts';
import { readWithin } from './read-within.ts';
import { walk } from './walk.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folderWith(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-folder-'));
  made.push(folder);
  for (const file of files) put(folder, file);
  return folder;
}

function put(folder: string, file: string, text = file): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function metIn(folder: string, except?: ReadonlySet<string>): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for await (const met of walk(folder, except)) all[relative(folder, met.path)] = met.met === 'left-out' ? met.because : met.met;
  return all;
}

describe('a folder', () => {
  it('is gone through with all its folders', async () => {
    const folder = folderWith('2019/تونس/مذكرة.docx', '2019/a.txt', 'b.pdf', 'no-ending');
    expect(Object.entries(await metIn(folder))).toEqual([['2019/a.txt', 'file'], ['2019/تونس/مذكرة.docx', 'file'], ['b.pdf', 'file'], ['no-ending', 'file']]);
  });

  it('holds things that nobody wrote as a document; they are left out, each for a reason', async () => {
    const folder = folderWith('.hidden', '.git/config', 'Thumbs.db', '~$letter.docx', 'letter.docx', 'news.pdf.crdownload', 'film.MP4', 'setup.exe', 'page.html', 'page_files/style.css', 'page_files/banner.png');
    symlinkSync(folder, join(folder, 'circle'));
    expect(await metIn(folder)).toEqual({
      '.git': 'hidden', '.hidden': 'hidden', 'Thumbs.db': 'hidden', '~$letter.docx': 'unfinished', 'news.pdf.crdownload': 'unfinished', 'film.MP4': 'no-document', 'setup.exe': 'no-document',
      'circle': 'link', 'page_files': 'part-of-page', 'page.html': 'file', 'letter.docx': 'file',
    });
  });

  it('gives no bytes of what a file was made to lead to after it was met', async () => {
    const folder = folderWith('a.txt');
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect([await readWithin(join(folder, 'a.txt'), 100), await readWithin(join(folder, 'b.txt'), 100)]).toEqual([Buffer.from('a.txt'), { code: 'ELOOP' }]);
  });

  it('that cannot be entered is told of, and the others are gone through', async () => {
    const folder = folderWith('a.txt');
    expect(await metIn(join(folder, 'gone'))).toEqual({ '': 'unreadable' });
  });
});

const QUICK = { every: 20, quiet: 100, again: 150 };

/** Watches until so many files were given. */
async function given(folder: string, count: number, onGiven?: (path: string) => void): Promise<string[]> {
  const controller = new AbortController();
  const files: string[] = [];
  for await (const file of completeFiles({ folder, except: new Set(), signal: controller.signal, pace: QUICK, onUnreachable: () => {} })) {
    files.push(relative(folder, file.path));
    onGiven?.(file.path);
    if (files.length === count) controller.abort();
  }
  return files;
}

describe('a watched folder', () => {
  it('gives a file when it has not been written to for a while, and not before', async () => {
    const folder = folderWith('small.txt');
    const growing = put(folder, 'growing.txt', '');
    let grew = 0;
    const writing = setInterval(() => {
      grew += 1;
      if (grew > 15) clearInterval(writing);
      else appendFileSync(growing, 'word ');
    }, 20);
    let sizeWhenGiven = 0;
    const files = await given(folder, 2, (path) => (sizeWhenGiven = readFileSync(path).length));
    expect(files).toEqual(['small.txt', 'growing.txt']);
    expect(sizeWhenGiven).toBe(15 * 'word '.length);
  });

  it('gives what is renamed once it is whole, what is written to again, and nothing else twice', async () => {
    const folder = folderWith('a.txt', 'b.txt.part');
    const files = await given(folder, 3, (path) => {
      if (path.endsWith('a.txt') && existsSync(join(folder, 'b.txt.part'))) renameSync(join(folder, 'b.txt.part'), join(folder, 'b.txt'));
      if (path.endsWith('b.txt')) appendFileSync(join(folder, 'a.txt'), ' and more');
    });
    expect(files).toEqual(['a.txt', 'b.txt', 'a.txt']);
  });

  it('gives a file again later that could not be dealt with', async () => {
    const folder = folderWith('a.txt');
    const controller = new AbortController();
    let times = 0;
    for await (const file of completeFiles({ folder, except: new Set(), signal: controller.signal, pace: QUICK, onUnreachable: () => {} })) {
      times += 1;
      if (times === 2) controller.abort();
      else file.later();
    }
    expect(times).toBe(2);
  });

  it('that is not there is told of once, and watched when it comes', async () => {
    const folder = join(folderWith(), 'network');
    const told: string[] = [];
    const controller = new AbortController();
    setTimeout(() => put(folder, 'a.txt'), 100);
    for await (const _ of completeFiles({ folder, except: new Set(), signal: controller.signal, pace: QUICK, onUnreachable: (path) => told.push(path) })) controller.abort();
    expect(told).toEqual([folder]);
  });
});

describe('a file that was dealt with', () => {
  it('goes where it belongs, with the folder it lay in, and is not met again', async () => {
    const folder = folderWith('2019/a.txt', 'b.txt');
    await putAway(join(folder, '2019/a.txt'), 'done', { from: folder, to: folder });
    await putAway(join(folder, 'b.txt'), 'refused', { from: folder, to: folder });
    expect(readFileSync(join(folder, 'done/2019/a.txt'), 'utf8')).toBe('2019/a.txt');
    expect(await metIn(folder, fateFolders(folder))).toEqual({});
  });

  it('never takes the place of another of its name', async () => {
    const folder = folderWith('done/a.txt');
    put(folder, 'a.txt', 'another');
    expect(await putAway(join(folder, 'a.txt'), 'done', { from: folder, to: folder })).toBe(join(folder, 'done/a (2).txt'));
    expect(readFileSync(join(folder, 'done/a.txt'), 'utf8')).toBe('done/a.txt');
  });

  it('is moved by one of several workers, once', async () => {
    const folder = folderWith(...Array.from({ length: 50 }, (_, at) => `${at}.txt`));
    const move = () => Promise.all(Array.from({ length: 50 }, (_, at) => putAway(join(folder, `${at}.txt`), 'done', { from: folder, to: folder })));
    const places = (await Promise.all([move(), move(), move()])).flat();
    expect(places.filter((place) => place !== null)).toHaveLength(50);
    expect(readdirSync(join(folder, 'done'))).toHaveLength(50);
  });
});
