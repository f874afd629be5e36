import { fetchAddress } from './fetch-address.ts';
import { NotFetched, type Fetched, type FetchLimits, type NotFetchedCode, type Unchanged, type Version } from './fetched.ts';
import type { Allows } from './guarded-request.ts';
import { openRobots } from './robots.ts';

/** Why nothing came, as a value. */
export interface Unfetched {
  readonly outcome: 'not-fetched';
  readonly refused: NotFetchedCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface FetchWish {
  readonly known: Version | null;
  /** The largest that is of use. */
  readonly bytes: number;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
}

/** The public web, held to limits of size and time, and to what sites want by their robots.txt. */
export interface Web {
  readonly fetch: (address: string, wish: FetchWish) => Promise<Fetched | Unchanged | Unfetched>;
  /** Ends what is being fetched, and fetches no more. */
  readonly close: () => Promise<void>;
  readonly isClosed: () => boolean;
}

const LIMITS: Omit<FetchLimits, 'bytes'> = { redirects: 5, milliseconds: 60_000, silentMilliseconds: 15_000 };

/** Opens the web; `allows` is another than the usual only in tests. */
export function openWeb(allows?: Allows): Web {
  const robots = openRobots(allows);
  const closing = new AbortController();
  return {
    isClosed: () => closing.signal.aborted,
    close: () => {
      closing.abort();
      return Promise.resolve();
    },
    fetch: async (address, { known, bytes, signal }) => {
      const either = AbortSignal.any([signal, closing.signal]);
      try {
        const mayAsk = (url: URL): Promise<void> => robots.mayAsk(url, either);
        return await fetchAddress(address, { known, limits: { ...LIMITS, bytes }, signal: either, mayAsk }, allows);
      } catch (error) {
        if (!(error instanceof NotFetched)) throw error;
        return { outcome: 'not-fetched', refused: error.code, detail: error.detail };
      }
    },
  };
}
