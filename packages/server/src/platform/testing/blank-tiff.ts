/** A blank page; or one whose pixels are said to be packed as they are not. */
export interface BlankPage {
  readonly width: number;
  readonly height: number;
  readonly isDamaged?: boolean;
}

/** A TIFF of blank pages in black and white, each of its size: it takes no time to recognise that nothing stands on them. */
export function blankTiff(pages: readonly BlankPage[]): Uint8Array<ArrayBuffer> {
  const parts = pages.map(({ width, height, isDamaged = false }) => ({ width, height, packing: isDamaged ? JPEG : PLAIN, pixels: new Uint8Array(Math.ceil(width / 8) * height) }));
  const sizes = parts.map(({ pixels }) => pixels.length + (pixels.length % 2) + DIRECTORY);
  const file = new DataView(new ArrayBuffer(8 + sizes.reduce((sum, size) => sum + size, 0)));
  [0x49, 0x49, 0x2a, 0].forEach((byte, at) => file.setUint8(at, byte));
  let at = 8;
  let pointer = 4;
  for (const [n, { width, height, packing, pixels }] of parts.entries()) {
    const directory = at + (sizes[n] ?? 0) - DIRECTORY;
    file.setUint32(pointer, directory, true);
    pointer = writeDirectory(file, directory, [[256, width], [257, height], [258, 1], [259, packing], [262, 0], [273, at], [277, 1], [278, height], [279, pixels.length]]);
    at = directory + DIRECTORY;
  }
  return new Uint8Array(file.buffer);
}

const PLAIN = 1;
const JPEG = 7;
const TAGS = 9;
const DIRECTORY = 2 + TAGS * 12 + 4;

/** Tells where the place of the next directory is to be written. */
function writeDirectory(file: DataView, at: number, tags: readonly (readonly [tag: number, value: number])[]): number {
  file.setUint16(at, TAGS, true);
  tags.forEach(([tag, value], index) => {
    const place = at + 2 + index * 12;
    file.setUint16(place, tag, true);
    file.setUint16(place + 2, 4, true);
    file.setUint32(place + 4, 1, true);
    file.setUint32(place + 8, value, true);
  });
  return at + 2 + TAGS * 12;
}
