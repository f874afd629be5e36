import { parentPort } from 'node:worker_threads';
import type { Reading, ReadingOptions } from '@mithaq/reading';
import { readerFor } from '@mithaq/reading/reader';

/** The reader in a thread of its own: a long text never holds up the server, and can be stopped. */

export interface ReaderTask {
  readonly text: string;
  readonly options: ReadingOptions;
}

export type ReaderAnswer = { readonly reading: Reading } | { readonly fault: string };

parentPort?.on('message', ({ text, options }: ReaderTask) => void answer(text, options).then((told) => parentPort?.postMessage(told)));

async function answer(text: string, options: ReadingOptions): Promise<ReaderAnswer> {
  try {
    const read = await readerFor(text, options.language);
    return { reading: read(text, options) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
