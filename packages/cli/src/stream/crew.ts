import { availableParallelism } from 'node:os';
import type { Reading } from '@mithaq/reading';
import { readerFor } from '@mithaq/reading/reader';
import type { Reader, ReaderLimits } from '@mithaq/server/reader';
import { briefly } from './briefly.ts';

/** Why a text could not be read: it took too long or too much, or the reader failed at it. */
export type NotRead = { readonly refused: 'too-slow' | 'out-of-memory' | 'reading-failed' };

/** Reads texts, several at once when there are many. */
export interface Crew {
  /** How many texts are worth handing over at once. */
  readonly width: number;
  readonly read: (text: string, publishedOn: string | null) => Promise<Reading | NotRead>;
  readonly close: () => Promise<void>;
}

/** What a crew allows a text; what is not said is as usual. */
export interface CrewLimits extends Partial<ReaderLimits> {
  /** For how long a text is tried in this thread. */
  readonly patience?: number;
}

/** So many are read before a thread would have started. */
const FEW = 16;

/** A text of so many letters takes longer than the start of a thread. */
const LONG = 50_000;

/** Many times what a news item takes, also where much else is going on; in so short a time nothing fills the memory of this process. */
const PATIENCE = 2_000;

/** Each thread has one text in hand and three that wait. */
const WAITING = 4;

/**
 * Opens a crew of so many threads, as many as the machine can run at once when none are named. Each thread has limits of time
 * and memory. A few short texts are tried in this thread first, since a single news item needs no other; one that does not end
 * at once goes to the crew, and all that follow it.
 */
export function openCrew(threads = availableParallelism(), { patience = PATIENCE, ...limits }: CrewLimits = {}): Crew {
  let readers: Promise<readonly Reader[]> | null = null;
  let given = 0;
  let triesHere = true;
  return {
    width: threads * WAITING,
    read: async (text, publishedOn) => {
      const options = publishedOn === null ? {} : { publishedOn };
      const turn = (given += 1);
      try {
        if (triesHere && turn <= FEW && text.length <= LONG) {
          const read = await readerFor(text);
          const reading = briefly(patience, () => read(text, options));
          if (reading !== null) return reading;
          // what was broken off may have left the reader of this thread in disorder
          triesHere = false;
        }
        // the promise is kept, not what it holds: those who ask meanwhile must not open a crew each
        readers ??= openReaders(threads, limits);
        const next = (await readers)[turn % threads];
        return next === undefined ? { refused: 'reading-failed' } : await next.read(text, options);
      } catch {
        return { refused: 'reading-failed' };
      }
    },
    close: async () => {
      await Promise.all(((await readers) ?? []).map((reader) => reader.close()));
    },
  };
}

async function openReaders(threads: number, limits: Partial<ReaderLimits>): Promise<readonly Reader[]> {
  const { openReader } = await import('@mithaq/server/reader');
  return Array.from({ length: threads }, () => openReader(limits));
}
