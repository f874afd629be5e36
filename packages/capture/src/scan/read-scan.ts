import { availableParallelism } from 'node:os';
import type { CaptureInput, CaptureLimits, Captured, CaptureRefusal, PageImage, PagePicture, PageWanted, RefusalCode, Scanned } from '../captured.ts';
import { guessLanguage } from '../language-guess.ts';
import type { CapturedPage, UnreadReason } from '../pages/captured-page.ts';
import { PoolClosed } from '../pool-closed.ts';
import { safeName } from '../safe-name.ts';
import type { RecognisedPage } from './recognised-page.ts';
import type { RecognisedPages, ScannedPage, UnreadPage } from './scanned-page.ts';
import { writeRecognised } from './write-recognised.ts';

/** What is told while pages are being recognised, and who may stop it. */
export interface Following {
  /** Told once, before the first page, when a document turns out to be pictures: from here on it takes seconds a page. */
  readonly onScan?: (pages: number) => void;
  /** Told after each page. */
  readonly onPage?: (done: number, of: number) => void;
  /** Asked before each page: the document may have been removed. */
  readonly isWanted?: () => Promise<boolean>;
  /** What was recognised before the work was cut off; these pages are not recognised anew. */
  readonly recognised?: ReadonlyMap<number, ScannedPage>;
  /** Keeps what was recognised on a page, in case the work is cut off. */
  readonly keepPage?: (page: number, scanned: ScannedPage) => Promise<void>;
  /** Told of a fault of ours that left a page unread. */
  readonly onFault?: (page: number, error: Error) => void;
}

/** What was read on some pages of a document: their text alone, and where in it the words of each stand, by the number of the page from 0. */
export interface PagesRead {
  readonly text: string;
  readonly pages: ReadonlyMap<number, CapturedPage>;
}

/** What the reading of scans is given to work with. */
export interface ScanTools {
  readonly limits: CaptureLimits;
  readonly draw: (wanted: PageWanted) => Promise<PageImage | CaptureRefusal>;
  readonly recognise: (image: Uint8Array) => Promise<RecognisedPage | CaptureRefusal>;
  /** Joins what was recognised to the text of the other pages. */
  readonly join: (pages: RecognisedPages) => Promise<Captured | CaptureRefusal>;
}

/** Pictures are drawn at so many dots an inch for the engine: fewer blur the dots of Arabic letters, more only take longer. */
const DOTS_AN_INCH = 200;
const POINTS_AN_INCH = 72;

/** After so many pages that took a minute each, or all memory, without one that was read, no further one is tried. */
const HOPELESS = 5;

/** How many pages are recognised side by side. */
export const SIDE_BY_SIDE = Math.max(1, Math.min(availableParallelism(), 4));

/**
 * Recognises the words on the pages of a document that are pictures, several pages at a time. A page that cannot be read keeps no
 * other from being read; where none can, the document is refused for the reason of the first.
 */
export async function readScan(scan: Scanned, tools: ScanTools, following: Following & Pick<CaptureInput, 'fileName'>): Promise<Captured | CaptureRefusal> {
  const { format, scanned, besideText } = scan;
  const name = safeName(following.fileName);
  const { scannedPages: limit } = tools.limits;
  if (scanned.length > limit) return { refused: 'too-many-pages', detail: { pages: scanned.length, limit }, safeName: name };
  following.onScan?.(scanned.length);
  const work = new PagesInTurn(scanned, tools, following);
  if ((await work.done()) === 'stopped') return { refused: 'stopped', safeName: name };
  if (besideText) return tools.join(work.pages);
  const refused = work.refusedWhole();
  if (refused !== null) return refused;
  const reading = writeRecognised(work.pages);
  if (!/[\p{L}\p{N}]/u.test(reading.text)) return { refused: 'no-text', safeName: name };
  return { ...reading, format, pages: reading.pages ?? null, language: guessLanguage(reading.text), safeName: name };
}

/** Recognises the words on some pages of a document alone; one that cannot be read says why. */
export async function readPages(pictures: readonly PagePicture[], tools: ScanTools, following: Following & Pick<CaptureInput, 'fileName'>): Promise<PagesRead | CaptureRefusal> {
  const work = new PagesInTurn(pictures, tools, following);
  if ((await work.done()) === 'stopped') return { refused: 'stopped', safeName: safeName(following.fileName) };
  const { text, pages } = writeRecognised(work.pages);
  const numbers = [...work.pages.keys()].toSorted((one, other) => one - other);
  return { text, pages: new Map(pages?.flatMap((page, at) => (numbers[at] === undefined ? [] : [[numbers[at], page]]))) };
}

/** The pages of one document on their way: each is begun once, in their order. */
class PagesInTurn {
  readonly pages = new Map<number, ScannedPage | UnreadPage>();
  readonly #waiting: PagePicture[];
  readonly #of: number;
  readonly #tools: ScanTools;
  readonly #following: Following;
  #refusal: CaptureRefusal | null = null;
  #fault: Error | null = null;
  #isOver = false;
  #isStopped = false;

  constructor(scanned: readonly PagePicture[], tools: ScanTools, following: Following) {
    const known = following.recognised ?? new Map<number, ScannedPage>();
    for (const { page } of scanned) {
      const before = known.get(page);
      if (before !== undefined) this.pages.set(page, before);
    }
    this.#waiting = scanned.filter(({ page }) => !known.has(page));
    this.#of = scanned.length;
    this.#tools = tools;
    this.#following = following;
  }

  async done(): Promise<'done' | 'stopped'> {
    // whoever ends first has found no page left, nobody who wants it, or that the program ends: nobody begins another page
    const untilOver = (): Promise<void> => this.#recogniseSome().finally(() => (this.#isOver = true));
    await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, this.#waiting.length) }, untilOver));
    for (const { page, width, height } of this.#waiting) this.pages.set(page, { size: { width, height }, unread: 'too-slow' });
    return this.#isStopped ? 'stopped' : 'done';
  }

  /** Null where something was read. A fault of ours is thrown, so that the work is tried again. */
  refusedWhole(): CaptureRefusal | null {
    if ([...this.pages.values()].some((page) => 'recognised' in page)) return null;
    if (this.#fault !== null) throw this.#fault;
    return this.#refusal;
  }

  async #recogniseSome(): Promise<void> {
    const { isWanted, onPage } = this.#following;
    while (!this.#isOver && !this.#isHopeless()) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      if (isWanted !== undefined && !(await isWanted())) {
        this.#isStopped = true;
        return;
      }
      this.pages.set(next.page, await this.#outcomeOf(next));
      onPage?.(this.pages.size, this.#of);
    }
  }

  /** Many pages met a limit, and none was read. */
  #isHopeless(): boolean {
    const met = [...this.pages.values()];
    return met.length >= HOPELESS && met.every((page) => 'unread' in page && (page.unread === 'too-slow' || page.unread === 'out-of-memory'));
  }

  async #outcomeOf(picture: PagePicture): Promise<ScannedPage | UnreadPage> {
    const outcome = await this.#tried(picture);
    const size = { width: picture.width, height: picture.height };
    if (outcome instanceof Error) {
      this.#fault ??= outcome;
      this.#following.onFault?.(picture.page, outcome);
      return { size, unread: 'failed' };
    }
    if ('refused' in outcome) {
      this.#refusal ??= outcome;
      return { size, unread: reasonOf(outcome.refused) };
    }
    await this.#following.keepPage?.(picture.page, outcome);
    return outcome;
  }

  /** Twice where we fail: a process that ended for reasons of the machine says nothing of the page. */
  async #tried(picture: PagePicture): Promise<ScannedPage | CaptureRefusal | Error> {
    const attempt = (): Promise<ScannedPage | CaptureRefusal | Error> => recognised(picture, this.#tools).catch((error: unknown) => {
      if (error instanceof PoolClosed || !(error instanceof Error)) throw error;
      return error;
    });
    const first = await attempt();
    return first instanceof Error ? attempt() : first;
  }
}

function reasonOf(code: RefusalCode): UnreadReason {
  if (code === 'picture-too-large') return 'out-of-memory';
  return code === 'too-slow' || code === 'out-of-memory' ? code : 'broken-page';
}

async function recognised({ page, width, height }: PagePicture, { draw, recognise }: ScanTools): Promise<ScannedPage | CaptureRefusal> {
  const image = await draw({ page, width: Math.max(1, Math.round((width / POINTS_AN_INCH) * DOTS_AN_INCH)) });
  if ('refused' in image) return image;
  const words = await recognise(image.image);
  return 'refused' in words ? words : { size: { width, height }, image: { width: image.width, height: image.height }, recognised: words };
}
