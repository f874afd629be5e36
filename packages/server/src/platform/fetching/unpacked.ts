import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NotFetched } from './fetched.ts';

/** Reads the whole of an answer, unpacked; it ends as soon as what comes, or what it unpacks to, is more than the limit. */
export async function bytesOf(answer: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > limit) throw new NotFetched('too-large', { limit });
  const unpacked = unpack(answer, answer.headers['content-encoding']?.trim().toLowerCase() ?? '');
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of unpacked) {
      if (!Buffer.isBuffer(piece)) throw new NotFetched('unreadable-answer');
      size += piece.length;
      if (size > limit) throw new NotFetched('too-large', { limit });
      pieces.push(piece);
    }
  } finally {
    answer.destroy();
    unpacked.destroy();
  }
  return Buffer.concat(pieces);
}

function unpack(answer: IncomingMessage, encoding: string): Readable {
  if (encoding === '' || encoding === 'identity') return answer;
  const unpacking = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : encoding === 'br' ? createBrotliDecompress() : null;
  // packed twice, or in a way that we did not ask for
  if (unpacking === null) throw new NotFetched('unreadable-answer', { encoding });
  answer.on('error', (error) => unpacking.destroy(error));
  return answer.pipe(unpacking);
}
