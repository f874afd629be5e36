import type { Enclosures } from './enclosures/enclosures.ts';
import type { CapturedPage, PageSize } from './pages/captured-page.ts';
import type { RecognisedPages } from './scan/scanned-page.ts';
import type { PlaceMap } from './places/place-map.ts';
import type { Format } from './formats.ts';

/** Something the reader of the text should know about how it was won from the bytes. */
export type CaptureNote =
  | 'charset-guessed'
  | 'invalid-bytes-replaced'
  | 'controls-removed'
  | 'mislabelled'
  | 'page-furniture-removed'
  | 'whole-page-kept'
  | 'text-layer-doubtful'
  | 'text-layer-replaced'
  | 'pages-without-text'
  | 'text-recognised'
  | 'some-pages-recognised'
  | 'small-pictures-left-out'
  | 'changes-accepted';

export type Language = 'ar' | 'en' | 'fr';

/** The bytes of one source document, with the name it was given, or null when it was pasted. */
export interface CaptureInput {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly mediaType?: string;
}

/** A source document as clean text, with the way back to the original. */
export interface Captured {
  readonly format: Format;
  /** The charset the bytes were decoded with; null for formats that say it themselves part by part. */
  readonly charset: string | null;
  readonly text: string;
  readonly map: PlaceMap;
  /** The pages with the places of their words; null for formats without pages. */
  readonly pages: readonly CapturedPage[] | null;
  readonly title: string | null;
  /** The day of publication as the source states it, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly language: Language | null;
  readonly safeName: string;
  readonly notes: readonly CaptureNote[];
  /** Files that came inside it; only for formats that hold files. Its own text may then be empty. */
  readonly enclosed?: Enclosures;
}

export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'unsupported-format'
  | 'table-for-import'
  | 'broken-docx'
  | 'old-word'
  | 'broken-pdf'
  | 'broken-image'
  | 'broken-file'
  | 'stopped'
  | 'too-large'
  | 'too-much-text'
  | 'too-many-pages'
  | 'picture-too-large'
  | 'too-many-files'
  | 'too-deep'
  | 'holds-files'
  | 'zip-bomb'
  | 'external-entities'
  | 'too-slow'
  | 'out-of-memory'
  | 'no-text'
  | 'encrypted';

/** Why a document could not be captured; the sentence for people is made from the code and the detail. */
export interface CaptureRefusal {
  readonly refused: RefusalCode;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly safeName: string;
}

/** Which page of a document is to be drawn. */
export interface PageWanted {
  /** Counted from 0. */
  readonly page: number;
  /** Of the image, in pixels. */
  readonly width: number;
}

/** The image of a page. */
export interface PageImage {
  readonly image: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

export interface CaptureLimits {
  /** Size of the file. */
  readonly bytes: number;
  /** Length of the clean text, in UTF-16 units. */
  readonly textLength: number;
  /** Pages, in formats that have them. */
  readonly pages: number;
  /** Time for one document. */
  readonly milliseconds: number;
  /** Time for one page on which words are to be recognised. */
  readonly pageMilliseconds: number;
  /** Pages on which words are recognised: some four seconds each, so that one book does not keep the others waiting for an hour. */
  readonly scannedPages: number;
  /** Memory of a worker, as its engine counts it: its own objects. */
  readonly memoryMegabytes: number;
  /** Memory of a worker, as the system counts it: with all that libraries take beside. */
  readonly residentMegabytes: number;
  /** Files that are taken out of one mail or archive, and their bytes together. */
  readonly enclosedFiles: number;
  readonly enclosedBytes: number;
}

/** A thousand printed pages in a minute: more than any communiqué, less than what would hurt the machine. */
export const usualLimits: CaptureLimits = {
  bytes: 64 * 1024 * 1024,
  textLength: 2_000_000,
  pages: 2_000,
  milliseconds: 60_000,
  pageMilliseconds: 60_000,
  scannedPages: 300,
  memoryMegabytes: 512,
  residentMegabytes: 1_280,
  enclosedFiles: 500,
  enclosedBytes: 128 * 1024 * 1024,
};

/** A document with pages that are pictures: their text is still to be recognised. */
export interface Scanned extends ScannedReading {
  readonly format: Format;
  readonly safeName: string;
}

/** What a format's reader hands over; name, language and the common notes are added afterwards. */
export type FormatReading = Omit<Captured, 'format' | 'safeName' | 'language' | 'pages'> & {
  readonly language?: Language | null;
  readonly pages?: readonly CapturedPage[];
};

/** A refusal before the name of the document is put to it. */
export type Refused = Omit<CaptureRefusal, 'safeName'>;

/** A page whose words are to be recognised; counted from 0. */
export interface PagePicture extends PageSize {
  readonly page: number;
}

/** What a format's reader hands over instead of text. */
export interface ScannedReading {
  readonly scanned: readonly PagePicture[];
  /** Other pages hold text: what is recognised is to be joined to it. */
  readonly besideText?: true;
}

/** What every format's reader is given. */
export interface FormatInput {
  readonly bytes: Uint8Array;
  readonly declaredCharset: string | null;
  readonly limits: CaptureLimits;
  /** What was recognised on the pages that are pictures, to be joined to the text of the others. */
  readonly recognised?: RecognisedPages;
}
