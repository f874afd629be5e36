import UTIF from 'utif2';
import type { PictureSize } from './picture-size.ts';
import { hasSoundDirectories } from './tiff-directories.ts';

/** As a paper is scanned, at most: four values of 16 bits a pixel, in black and white or in colours, never as a camera tells them. */
const MOST_BITS = 64;
const LAST_OF_PAPER = 8;
/** A pixel is unpacked into four bytes; where there are many, they are made fewer before they are copied to where they are packed as PNG. */
const COPIES = 7;

/**
 * The sizes of the pages of a TIFF; null for one that is broken, none where the whole is. Width and height stand in the tags 256 and
 * 257 (TIFF 6.0). A few bytes may claim any number of values for each pixel, for all of which room would be made.
 */
export function sizesOfTiff(bytes: Uint8Array): readonly (PictureSize | null)[] {
  if (!hasSoundDirectories(bytes)) return [];
  try {
    return UTIF.decode(bufferOf(bytes)).map((page) => {
      const bits = (numberIn(page['t258']) ?? 1) * (numberIn(page['t277']) ?? 1);
      const isPaper = bits <= MOST_BITS && (numberIn(page['t262']) ?? 0) <= LAST_OF_PAPER;
      const [width, height] = [numberIn(page['t256']) ?? 0, numberIn(page['t257']) ?? 0];
      return isPaper && width > 0 && height > 0 ? { width, height, bytesAPixel: bits / 8 + COPIES } : null;
    });
  } catch {
    return [];
  }
}

/** The first number of a tag; null where there is none. */
function numberIn(tag: unknown): number | null {
  return Array.isArray(tag) && typeof tag[0] === 'number' ? tag[0] : null;
}

/** Four values of each pixel of a page; null where it is packed as it is not said to be, over which the library stumbles in many ways. */
export function pixelsOfTiff(bytes: Uint8Array, page: number): Uint8Array | null {
  try {
    const buffer = bufferOf(bytes);
    const wanted = UTIF.decode(buffer)[page];
    if (wanted === undefined) return null;
    UTIF.decodeImage(buffer, wanted);
    return UTIF.toRGBA8(wanted);
  } catch {
    return null;
  }
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
