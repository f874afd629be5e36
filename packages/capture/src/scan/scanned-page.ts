import type { PageSize, UnreadReason } from '../pages/captured-page.ts';
import type { RecognisedPage } from './recognised-page.ts';

/** A page with what was recognised on its image, which may be larger or smaller than the page. */
export interface ScannedPage {
  readonly size: PageSize;
  readonly image: PageSize;
  readonly recognised: RecognisedPage;
}

/** A page on which nothing could be recognised. */
export interface UnreadPage {
  readonly size: PageSize;
  readonly unread: UnreadReason;
}

/** What became of pages that are pictures, by their numbers from 0. */
export type RecognisedPages = ReadonlyMap<number, ScannedPage | UnreadPage>;
