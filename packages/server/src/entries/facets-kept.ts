import { sql } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { facetsOf } from './facets.ts';
import type { Filter } from './filter.ts';
import type { Listed } from './listed.ts';

type Facets = Awaited<ReturnType<typeof facetsOf>>;

interface Kept {
  readonly facets: Facets;
  readonly since: string;
  readonly until: number;
}

/** Counted anew after so many milliseconds even if nothing is known to have happened. */
const LONGEST = 300_000;
const MOST = 300;

const kept = new WeakMap<Acting['database'], Map<string, Kept>>();

/**
 * Counts for filters, kept while nothing has been done to the register: turning pages and sorting count nothing anew. They
 * are kept for each way of seeing the register, so nobody is told of what another may see.
 */
export async function facetsKept(acting: Acting, listed: Listed, filter: Filter): Promise<Facets> {
  const { database, actor, language, today } = acting;
  const ofDatabase = kept.get(database) ?? new Map<string, Kept>();
  kept.set(database, ofDatabase);
  const { q, type, status, actor: taking, field, year } = filter;
  const key = JSON.stringify([listed.kind, actor.mayRead.toSorted(), language, today, q, type, status, taking, field, year]);
  const since = await latestAct(database);
  const known = ofDatabase.get(key);
  if (known !== undefined && known.since === since && known.until > performance.now()) return known.facets;
  const facets = await facetsOf(acting, listed, filter);
  ofDatabase.delete(key);
  ofDatabase.set(key, { facets, since, until: performance.now() + LONGEST });
  for (const oldest of ofDatabase.keys()) {
    if (ofDatabase.size <= MOST) break;
    ofDatabase.delete(oldest);
  }
  return facets;
}

/**
 * Another text whenever an act has been done. The number of the latest ones belongs to it: an act that began before the
 * latest and ended after it does not show otherwise.
 */
async function latestAct(database: Acting['database']): Promise<string> {
  const { rows } = await sql<{ id: string | null; lately: number }>`
    select (select id from act order by at desc limit 1) as id, (select count(*)::int from act where at > now() - interval '2 minutes') as lately`.execute(database);
  return `${rows[0]?.id ?? ''}|${rows[0]?.lately ?? 0}`;
}
