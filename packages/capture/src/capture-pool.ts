import { usualLimits, type CaptureInput, type CaptureLimits, type Captured, type CaptureRefusal, type PageImage, type PageWanted, type PagePicture, type Scanned } from './captured.ts';
import { readPages, readScan, SIDE_BY_SIDE, type Following, type PagesRead, type ScanTools } from './scan/read-scan.ts';
import type { RecognisedPages } from './scan/scanned-page.ts';
import { PoolClosed } from './pool-closed.ts';
import { safeName } from './safe-name.ts';
import { openReadingPlace, type ReadingPlace, type Task } from './reading-place.ts';
import type { FeedReading } from './feed/read-feed.ts';
import type { RecognisedPage } from './scan/recognised-page.ts';
import type { Outcome } from './worker-messages.ts';

export interface CapturePool {
  /** Captures one document as far as that goes at once: its text, or which of its pages are pictures. Waits for its turn while the workers are busy. */
  begin(input: CaptureInput): Promise<Captured | Scanned | CaptureRefusal>;
  /** Captures one document to its end. Never throws for bad input. One with pages that are pictures takes seconds for each of them, and tells of each. */
  capture(input: CaptureInput, following?: Following): Promise<Captured | CaptureRefusal>;
  /** Recognises the words on some pages of a document alone, whatever else it holds: those that could not be read before. */
  readPages(input: CaptureInput, pages: readonly PagePicture[], following?: Following): Promise<PagesRead | CaptureRefusal>;
  /** Draws one page of a document that has pages, in its turn. */
  drawPage(input: CaptureInput, wanted: PageWanted): Promise<PageImage | CaptureRefusal>;
  /** Reads the list of a feed, in its turn. */
  readFeed(input: CaptureInput): Promise<FeedReading | CaptureRefusal>;
  /** Ends the workers; documents still waiting are rejected. */
  close(): Promise<void>;
}

export interface CapturePoolOptions {
  /** How many documents are read at the same time; one by default. */
  readonly size?: number;
  readonly limits?: Partial<CaptureLimits>;
}

interface Waiting {
  readonly task: Task;
  readonly settle: (outcome: Promise<Outcome>) => void;
}

/** Opens a pool of reused workers. Each starts with its first document, anew after it had to be stopped, and ends when idle. */
export function openCapturePool(options: CapturePoolOptions = {}): CapturePool {
  const limits = { ...usualLimits, ...options.limits };
  const readers = openLine(Array.from({ length: options.size ?? 1 }, () => openReadingPlace(limits)));
  const ofPages = { ...limits, milliseconds: limits.pageMilliseconds };
  // in a process of its own, so that a page which takes long to draw keeps no document waiting
  const drawers = openLine([openReadingPlace(ofPages)]);
  const recognisers = openLine(Array.from({ length: SIDE_BY_SIDE }, () => openReadingPlace(ofPages, { withThreads: true })));

  const work = async (task: Task, line = readers): Promise<Outcome> => refuseBySize(task.input, limits) ?? line.work(task);
  const drawPage = async (input: CaptureInput, draw: PageWanted): Promise<PageImage | CaptureRefusal> => {
    const outcome = await work({ input, draw }, drawers);
    if ('image' in outcome || 'refused' in outcome) return outcome;
    throw new Error('the worker did something else than drawing');
  };
  const recognise = async (image: Uint8Array, fileName: string | null): Promise<RecognisedPage | CaptureRefusal> => {
    const outcome = await recognisers.work({ input: { bytes: image, fileName }, recognise: true });
    if ('paragraphs' in outcome || 'refused' in outcome) return outcome;
    throw new Error('the worker did something else than recognising');
  };

  const begin = async (input: CaptureInput, recognised?: RecognisedPages): Promise<Captured | Scanned | CaptureRefusal> => {
    const outcome = await work(recognised === undefined ? { input } : { input, recognised });
    if ('text' in outcome || 'refused' in outcome || 'scanned' in outcome) return outcome;
    throw new Error('the worker did something else than capturing');
  };
  const toolsFor = (input: CaptureInput): ScanTools => ({
    limits,
    draw: (wanted) => drawPage(input, wanted),
    recognise: (image) => recognise(image, input.fileName),
    join: async (pages) => {
      const outcome = await begin(input, pages);
      if ('scanned' in outcome) throw new Error('the worker did something else than joining');
      return outcome;
    },
  });

  return {
    begin: (input) => begin(input),
    async capture(input, following = {}) {
      const outcome = await begin(input);
      return 'scanned' in outcome ? readScan(outcome, toolsFor(input), { ...following, fileName: input.fileName }) : outcome;
    },
    readPages: (input, pages, following = {}) => readPages(pages, toolsFor(input), { ...following, fileName: input.fileName }),
    drawPage,
    async readFeed(input) {
      const outcome = await work({ input, feed: true });
      if ('feed' in outcome || 'refused' in outcome) return outcome;
      throw new Error('the worker did something else than reading a feed');
    },
    async close() {
      await Promise.all([readers.close(), drawers.close(), recognisers.close()]);
    },
  };
}

interface Line {
  work(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/** A line of tasks before some places; each place takes the next task when it is done with one. */
function openLine(places: readonly ReadingPlace[]): Line {
  const waiting: Waiting[] = [];
  let closed = false;

  const serve = (place: ReadingPlace): void => {
    const next = place.busy ? undefined : waiting.shift();
    if (next === undefined) return;
    const outcome = place.work(next.task);
    next.settle(outcome);
    const goOn = () => serve(place);
    outcome.then(goOn, goOn);
  };

  return {
    work(task) {
      if (closed) return Promise.reject(new PoolClosed());
      return new Promise((resolve) => {
        waiting.push({ task, settle: resolve });
        const idle = places.find((place) => !place.busy);
        if (idle !== undefined) serve(idle);
      });
    },
    async close() {
      closed = true;
      for (const { settle } of waiting.splice(0)) settle(Promise.reject(new PoolClosed()));
      await Promise.all(places.map((place) => place.close()));
    },
  };
}

/** Too large a file is not even sent to the worker. */
function refuseBySize({ bytes, fileName }: CaptureInput, limits: CaptureLimits): CaptureRefusal | null {
  if (bytes.length <= limits.bytes) return null;
  return { refused: 'too-large', detail: { bytes: bytes.length, limit: limits.bytes }, safeName: safeName(fileName) };
}
