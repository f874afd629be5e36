import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes to a pipe at the pace of whoever reads it. When the reader has gone (`mithaq read … | head`), the command ends in
 * silence, as a filter should.
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** What moves the cursor, colours or turns the direction of all that follows. Marks that act on one letter are left to Arabic text. */
const MOVING = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Words of a document, safe to print: a document may hold commands to the terminal. */
export function printable(text: string): string {
  return text.replace(MOVING, '\uFFFD');
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
