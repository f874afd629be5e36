import type { CaptureNote, FormatInput, FormatReading, Refused, ScannedReading } from '../captured.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { runningLines, type PageLines } from './furniture.ts';
import { glyphsOf } from './page-glyphs.ts';
import { linesOf } from './page-lines.ts';
import { sizeOf, spaceOf } from './page-space.ts';
import { openDocument, openPdfium, type OpenDocument, type Pdfium } from './pdfium.ts';
import { directionOf } from './reading-order.ts';
import { judgeLayer, type TextLayer } from './text-layer.ts';
import { writePages } from './write-pages.ts';

interface PageReading extends PageLines {
  /** Characters for which the document names no letter. */
  readonly unreadable: number;
}

/** Reads the text layer of a PDF: page by page, lines joined to paragraphs, heads and feet left out. */
export async function readPdf({ bytes, limits }: FormatInput): Promise<FormatReading | ScannedReading | Refused> {
  const pdfium = await openPdfium();
  const document = openDocument(pdfium, bytes);
  if ('refused' in document) return document;
  try {
    if (document.pages > limits.pages) return { refused: 'too-many-pages', detail: { pages: document.pages, limit: limits.pages } };
    const pages = pagesOf(pdfium, document, limits.textLength);
    return 'refused' in pages ? pages : written(pages);
  } finally {
    document.close();
  }
}

/** The pages with their lines. A document with pages beyond the longest text is refused whole, never cut short. */
function pagesOf(pdfium: Pdfium, document: OpenDocument, limit: number): PageReading[] | Refused {
  const pages: PageReading[] = [];
  let letters = 0;
  for (let number = 0; number < document.pages; number += 1) {
    if (letters > limit) return { refused: 'too-much-text', detail: { length: letters, limit } };
    const page = document.withPage(number, (handle) => {
      const { glyphs, unreadable } = glyphsOf(pdfium, handle, spaceOf(pdfium, handle));
      letters += glyphs.length;
      return { ...sizeOf(pdfium, handle), lines: linesOf(glyphs), unreadable };
    });
    pages.push(page ?? { width: 0, height: 0, lines: [], unreadable: 0 });
  }
  return pages;
}

function written(pages: readonly PageReading[]): FormatReading | ScannedReading {
  const running = runningLines(pages);
  const bodies = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }));
  const direction = directionOf(bodies.flatMap(({ lines }) => lines)) ?? 'rtl';
  const { writing, pages: captured } = writePages(bodies, direction);
  const { text, map, dropped } = writing.finish();
  const unreadable = pages.reduce((sum, page) => sum + page.unreadable, 0);
  const layer = judgeLayer({ text, unreadable, pages: pages.length });
  if (layer === 'absent') return { scanned: pages.map(({ width, height }) => ({ width, height })) };
  return {
    charset: null,
    text,
    map,
    pages: captured,
    title: firstLineAsTitle(text),
    publishedOn: null,
    publisher: null,
    notes: [
      ...(running.size > 0 ? ['page-furniture-removed' as const] : []),
      ...(dropped ? ['controls-removed' as const] : []),
      ...layerNotes(layer, captured.some(({ words }) => words.length === 0)),
    ],
  };
}

function layerNotes(layer: TextLayer, someAreEmpty: boolean): CaptureNote[] {
  if (layer === 'doubtful') return ['text-layer-doubtful'];
  return someAreEmpty && layer === 'sound' ? ['pages-without-text'] : [];
}
