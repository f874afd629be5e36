import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCapturePool, type CaptureInput, type CapturePool } from '../src/index.ts';

/**
 * `npm run bench:capture`: how much of an Arabic paper is right, by who wrote the PDF and in which letters, from its text layer and from pictures of its pages, and what a page costs. A word is
 * right when all its letters and digits are, hamzas and dots of a final ya among them. Marks above and below, the stretching of letters and punctuation are not counted.
 */

const MADE = new URL('../src/made-for-tests/pdf/', import.meta.url);
const source = readFileSync(new URL('source.txt', MADE), 'utf8');
const FONTS = ['Amiri', 'IBM Plex Sans Arabic', 'Noto Naskh Arabic', 'Noto Kufi Arabic'];

function report(what: string, figure: string, aim = ''): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(38)}   ${aim}`);
}

const wordsOf = (text: string): string[] => text.normalize('NFKC').replace(/[\p{M}\u0640]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words stand in both lists in the same order. */
function inOrder(wanted: readonly string[], got: readonly string[]): number {
  let row = new Uint32Array(got.length + 1);
  for (const word of wanted) {
    const next = new Uint32Array(got.length + 1);
    for (let at = 1; at <= got.length; at += 1) next[at] = got[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[got.length] ?? 0;
}

/** How many words stand in both, in whatever order. */
function inBoth(wanted: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of got) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** A paper as one document, or as a picture of each of its pages. */
async function judge(what: string, pool: CapturePool, { inputs, aim }: { inputs: readonly CaptureInput[]; aim: string }): Promise<void> {
  let text = '';
  let milliseconds = 0;
  let pages = 0;
  for (const input of inputs) {
    const began = performance.now();
    const captured = await pool.capture(input);
    milliseconds += performance.now() - began;
    if ('refused' in captured) return report(what, captured.refused, aim);
    text += `${captured.text}\n`;
    pages += captured.pages?.length ?? 1;
  }
  const [wanted, got] = [wordsOf(source), wordsOf(text)];
  const right = inBoth(wanted, got);
  const order = percent(inOrder(wanted, got), right);
  report(what, `${percent(right, wanted.length)} · order ${order} · ${Math.round(milliseconds / pages)} ms a page`, aim);
}

const TEXT_LAYER = '≥ 98 % of the words';
const RECOGNISED = '≥ 97 % of the words';

/** A scan of 200 dots an inch; a page is as wide as the paper it is printed on. */
const DOTS_A_POINT = 200 / 72;

async function judgeBoth(what: string, pool: CapturePool, bytes: Uint8Array): Promise<void> {
  const paper = { bytes, fileName: 'paper.pdf' };
  await judge(what, pool, { inputs: [paper], aim: TEXT_LAYER });
  const captured = await pool.capture(paper);
  const pictures: CaptureInput[] = [];
  for (const [page, { width }] of ('pages' in captured ? (captured.pages ?? []) : []).entries()) {
    const drawn = await pool.drawPage(paper, { page, width: Math.round(width * DOTS_A_POINT) });
    if ('image' in drawn) pictures.push({ bytes: drawn.image, fileName: 'page.png' });
  }
  await judge(`${what}, ${pictures.length} pages as pictures`, pool, { inputs: pictures, aim: RECOGNISED });
}

async function madeOnes(pool: CapturePool): Promise<void> {
  for (const file of readdirSync(MADE).filter((name) => name.endsWith('.pdf'))) await judgeBoth(file, pool, readFileSync(new URL(file, MADE)));
}

/** The first document starts the processes; the others are measured. */
async function warmUp(pool: CapturePool): Promise<void> {
  await pool.capture({ bytes: readFileSync(new URL('typst.pdf', MADE)), fileName: 'paper.pdf' });
  await pool.capture({ bytes: readFileSync(new URL('scan.png', MADE)), fileName: 'scan.png' });
}

/** The paper as a page, justified, in the letters of a font; a font that came with the project is named by its file. */
function pageIn(font: string): string {
  const own = join(import.meta.dirname, '../../../node_modules/@fontsource', font.toLowerCase().replaceAll(' ', '-'), 'files');
  const files = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('-arabic-400-normal.woff2')) : [];
  const faces = files.map((name) => `@font-face { font-family: "${font}"; src: url("${pathToFileURL(join(own, name)).href}"); }`);
  const paragraphs = source.trim().split('\n').map((line) => `<p>${line}</p>`);
  const style = `${faces.join('')} body { font: 14pt/1.8 "${font}" } p { text-align: justify }`;
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><style>${style}</style></head><body>${paragraphs.join('')}</body></html>`;
}

const isInstalled = (font: string): boolean => spawnSync('fc-list', [font], { encoding: 'utf8' }).stdout?.trim() !== '';

interface Producer {
  readonly name: string;
  readonly command: string;
  /** Fonts that it can take from a file, without their being installed. */
  readonly takesFiles: boolean;
  readonly words: (folder: string) => readonly string[];
  readonly page: (font: string) => { readonly name: string; readonly text: string };
}

const asPage = (font: string) => ({ name: 'paper.html', text: pageIn(font) });
const asTypst = (font: string) => ({ name: 'paper.typ', text: `#set text(font: "${font}", lang: "ar", dir: rtl, size: 14pt)\n#set par(justify: true)\n${source.replace(/[#$*_@<\\[\]]/gu, '\\$&').replaceAll('\n', '\n\n')}` });

const PRODUCERS: readonly Producer[] = [
  {
    name: 'Chromium', command: 'chromium', takesFiles: true, page: asPage,
    words: (folder) => ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${folder}/profile`, `--print-to-pdf=${folder}/paper.pdf`, `${folder}/paper.html`],
  },
  {
    name: 'LibreOffice', command: 'soffice', takesFiles: false, page: asPage,
    // as a paper: as a page of the web it would be written without its first line
    words: (folder) => [`-env:UserInstallation=${pathToFileURL(folder).href}/office`, '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, `${folder}/paper.html`],
  },
  { name: 'Typst', command: 'typst', takesFiles: false, page: asTypst, words: (folder) => ['compile', `${folder}/paper.typ`, `${folder}/paper.pdf`] },
];

async function produced(pool: CapturePool): Promise<void> {
  for (const { name, command, takesFiles, words, page } of PRODUCERS) {
    if (spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status !== 0) {
      report(name, 'not on this machine');
      continue;
    }
    for (const font of FONTS) {
      const hasFile = takesFiles && pageIn(font).includes('@font-face');
      if (!hasFile && !isInstalled(font)) {
        report(`${name}, ${font}`, 'no such font on this machine');
        continue;
      }
      const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-pdf-'));
      const made = page(font);
      writeFileSync(join(folder, made.name), made.text);
      spawnSync(command, [...words(folder)], { stdio: 'ignore', timeout: 120_000 });
      const pdf = join(folder, 'paper.pdf');
      if (existsSync(pdf)) await judgeBoth(`${name}, ${font}`, pool, readFileSync(pdf));
      else report(`${name}, ${font}`, 'wrote no PDF');
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

console.log('\nArabic papers: words right, and in their order');
const pool = openCapturePool();
await warmUp(pool);
await madeOnes(pool);
await produced(pool);
await pool.close();
