import type { PageImage, PageWanted, Refused } from '../captured.ts';
import { sizeOf } from './page-space.ts';
import { openDocument, openPdfium, type Pdfium } from './pdfium.ts';
import { packPng } from './png.ts';

/** FPDF_RenderPageBitmap (fpdfview.h): annotations too, and bytes in the order red, green, blue. */
const WITH_ANNOTATIONS = 0x01;
const RED_FIRST = 0x10;
const WHITE = 0xffffffff;
/** Whoever writes a page of two hundred metres gets it smaller. */
const MOST_PIXELS = 8_000_000;

/** Draws one page of a PDF as a PNG of the width wanted. */
export async function renderPage(bytes: Uint8Array, { page: number, width: wanted }: PageWanted): Promise<PageImage | Refused> {
  const pdfium = await openPdfium();
  const document = openDocument(pdfium, bytes);
  if ('refused' in document) return document;
  try {
    const image = document.withPage(number, (page) => {
      const { width, height } = sizeOf(pdfium, page);
      const scale = Math.min(wanted / width, Math.sqrt(MOST_PIXELS / (width * height)));
      return draw(pdfium, page, { width: Math.max(Math.round(width * scale), 1), height: Math.max(Math.round(height * scale), 1) });
    });
    return image ?? { refused: 'broken-pdf' };
  } finally {
    document.close();
  }
}

function draw(pdfium: Pdfium, page: number, { width, height }: { width: number; height: number }): PageImage {
  const { library } = pdfium;
  const bitmap = library.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new RangeError('no room for the image of a page');
  try {
    library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS | RED_FIRST);
    const image = packPng(pdfium, library.FPDFBitmap_GetBuffer(bitmap), { width, height, stride: library.FPDFBitmap_GetStride(bitmap) });
    return { image, mediaType: 'image/png', width, height };
  } finally {
    library.FPDFBitmap_Destroy(bitmap);
  }
}
