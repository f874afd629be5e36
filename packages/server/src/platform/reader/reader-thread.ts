import { parentPort } from 'node:worker_threads';
import { read, type Reading, type ReadingOptions } from '@mithaq/reading';

/** The reader in a thread of its own: a long text never holds up the server, and can be stopped. */

export interface ReaderTask {
  readonly text: string;
  readonly options: ReadingOptions;
}

export type ReaderAnswer = { readonly reading: Reading } | { readonly fault: string };

parentPort?.on('message', ({ text, options }: ReaderTask) => parentPort?.postMessage(answer(text, options)));

function answer(text: string, options: ReadingOptions): ReaderAnswer {
  try {
    return { reading: read(text, options) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
