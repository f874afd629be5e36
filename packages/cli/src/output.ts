import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes to a pipe at the pace of whoever reads it. When the reader has gone (`mithaq read … | head`), the command ends in
 * silence, as a filter should.
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Ends the command without a word when the reader of its output goes away. */
export function endWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Ends when everything written has left the process. */
export async function flush(stream: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve());
  });
}
