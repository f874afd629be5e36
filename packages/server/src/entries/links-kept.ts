import { sql } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { latestAct } from './latest-act.ts';
import type { EntryLink } from './schema.ts';
import { linked } from './titles.ts';

interface Kept {
  latestAct: string;
  readonly links: Map<string, EntryLink>;
}

const MOST = 10_000;

const kept = new WeakMap<Acting['database'], Map<string, Kept>>();

/**
 * Links to entries for a reader from whom nothing is hidden, kept as long as nothing is done to the register: the same bodies
 * take part in most of what is listed. `since` is the latest act as the page was read; entries that are no more are missing.
 */
export async function linksKept(acting: Acting, ids: readonly string[], since: string): Promise<ReadonlyMap<string, EntryLink>> {
  const ofDatabase = kept.get(acting.database) ?? new Map<string, Kept>();
  kept.set(acting.database, ofDatabase);
  const store = ofDatabase.get(acting.language) ?? { latestAct: since, links: new Map<string, EntryLink>() };
  ofDatabase.set(acting.language, store);
  if (store.latestAct !== since || store.links.size > MOST) {
    store.links.clear();
    store.latestAct = since;
  }
  const known = new Map(ids.flatMap((id) => withId(store.links.get(id))));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const { rows } = await sql<{ link: EntryLink; latest_act: string }>`
    select ${linked(acting)} as link, ${latestAct(acting)} as latest_act from entry as linked where linked.id = any(${[...new Set(missing)]}::uuid[])`.execute(acting.database);
  for (const { link, latest_act: latest } of rows) {
    known.set(link.id, link);
    // what came after the page is shown with it, but may not stand beside what came before
    if (latest === store.latestAct) store.links.set(link.id, link);
  }
  return known;
}

const withId = (link: EntryLink | undefined): [string, EntryLink][] => (link === undefined ? [] : [[link.id, link]]);
