import type { Block, Word } from 'tesseract.js';
import type { RecognisedPage, RecognisedWord } from './recognised-page.ts';

/** What the engine read on a picture. */
export interface Reading {
  readonly page: RecognisedPage;
  /** The usual height of its lines, in pixels. */
  readonly lineHeight: number;
}

/** What the engine tells, as far as we need it. */
export function readingOf(blocks: readonly Block[] | null): Reading {
  const paragraphs = (blocks ?? []).flatMap((block) => block.paragraphs);
  const heights = paragraphs.flatMap(({ lines }) => lines.map(({ rowAttributes }) => rowAttributes.rowHeight)).toSorted((one, other) => one - other);
  return { page: { paragraphs: paragraphs.map(({ lines }) => lines.map(({ words }) => words.map(asWord))) }, lineHeight: heights[heights.length >> 1] ?? 0 };
}

function asWord({ text, confidence, bbox }: Word): RecognisedWord {
  return { text, confidence: Math.round(confidence), left: bbox.x0, top: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 };
}
