/** Where a word stands on the image of its page, in the measure of the page from the left and the upper edge. */
export interface WordPlace {
  /** Where the word stands in the clean text. */
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How sure it is that the word is this one, 0 to 100, where it was recognised on a picture. */
  readonly confidence?: number;
}

/** The size of a page: in points, or in pixels where the document is a picture. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Why nothing was read of one page while the others were read: it is damaged, met a limit, or we failed on it. */
export type UnreadReason = 'broken-page' | 'too-slow' | 'out-of-memory' | 'failed';

/** One page of a document that has pages, and the places of its words in the order of the text. */
export interface CapturedPage extends PageSize {
  readonly words: readonly WordPlace[];
  /** Only of a page that could not be read. */
  readonly unread?: UnreadReason;
}
