import { imageSize } from 'image-size';
import type { PageSize } from '../pages/captured-page.ts';

/** The size of a picture in pixels, and the bytes that each takes when it is unpacked and made ready for the engine. */
export interface PictureSize extends PageSize {
  readonly bytesAPixel: number;
}

/** The engine keeps a pixel of a coloured picture in four bytes, of a grey one in one. */
const COLOURED = 4;
const GREY = 1;

/** The size of a PNG or a JPEG, as its head tells it; null where that is broken. */
export function sizeOfPicture(bytes: Uint8Array, format: 'png' | 'jpeg'): PictureSize | null {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height, bytesAPixel: format === 'png' ? bytesOfPng(bytes) : 3 + COLOURED };
  } catch {
    return null;
  }
}

/** How many values a pixel has, by the sort of colours of a PNG. */
const VALUES: ReadonlyMap<number, number> = new Map([[0, 1], [2, 3], [3, 1], [4, 2], [6, 4]]);
const GREY_SORT = 0;
const DEPTH_AT = 24;
const SORT_AT = 25;

/** Bits of a value and sort of colours stand in the head of a PNG (RFC 2083, 4.1.1). */
function bytesOfPng(bytes: Uint8Array): number {
  const [depth = 16, sort = 6] = [bytes[DEPTH_AT], bytes[SORT_AT]];
  return ((VALUES.get(sort) ?? 4) * depth) / 8 + (sort === GREY_SORT ? GREY : COLOURED);
}
