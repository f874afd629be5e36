import { sizeOf } from './page-space.ts';
import { allocate, free, type Pdfium } from './pdfium.ts';

/** `FPDFPageObj_GetType` (fpdf_edit.h). */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/** A smaller image is a logo, a stamp or a signature. */
const SHARE_OF_PAGE = 0.25;
/** So many outlines are letters that were drawn as lines. */
const OUTLINES = 300;
/** A page of a drawing may have a hundred thousand parts: what it is, is known long before. */
const MOST_PARTS = 2_000;

/** Whether a page shows what a text layer would not tell: an image of a good part of it, or letters drawn as outlines. */
export function showsPicture(pdfium: Pdfium, page: number): boolean {
  const { library } = pdfium;
  const { width, height } = sizeOf(pdfium, page);
  const parts = Math.min(library.FPDFPage_CountObjects(page), MOST_PARTS);
  let outlines = 0;
  for (let at = 0; at < parts; at += 1) {
    const part = library.FPDFPage_GetObject(page, at);
    const type = library.FPDFPageObj_GetType(part);
    if (type === PATH) outlines += 1;
    if (outlines >= OUTLINES) return true;
    if ((type === IMAGE || type === FORM) && areaOf(pdfium, part) >= width * height * SHARE_OF_PAGE) return true;
  }
  return false;
}

function areaOf({ library, memory }: Pdfium, part: number): number {
  const room = allocate(memory, 16);
  try {
    if (!library.FPDFPageObj_GetBounds(part, room, room + 4, room + 8, room + 12)) return 0;
    const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(room >> 2, (room >> 2) + 4);
    return Math.max(0, right - left) * Math.max(0, top - bottom);
  } finally {
    free(memory, room);
  }
}
