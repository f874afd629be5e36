import { Worker } from 'node:worker_threads';
import type { Reading, ReadingOptions } from '@mithaq/reading';
import type { ReaderAnswer, ReaderTask } from './reader-thread.ts';

export interface ReaderLimits {
  readonly milliseconds: number;
  readonly memoryMegabytes: number;
  /** An idle thread is ended after so long; the next document starts another. */
  readonly idleMilliseconds: number;
}

const USUAL: ReaderLimits = { milliseconds: 30_000, memoryMegabytes: 512, idleMilliseconds: 60_000 };

/** Why a text could not be read. */
export type ReadingRefusal = { readonly refused: 'too-slow' | 'out-of-memory' };

export interface Reader {
  /** Reads one text after the other. A fault of the reader itself is thrown. */
  readonly read: (text: string, options: ReadingOptions) => Promise<Reading | ReadingRefusal>;
  readonly close: () => Promise<void>;
}

/** Opens the reader; its thread starts with the first text. `script` is another one only in its own tests. */
export function openReader(limits: Partial<ReaderLimits> = {}, script = new URL('./reader-thread.ts', import.meta.url)): Reader {
  const { milliseconds, memoryMegabytes, idleMilliseconds } = { ...USUAL, ...limits };
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  };
  const start = (): Worker => {
    thread ??= new Worker(script, { name: 'reader', resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
    return thread;
  };
  const readNow = async (task: ReaderTask): Promise<Reading | ReadingRefusal> => {
    clearTimeout(idle);
    try {
      return await answerOf(start(), task, milliseconds);
    } catch (error) {
      await end();
      if (error instanceof TookTooLong) return { refused: 'too-slow' };
      if (isOutOfMemory(error)) return { refused: 'out-of-memory' };
      throw error;
    } finally {
      idle = setTimeout(() => void end(), idleMilliseconds).unref();
    }
  };

  return {
    read: (text, options) => {
      const reading = last.then(() => readNow({ text, options }));
      last = reading.catch(() => {});
      return reading;
    },
    close: async () => {
      await last;
      clearTimeout(idle);
      await end();
    },
  };
}

class TookTooLong extends Error {}

function answerOf(thread: Worker, task: ReaderTask, milliseconds: number): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      thread.off('message', heard).off('error', failed);
    };
    const heard = (answer: ReaderAnswer): void => {
      settle();
      if ('fault' in answer) reject(new Error(`the reader failed: ${answer.fault}`));
      else resolve(answer.reading);
    };
    const failed = (error: Error): void => {
      settle();
      reject(error);
    };
    const timer = setTimeout(() => failed(new TookTooLong()), milliseconds);
    thread.on('message', heard).on('error', failed);
    thread.postMessage(task);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
