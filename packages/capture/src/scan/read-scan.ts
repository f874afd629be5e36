import { availableParallelism } from 'node:os';
import type { CaptureInput, CaptureLimits, Captured, CaptureRefusal, PageImage, PageWanted, Scanned } from '../captured.ts';
import { guessLanguage } from '../language-guess.ts';
import type { PageSize } from '../pages/captured-page.ts';
import { safeName } from '../safe-name.ts';
import type { RecognisedPage } from './recognise-page.ts';
import { writeRecognised, type ScannedPage } from './write-recognised.ts';

/** What is told while pages are being recognised, and who may stop it. */
export interface Following {
  /** Told once, before the first page, when a document turns out to be pictures: from here on it takes seconds a page. */
  readonly onScan?: (pages: number) => void;
  /** Told after each page. */
  readonly onPage?: (done: number, of: number) => void;
  /** Asked before each page: the document may have been removed. */
  readonly isWanted?: () => Promise<boolean>;
}

/** What the reading of scans is given to work with. */
export interface ScanTools {
  readonly limits: CaptureLimits;
  readonly draw: (wanted: PageWanted) => Promise<PageImage | CaptureRefusal>;
  readonly recognise: (image: Uint8Array) => Promise<RecognisedPage | CaptureRefusal>;
}

/** Pictures are drawn at so many dots an inch for the engine: fewer blur the dots of Arabic letters, more only take longer. */
const DOTS_AN_INCH = 200;
const POINTS_AN_INCH = 72;

/** How many pages are recognised side by side. */
export const SIDE_BY_SIDE = Math.max(1, Math.min(availableParallelism(), 4));

/** Recognises the words on the pages of a document that is pictures, several pages at a time. */
export async function readScan({ format, scanned }: Scanned, tools: ScanTools, following: Following & Pick<CaptureInput, 'fileName'>): Promise<Captured | CaptureRefusal> {
  const name = safeName(following.fileName);
  const { scannedPages: limit } = tools.limits;
  if (scanned.length > limit) return { refused: 'too-many-pages', detail: { pages: scanned.length, limit }, safeName: name };
  following.onScan?.(scanned.length);
  const pages = await inTurn(scanned, tools, following);
  if ('refused' in pages) return pages;
  const reading = writeRecognised(pages);
  if (!/[\p{L}\p{N}]/u.test(reading.text)) return { refused: 'no-text', safeName: name };
  return { ...reading, format, pages: reading.pages ?? null, language: guessLanguage(reading.text), safeName: name };
}

async function inTurn(sizes: readonly PageSize[], tools: ScanTools, { onPage, isWanted, fileName }: Following & Pick<CaptureInput, 'fileName'>): Promise<ScannedPage[] | CaptureRefusal> {
  const pages: ScannedPage[] = [];
  let next = 0;
  let done = 0;
  let isOver = false;
  let refused: CaptureRefusal | null = null;
  const recogniseSome = async (): Promise<void> => {
    while (next < sizes.length && !isOver) {
      const number = next;
      next += 1;
      if (isWanted !== undefined && !(await isWanted())) {
        refused = { refused: 'stopped', safeName: safeName(fileName) };
        return;
      }
      const page = await recognised(sizes[number] ?? { width: 0, height: 0 }, number, tools);
      if ('refused' in page) {
        refused = page;
        return;
      }
      pages[number] = page;
      done += 1;
      onPage?.(done, sizes.length);
    }
  };
  // whoever ends first has found no page left, a reason to refuse, or a fault: nobody begins another page
  const untilOver = (): Promise<void> => recogniseSome().finally(() => (isOver = true));
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, sizes.length) }, untilOver));
  return refused ?? pages;
}

async function recognised(size: PageSize, number: number, { draw, recognise }: ScanTools): Promise<ScannedPage | CaptureRefusal> {
  const image = await draw({ page: number, width: Math.max(1, Math.round((size.width / POINTS_AN_INCH) * DOTS_AN_INCH)) });
  if ('refused' in image) return image;
  const page = await recognise(image.image);
  return 'refused' in page ? page : { size, image: { width: image.width, height: image.height }, recognised: page };
}
