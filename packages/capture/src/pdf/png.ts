import type { PageSize } from '../pages/captured-page.ts';
import { allocate, free, openPdfium, type Pdfium } from './pdfium.ts';

/** Between fast and small, as zlib counts. */
const COMPRESSION = 3;

/** Packs pixels that lie in the library's own memory. */
export function packPng({ library, memory }: Pdfium, pixels: number, { width, height, stride }: PageSize & { stride: number }): Uint8Array {
  const room = allocate(memory, 4);
  try {
    const size = library.EPDF_PNG_EncodeRGBA(pixels, width, height, stride, COMPRESSION, room);
    const at = memory.HEAP32[room >> 2] ?? 0;
    if (size <= 0 || at === 0) throw new RangeError('no room for the image of a page');
    const png = Uint8Array.from(memory.HEAPU8.subarray(at, at + size));
    free(memory, at);
    return png;
  } finally {
    free(memory, room);
  }
}

/** Packs pixels, four bytes each: red, green, blue, opacity. */
export async function asPng(pixels: Uint8Array, { width, height }: PageSize): Promise<Uint8Array> {
  const pdfium = await openPdfium();
  const at = allocate(pdfium.memory, pixels.length);
  try {
    pdfium.memory.HEAPU8.set(pixels, at);
    return packPng(pdfium, at, { width, height, stride: width * 4 });
  } finally {
    free(pdfium.memory, at);
  }
}
