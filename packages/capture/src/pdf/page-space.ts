import type { PageSize } from '../pages/captured-page.ts';
import { allocate, free, type Pdfium } from './pdfium.ts';

/** Leads from a document's own coordinates to the page as it is shown: points from its left and its lower edge. */
export type PageSpace = (x: number, y: number) => readonly [x: number, y: number];

/** The library tells places on a screen in whole pixels; a hundred a point are more than fine enough. */
const PIXELS = 100;
/** Three points far enough apart to tell how a page is turned and cropped. */
const FAR = 100;

export function sizeOf({ library }: Pdfium, page: number): PageSize {
  return { width: library.FPDF_GetPageWidthF(page), height: library.FPDF_GetPageHeightF(page) };
}

/** A page may be turned, and cropped: both are measured at three points, which is all an affine map needs. */
export function spaceOf(pdfium: Pdfium, page: number): PageSpace {
  const size = sizeOf(pdfium, page);
  const [originX, originY] = shownAt(pdfium, page, { ...size, x: 0, y: 0 });
  const [rightX, rightY] = shownAt(pdfium, page, { ...size, x: FAR, y: 0 });
  const [upX, upY] = shownAt(pdfium, page, { ...size, x: 0, y: FAR });
  return (x, y) => [
    originX + ((rightX - originX) * x + (upX - originX) * y) / FAR,
    originY + ((rightY - originY) * x + (upY - originY) * y) / FAR,
  ];
}

function shownAt({ library, memory }: Pdfium, page: number, { width, height, x, y }: PageSize & { x: number; y: number }): readonly [number, number] {
  const room = allocate(memory, 8);
  try {
    library.FPDF_PageToDevice(page, 0, 0, Math.round(width * PIXELS), Math.round(height * PIXELS), 0, x, y, room, room + 4);
    const [across = 0, down = 0] = memory.HEAP32.subarray(room >> 2, (room >> 2) + 2);
    return [across / PIXELS, height - down / PIXELS];
  } finally {
    free(memory, room);
  }
}
