import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asPgm, partOf, scaled, unpackGrey } from './grey-picture.ts';

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}

/** A PNG of one byte a pixel; each line comes with the number of its guess and the bytes that are left of it. */
function png(width: number, lines: readonly (readonly number[])[]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.writeUInt8(8, 8);
  const packed = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', packed.subarray(0, 7)), chunk('IDAT', packed.subarray(7)), chunk('IEND', Buffer.alloc(0))]);
}

describe('a grey picture', () => {
  it('is unpacked, by whichever guess its lines were made smaller', () => {
    const lines = [[0, 10, 20, 30], [1, 10, 10, 10], [2, 0, 1, 2], [3, 5, 0, 1], [4, 0, 0, 200]];
    expect([...unpackGrey(png(3, lines)).data]).toEqual([10, 20, 30, 10, 20, 30, 10, 21, 32, 10, 15, 24, 10, 15, 224]);
  });

  it('is made smaller by the mean of what is covered, and larger between its pixels', () => {
    const stripes = { width: 4, height: 2, data: Uint8Array.from([0, 0, 200, 200, 0, 0, 200, 200]) };
    const half = scaled(stripes, 0.5);
    expect([half.width, half.height]).toEqual([2, 1]);
    expect((half.data[0] ?? 0) < 60 && (half.data[1] ?? 0) > 140).toBe(true);
    const twice = scaled(stripes, 2);
    expect([twice.width, twice.height, twice.data[0], twice.data[7]]).toEqual([8, 4, 0, 200]);
    expect(twice.data[4]).toBeGreaterThan(twice.data[3] ?? 0);
  });

  it('is cut, and white beyond its edges', () => {
    const picture = { width: 2, height: 2, data: Uint8Array.from([1, 2, 3, 4]) };
    expect([...partOf(picture, { left: 1, top: -1, width: 2, height: 2 }).data]).toEqual([255, 255, 2, 255]);
    expect([...partOf(picture, { left: 9, top: 9, width: 1, height: 1 }).data]).toEqual([255]);
  });

  it('is handed to the engine in the plainest format', () => {
    expect(asPgm({ width: 2, height: 1, data: Uint8Array.from([7, 9]) }).toString('latin1')).toBe('P5\n2 1\n255\n\u0007\t');
  });
});
