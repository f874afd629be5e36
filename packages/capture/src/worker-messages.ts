import type { CaptureInput, CaptureLimits, Captured, CaptureRefusal, PageImage, PageWanted, Scanned } from './captured.ts';
import type { FeedReading } from './feed/read-feed.ts';
import type { RecognisedPage } from './scan/recognised-page.ts';
import type { RecognisedPages } from './scan/scanned-page.ts';

/** What the worker is sent: a document to capture, one of which a page is to be drawn, a feed, or the image of a page to recognise; and what was recognised on its pages, when that is to be joined to the text of the others. */
export interface WorkerTask {
  readonly input: CaptureInput;
  readonly limits: CaptureLimits;
  readonly draw?: PageWanted;
  readonly recognise?: true;
  readonly feed?: true;
  readonly recognised?: RecognisedPages;
  /** The number of a file of which several pages will be drawn. Its bytes come with the first task, and with them the numbers of all files that are kept from then on. */
  readonly file?: number;
  readonly keeps?: readonly number[];
}

export type Outcome = Captured | Scanned | PageImage | RecognisedPage | FeedReading | CaptureRefusal;

/** What a worker says of itself where the system does not tell it. */
export interface TellingMemory {
  readonly residentMegabytes: number;
}

export function isTellingMemory(message: unknown): message is TellingMemory {
  return typeof message === 'object' && message !== null && 'residentMegabytes' in message;
}

/** What the worker answers: the outcome, or a fault in the program itself. One that is spent can work on nothing else. */
export type WorkerAnswer = { readonly outcome: Outcome; readonly isSpent?: true } | { readonly fault: string };
