import type { CaptureNote, FormatInput, FormatReading, PagePicture, Refused, ScannedReading } from '../captured.ts';
import type { CapturedPage } from '../pages/captured-page.ts';
import type { CleanWriting } from '../places/clean-writing.ts';
import type { RecognisedPages } from '../scan/scanned-page.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { isAtEdge, runningLines, type PageLines } from './furniture.ts';
import { glyphsOf } from './page-glyphs.ts';
import { linesOf } from './page-lines.ts';
import { showsPicture } from './page-pictures.ts';
import { sizeOf, spaceOf } from './page-space.ts';
import { openDocument, openPdfium, type OpenDocument, type Pdfium } from './pdfium.ts';
import { directionOf } from './reading-order.ts';
import { isWordless, judgeLayer, makesMoreSense, pagesInDoubt } from './text-layer.ts';
import { writePages, type PageToWrite } from './write-pages.ts';

interface PageReading extends PageLines {
  /** Characters for which the document names no letter. */
  readonly unreadable: number;
  /** It shows something that its text does not tell. */
  readonly showsPicture: boolean;
  readonly isBroken: boolean;
}

/**
 * Reads the text layer of a PDF: page by page, lines joined to paragraphs, heads and feet left out. Where some pages are pictures,
 * these are named first, and joined to the others once their words were recognised.
 */
export async function readPdf({ bytes, limits, recognised }: FormatInput): Promise<FormatReading | ScannedReading | Refused> {
  const pdfium = await openPdfium();
  const document = openDocument(pdfium, bytes);
  if ('refused' in document) return document;
  try {
    if (document.pages > limits.pages) return { refused: 'too-many-pages', detail: { pages: document.pages, limit: limits.pages } };
    const pages = pagesOf(pdfium, document, limits.textLength);
    return 'refused' in pages ? pages : written(pages, { recognised, mostPictures: limits.scannedPages });
  } finally {
    document.close();
  }
}

/** With more characters a page holds text, whatever else it shows. */
const FEW_CHARACTERS = 400;

/** A page that cannot be opened is shown as a sheet of A4. */
const UNKNOWN_SIZE = { width: 595, height: 842 };

/** The pages with their lines. A document with pages beyond the longest text is refused whole, never cut short. */
function pagesOf(pdfium: Pdfium, document: OpenDocument, limit: number): PageReading[] | Refused {
  const pages: PageReading[] = [];
  let letters = 0;
  for (let number = 0; number < document.pages; number += 1) {
    if (letters > limit) return { refused: 'too-much-text', detail: { length: letters, limit } };
    const page = document.withPage(number, (handle) => {
      const { glyphs, unreadable } = glyphsOf(pdfium, handle, spaceOf(pdfium, handle));
      letters += glyphs.length;
      return { ...sizeOf(pdfium, handle), lines: linesOf(glyphs), unreadable, showsPicture: glyphs.length < FEW_CHARACTERS && showsPicture(pdfium, handle), isBroken: false };
    });
    pages.push(page ?? { ...UNKNOWN_SIZE, lines: [], unreadable: 0, showsPicture: false, isBroken: true });
  }
  return pages;
}

interface Pictures {
  readonly recognised: RecognisedPages | undefined;
  readonly mostPictures: number;
}

function written(pages: readonly PageReading[], { recognised, mostPictures }: Pictures): FormatReading | ScannedReading {
  const running = runningLines(pages);
  const bodies = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }));
  const pictures = bodies.flatMap((page, number) => (isScan(page) ? [number] : []));
  const own = writingOf(bodies, new Map([...(recognised ?? [])].filter(([number]) => pictures.includes(number))));
  const signs = bodies.map(({ unreadable }, number) => (pictures.includes(number) ? null : { text: wordsOn(own, [number]), unreadable }));
  const layer = judgeLayer(signs);
  const doubted = pagesInDoubt(signs);
  if (recognised === undefined) {
    if (layer === 'absent' || pictures.length === pages.length) return { scanned: asPictures(pages, [...pages.keys()]) };
    const wanted = [[...pictures, ...doubted], pictures].find((numbers) => numbers.length > 0 && numbers.length <= mostPictures);
    if (wanted !== undefined) return { scanned: asPictures(pages, wanted), besideText: true };
  }
  // more than are recognised were not looked at
  const looked = doubted.filter((number) => recognised?.has(number));
  const seen = recognised === undefined || looked.length === 0 ? null : writingOf(bodies, recognised);
  const unreadable = looked.reduce((sum, number) => sum + (signs[number]?.unreadable ?? 0), 0);
  const isReplaced = seen !== null && makesMoreSense({ text: wordsOn(seen, looked), unreadable: 0 }, { text: wordsOn(own, looked), unreadable });
  const { text, map, dropped, pages: captured } = isReplaced ? seen : own;
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
      // the engine writes marks of direction of its own
      ...(dropped && recognised === undefined ? ['controls-removed' as const] : []),
      ...(isReplaced ? ['text-layer-replaced' as const] : []),
      ...recognisedNotes(captured),
      ...(!isReplaced && (layer === 'doubtful' || doubted.length > 0) ? ['text-layer-doubtful' as const] : []),
      ...(recognised === undefined && pictures.length > 0 && layer === 'sound' ? ['pages-without-text' as const] : []),
    ],
  };
}

/** What a scanner, an archive or a letterhead puts at the edge of a picture does not tell what is on it. */
function isScan({ lines, height, showsPicture: isPicture }: PageReading): boolean {
  return isPicture && isWordless(lines.filter((line) => !isAtEdge(line, { height })));
}

/** The pages with these numbers, in their order, as pictures whose words are to be recognised. */
function asPictures(pages: readonly PageReading[], numbers: readonly number[]): PagePicture[] {
  return pages.flatMap(({ width, height }, page) => (numbers.includes(page) ? [{ page, width, height }] : []));
}

type Writing = ReturnType<CleanWriting['finish']> & { readonly pages: readonly CapturedPage[] };

/** The pages as text, with what was recognised in the place of some. */
function writingOf(bodies: readonly PageReading[], recognised: RecognisedPages): Writing {
  const direction = directionOf(bodies.flatMap(({ lines }) => lines)) ?? 'rtl';
  const { writing, pages } = writePages(bodies.map((body, number) => withRecognised(body, recognised.get(number))), direction);
  return { ...writing.finish(), pages };
}

function withRecognised({ isBroken, ...page }: PageReading, recognised: PageToWrite['recognised']): PageToWrite {
  const { width, height } = page;
  if (recognised !== undefined) return { ...page, recognised };
  return isBroken ? { ...page, recognised: { size: { width, height }, unread: 'broken-page' } } : page;
}

function wordsOn({ text, pages }: Writing, numbers: readonly number[]): string {
  return numbers.flatMap((number) => (pages[number]?.words ?? []).map(({ start, end }) => text.slice(start, end))).join(' ');
}

function recognisedNotes(pages: readonly CapturedPage[]): CaptureNote[] {
  const wereSeen = pages.filter(({ words }) => words.length > 0).map(({ words }) => words.every(({ confidence }) => confidence !== undefined));
  if (!wereSeen.includes(true)) return [];
  return wereSeen.every(Boolean) ? ['text-recognised'] : ['some-pages-recognised'];
}
