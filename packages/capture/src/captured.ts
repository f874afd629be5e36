import type { PlaceMap } from './places/place-map.ts';
import type { Format } from './formats.ts';

/** Something the reader of the text should know about how it was won from the bytes. */
export type CaptureNote =
  | 'charset-guessed'
  | 'invalid-bytes-replaced'
  | 'controls-removed'
  | 'mislabelled'
  | 'page-furniture-removed'
  | 'whole-page-kept';

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
  /** The charset the bytes were decoded with; null for docx, which says it itself part by part. */
  readonly charset: string | null;
  readonly text: string;
  readonly map: PlaceMap;
  readonly title: string | null;
  /** The day of publication as the source states it, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly language: Language | null;
  readonly safeName: string;
  readonly notes: readonly CaptureNote[];
}

export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'unsupported-format'
  | 'broken-docx'
  | 'too-large'
  | 'too-much-text'
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

export interface CaptureLimits {
  /** Size of the file. */
  readonly bytes: number;
  /** Length of the clean text, in UTF-16 units. */
  readonly textLength: number;
  /** Time for one document. */
  readonly milliseconds: number;
  /** Memory of the worker that reads documents. */
  readonly memoryMegabytes: number;
}

/** A thousand printed pages in twenty seconds: more than any communiqué, less than what would hurt the machine. */
export const usualLimits: CaptureLimits = {
  bytes: 64 * 1024 * 1024,
  textLength: 2_000_000,
  milliseconds: 20_000,
  memoryMegabytes: 512,
};

/** What a format's reader hands over; name, language and the common notes are added afterwards. */
export type FormatReading = Omit<Captured, 'format' | 'safeName' | 'language'> & { readonly language?: Language | null };

/** A refusal before the name of the document is put to it. */
export type Refused = Omit<CaptureRefusal, 'safeName'>;

/** What every format's reader is given. */
export interface FormatInput {
  readonly bytes: Uint8Array;
  readonly declaredCharset: string | null;
  readonly limits: CaptureLimits;
}
