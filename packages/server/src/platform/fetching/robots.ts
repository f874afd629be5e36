import { fetchAddress } from './fetch-address.ts';
import { NotFetched, type FetchLimits } from './fetched.ts';
import type { Allows } from './guarded-request.ts';
import { readRobots, type RobotsRules } from './robots-rules.ts';

/** The name by which a site may speak of us. */
const NAME = 'Mithaq';

const LIMITS: FetchLimits = { redirects: 5, bytes: 512 * 1024, milliseconds: 10_000, silentMilliseconds: 5_000 };

/** What a site said is believed for so long. */
const BELIEVED_MS = 60 * 60 * 1000;
const MOST_SITES = 200;

interface Said {
  readonly rules: Promise<RobotsRules | null>;
  readonly until: number;
}

/** What sites want to be asked for, by their robots.txt. */
export interface Robots {
  /** Throws `NotFetched` where the site does not want it. */
  readonly mayAsk: (address: URL, signal?: AbortSignal) => Promise<void>;
}

/** Opens a memory of what sites said. A site that has no robots.txt allows everything (RFC 9309); one that fails to show it is left alone for now. */
export function openRobots(allows?: Allows): Robots {
  const known = new Map<string, Said>();
  const saidBy = ({ origin }: URL, signal?: AbortSignal): Promise<RobotsRules | null> => {
    const said = known.get(origin);
    if (said !== undefined && said.until > Date.now()) return said.rules;
    if (known.size >= MOST_SITES) known.clear();
    const rules = rulesAt(`${origin}/robots.txt`, { allows, signal });
    known.set(origin, { rules, until: Date.now() + BELIEVED_MS });
    // what failed is tried anew
    rules.catch(() => known.delete(origin));
    return rules;
  };
  /** Whoever asked first may wait no longer: then who still waits asks anew. */
  const rulesFor = async (address: URL, signal?: AbortSignal): Promise<RobotsRules | null> => {
    try {
      return await saidBy(address, signal);
    } catch (error) {
      if (signal?.aborted === true || !(error instanceof NotFetched) || error.code !== 'stopped') throw error;
      return rulesFor(address, signal);
    }
  };
  return {
    mayAsk: async (address, signal) => {
      const rules = await rulesFor(address, signal);
      if (rules?.allows(address) === false) throw new NotFetched('robots-forbid');
    },
  };
}

async function rulesAt(address: string, { allows, signal }: { readonly allows: Allows | undefined; readonly signal: AbortSignal | undefined }): Promise<RobotsRules | null> {
  try {
    const fetched = await fetchAddress(address, { limits: LIMITS, ...(signal === undefined ? {} : { signal }) }, allows);
    return fetched.outcome === 'fetched' ? readRobots(fetched.bytes.toString('utf8'), NAME) : null;
  } catch (error) {
    if (error instanceof NotFetched && error.code === 'answers-with-error' && isMissing(Number(error.detail['status']))) return null;
    throw error;
  }
}

/** «There is none» and «not for you» both mean that nothing is ruled; too many requests and faults of the server do not. */
function isMissing(status: number): boolean {
  return status >= 400 && status < 500 && status !== 429;
}
