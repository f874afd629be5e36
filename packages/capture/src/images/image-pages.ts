import { imageSize } from 'image-size';
import UTIF from 'utif2';
import type { PageImage, PageWanted, Refused } from '../captured.ts';
import { asPng } from '../pdf/png.ts';
import type { PageSize } from '../pages/captured-page.ts';

/** Formats of pictures of pages. */
export type ImageFormat = 'png' | 'jpeg' | 'tiff';

/** More pixels than this are no page of paper. */
const MOST_PIXELS = 100_000_000;

/** The sizes of the pages of an image, in pixels: one, but for a TIFF, which may hold many. */
export function pagesOfImage(bytes: Uint8Array, format: ImageFormat): readonly PageSize[] | Refused {
  const sizes = format === 'tiff' ? sizesOfTiff(bytes) : [sizeOfImage(bytes)];
  const pages = sizes.filter((size) => size !== null);
  if (pages.length === 0 || pages.length < sizes.length) return { refused: 'broken-image' };
  return pages.some(({ width, height }) => width * height > MOST_PIXELS) ? { refused: 'out-of-memory' } : pages;
}

function sizeOfImage(bytes: Uint8Array): PageSize | null {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return null;
  }
}

/** As a paper is scanned, at most: four values of 16 bits a pixel, in black and white or in colours, never as a camera tells them. */
const MOST_BITS = 64;
const LAST_OF_PAPER = 8;

/** Width and height stand in the tags 256 and 257 (TIFF 6.0). A few bytes may claim any number of values for each pixel, for all of which room would be made. */
function sizesOfTiff(bytes: Uint8Array): (PageSize | null)[] {
  try {
    return UTIF.decode(bufferOf(bytes)).map((page) => {
      const bits = (numberIn(page['t258']) ?? 1) * (numberIn(page['t277']) ?? 1);
      const isPaper = bits <= MOST_BITS && (numberIn(page['t262']) ?? 0) <= LAST_OF_PAPER;
      return isPaper ? sizeFrom(page['t256'], page['t257']) : null;
    });
  } catch {
    return [];
  }
}

function sizeFrom(widthTag: unknown, heightTag: unknown): PageSize | null {
  const [width, height] = [numberIn(widthTag) ?? 0, numberIn(heightTag) ?? 0];
  return width <= 0 || height <= 0 ? null : { width, height };
}

/** The first number of a tag; null where there is none. */
function numberIn(tag: unknown): number | null {
  return Array.isArray(tag) && typeof tag[0] === 'number' ? tag[0] : null;
}

/** One page of an image, as a browser can show it. */
export async function pageOfImage(bytes: Uint8Array, format: ImageFormat, { page }: PageWanted): Promise<PageImage | Refused> {
  const pages = pagesOfImage(bytes, format);
  if ('refused' in pages) return pages;
  const size = pages[page];
  if (size === undefined) return { refused: 'broken-image' };
  if (format === 'tiff') {
    const pixels = pixelsOfTiff(bytes, page);
    return pixels === null ? { refused: 'broken-image' } : { image: await asPng(pixels, size), mediaType: 'image/png', ...size };
  }
  return { image: bytes, mediaType: `image/${format}`, ...size };
}

/** Four values of each pixel; null where the page is packed as it is not said to be, over which the library stumbles in many ways. */
function pixelsOfTiff(bytes: Uint8Array, page: number): Uint8Array | null {
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
