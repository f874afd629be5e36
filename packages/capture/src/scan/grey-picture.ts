import { inflateSync } from 'node:zlib';
import type { PageSize } from '../pages/captured-page.ts';

/** A picture in shades of grey, a byte each, line by line. */
export interface GreyPicture extends PageSize {
  readonly data: Uint8Array;
}

/** A part of a picture, in pixels from its left and its upper edge. */
export interface Part extends PageSize {
  readonly left: number;
  readonly top: number;
}

const SIGNATURE_BYTES = 8;
/** The length, the name and the checksum of a chunk. */
const AROUND_CHUNK = 12;

/** Unpacks a PNG of one byte a pixel, as the engine writes it. */
export function unpackGrey(png: Uint8Array): GreyPicture {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const packed: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at + AROUND_CHUNK <= file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(file.subarray(at + 8, at + 8 + length));
    at += length + AROUND_CHUNK;
  }
  return { width, height, data: unfiltered(inflateSync(Buffer.concat(packed)), { width, height }) };
}

/** Each line of a PNG begins with the number of the guess by which its bytes were made smaller (RFC 2083, 6). */
function unfiltered(packed: Uint8Array, { width, height }: PageSize): Uint8Array {
  const data = new Uint8Array(width * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    const guess = packed[from] ?? 0;
    from += 1;
    for (let x = 0, to = y * width; x < width; x += 1, to += 1, from += 1) {
      const left = x > 0 ? (data[to - 1] ?? 0) : 0;
      const above = y > 0 ? (data[to - width] ?? 0) : 0;
      const corner = x > 0 && y > 0 ? (data[to - width - 1] ?? 0) : 0;
      data[to] = (packed[from] ?? 0) + guessed(guess, { left, above, corner });
    }
  }
  return data;
}

function guessed(guess: number, { left, above, corner }: { left: number; above: number; corner: number }): number {
  if (guess === 0) return 0;
  if (guess === 1) return left;
  if (guess === 2) return above;
  if (guess === 3) return (left + above) >> 1;
  const sum = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** The picture so many times as large: each pixel is the mean of those it covers, or lies between its neighbours. */
export function scaled({ data, width, height }: GreyPicture, times: number): GreyPicture {
  const [newWidth, newHeight] = [Math.max(1, Math.round(width * times)), Math.max(1, Math.round(height * times))];
  const narrow = resampled(data, { from: width, to: newWidth, lines: height, step: 1, next: width, nextTo: newWidth, stepTo: 1 });
  const low = resampled(narrow, { from: height, to: newHeight, lines: newWidth, step: newWidth, next: 1, nextTo: 1, stepTo: newWidth });
  return { data: low, width: newWidth, height: newHeight };
}

interface Resampling {
  /** Pixels of a line, before and after. */
  readonly from: number;
  readonly to: number;
  readonly lines: number;
  /** From pixel to pixel and from line to line, before and after. */
  readonly step: number;
  readonly next: number;
  readonly stepTo: number;
  readonly nextTo: number;
}

function resampled(data: Uint8Array, { from, to, lines, step, next, stepTo, nextTo }: Resampling): Uint8Array {
  const made = new Uint8Array(to * lines);
  const reach = Math.max(1, from / to);
  for (let pixel = 0; pixel < to; pixel += 1) {
    const middle = ((pixel + 0.5) * from) / to - 0.5;
    const [first, last] = [Math.max(0, Math.ceil(middle - reach)), Math.min(from - 1, Math.floor(middle + reach))];
    const weights = Array.from({ length: last - first + 1 }, (_, at) => 1 - Math.abs(first + at - middle) / reach);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    for (let line = 0; line < lines; line += 1) {
      let sum = 0;
      for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (data[line * next + (first + at) * step] ?? 0);
      made[line * nextTo + pixel * stepTo] = whole === 0 ? (data[line * next + first * step] ?? 0) : Math.round(sum / whole);
    }
  }
  return made;
}

/** A part with room left around it, as shares of its height. */
export function around({ left, top, width, height }: Part, { beside, above }: { beside: number; above: number }): Part {
  const [x, y] = [Math.round(height * beside), Math.round(height * above)];
  return { left: Math.round(left) - x, top: Math.round(top) - y, width: Math.round(width) + 2 * x, height: Math.round(height) + 2 * y };
}

const WHITE = 255;

/** A part of a picture; what lies beyond its edges is white. */
export function partOf({ data, width, height }: GreyPicture, part: Part): GreyPicture {
  const cut = new Uint8Array(part.width * part.height).fill(WHITE);
  const [from, to] = [Math.max(0, part.left), Math.min(width, part.left + part.width)];
  for (let y = 0; y < part.height; y += 1) {
    const line = (part.top + y) * width;
    if (part.top + y >= 0 && part.top + y < height && to > from) cut.set(data.subarray(line + from, line + to), y * part.width + from - part.left);
  }
  return { data: cut, width: part.width, height: part.height };
}

/** The picture as the plainest format the engine opens. */
export function asPgm({ data, width, height }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}
