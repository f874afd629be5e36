import { availableParallelism } from 'node:os';
import { read, type Reading } from '@mithaq/reading';
import type { Reader } from '@mithaq/server/reader';

/** Why a text could not be read: it took too long or too much, or the reader failed at it. */
export type NotRead = { readonly refused: 'too-slow' | 'out-of-memory' | 'reading-failed' };

/** Reads texts, several at once when there are many. */
export interface Crew {
  /** How many texts are worth handing over at once. */
  readonly width: number;
  readonly read: (text: string, publishedOn: string | null) => Promise<Reading | NotRead>;
  readonly close: () => Promise<void>;
}

/** So many are read before a thread would have started. */
const FEW = 16;

/** Each thread has one text in hand and three that wait. */
const WAITING = 4;

/**
 * Opens a crew of so many threads (as many as the machine can run at once, when none are named). The first few texts are
 * read in this thread, and all of them when there is to be one only: a single news item needs no thread.
 */
export function openCrew(threads = availableParallelism()): Crew {
  let readers: Promise<readonly Reader[]> | null = null;
  let given = 0;
  return {
    width: threads === 1 ? 1 : threads * WAITING,
    read: async (text, publishedOn) => {
      const options = publishedOn === null ? {} : { publishedOn };
      const turn = (given += 1);
      try {
        if (threads === 1 || turn <= FEW) return read(text, options);
        // the promise is kept, not what it holds: those who ask meanwhile must not open a crew each
        readers ??= openReaders(threads);
        const next = (await readers)[turn % threads];
        return next === undefined ? read(text, options) : await next.read(text, options);
      } catch {
        return { refused: 'reading-failed' };
      }
    },
    close: async () => {
      await Promise.all(((await readers) ?? []).map((reader) => reader.close()));
    },
  };
}

async function openReaders(threads: number): Promise<readonly Reader[]> {
  const { openReader } = await import('@mithaq/server/reader');
  return Array.from({ length: threads }, () => openReader());
}
