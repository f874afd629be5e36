import type { PageSize } from '../pages/captured-page.ts';

/** Pixels, four bytes each. */
export interface Pixels extends PageSize {
  readonly data: Uint8Array;
}

/** More are not needed to tell letters: a sheet of A4 at 300 dots an inch has 9 million, one of A3 twice as many. */
const ENOUGH = 20_000_000;

/** A picture of more pixels than are needed, made smaller by half until it is not: the engine is quicker, and no worse. */
export function notLargerThanNeeded(pixels: Pixels): Pixels {
  let smaller = pixels;
  while (smaller.width * smaller.height > ENOUGH) smaller = halved(smaller);
  return smaller;
}

/** Each pixel is the mean of four. */
function halved({ data, width, height }: Pixels): Pixels {
  const [half, rows] = [width >> 1, height >> 1];
  const smaller = new Uint8Array(half * rows * 4);
  const line = width * 4;
  let to = 0;
  for (let y = 0; y < rows; y += 1) {
    let from = y * 2 * line;
    for (let x = 0; x < half; x += 1) {
      for (let value = 0; value < 4; value += 1, from += 1, to += 1) {
        smaller[to] = ((data[from] ?? 0) + (data[from + 4] ?? 0) + (data[from + line] ?? 0) + (data[from + line + 4] ?? 0)) >> 2;
      }
      from += 4;
    }
  }
  return { data: smaller, width: half, height: rows };
}
