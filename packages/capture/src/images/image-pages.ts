import type { PageImage, PageWanted, Refused } from '../captured.ts';
import { asPng } from '../pdf/png.ts';
import type { PageSize } from '../pages/captured-page.ts';
import { notLargerThanNeeded } from './halved.ts';
import { sizeOfPicture, type PictureSize } from './picture-size.ts';
import { pixelsOfTiff, sizesOfTiff } from './tiff.ts';

/** Formats of pictures of pages. */
export type ImageFormat = 'png' | 'jpeg' | 'tiff';

/** A picture that would take more memory when it is unpacked is not opened: a sheet of A3 in colours, at 600 dots an inch, takes 490 MB. */
const MOST_BYTES = 640_000_000;

/** A page of which nothing can be told is shown as a sheet of A4. */
const UNKNOWN_SIZE: PageSize = { width: 595, height: 842 };

/** The sizes of the pages of an image, in pixels: one, but for a TIFF, which may hold many. A page that is broken does not break the others. */
export function pagesOfImage(bytes: Uint8Array, format: ImageFormat): readonly PageSize[] | Refused {
  const sizes = sizesOf(bytes, format);
  if (sizes.every((size) => size === null)) return { refused: 'broken-image' };
  return sizes.map((size) => (size === null ? UNKNOWN_SIZE : { width: size.width, height: size.height }));
}

function sizesOf(bytes: Uint8Array, format: ImageFormat): readonly (PictureSize | null)[] {
  return format === 'tiff' ? sizesOfTiff(bytes) : [sizeOfPicture(bytes, format)];
}

/** One page of an image, as a browser can show it. */
export async function pageOfImage(bytes: Uint8Array, format: ImageFormat, { page }: PageWanted): Promise<PageImage | Refused> {
  const size = sizesOf(bytes, format)[page] ?? null;
  if (size === null) return { refused: 'broken-image' };
  const { width, height, bytesAPixel } = size;
  if (width * height * bytesAPixel > MOST_BYTES) return { refused: 'picture-too-large', detail: { megapixels: Math.round((width * height) / 1e6) } };
  if (format !== 'tiff') return { image: bytes, mediaType: `image/${format}`, width, height };
  const pixels = pixelsOfTiff(bytes, page);
  if (pixels === null) return { refused: 'broken-image' };
  const { data, ...shown } = notLargerThanNeeded({ data: pixels, width, height });
  return { image: await asPng(data, shown), mediaType: 'image/png', ...shown };
}
