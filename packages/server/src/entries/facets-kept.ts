import type { Acting } from '../platform/act.ts';
import { COUNTED, countsOf, type Count, type Counted, type Filtered } from './facets.ts';
import type { EntryList } from './schema.ts';

interface Kept {
  readonly counts: readonly Count[];
  readonly latestAct: string;
}

const MOST = 1_000;

const kept = new WeakMap<Acting['database'], Map<string, Kept>>();

/**
 * The counts beside a list. Each is kept while nothing has been done to the register, by the filters that it goes by: turning
 * pages and sorting count nothing anew, and another year leaves the counts of the years. They are kept for each way of seeing
 * the register, so nobody is told of what another may see. `reading` is the page, which tells the latest act as it was read.
 */
export async function facetsKept(acting: Acting, filtered: Filtered, reading: Promise<{ latestAct: string | null }>): Promise<Pick<EntryList, 'total' | 'facets'>> {
  const store = kept.get(acting.database) ?? new Map<string, Kept>();
  kept.set(acting.database, store);
  const keys = new Map(COUNTED.map((name) => [name, keyOf(name, acting, filtered)]));
  const count = async (names: readonly Counted[]): Promise<void> => {
    if (names.length === 0) return;
    const { of, latestAct } = await countsOf(acting, filtered, names);
    for (const [name, counts] of of) keep(store, keys.get(name) ?? '', { counts, latestAct });
  };
  const keptOf = (name: Counted): Kept | undefined => store.get(keys.get(name) ?? '');
  const isKnown = new Set(COUNTED.filter((name) => keptOf(name) !== undefined));
  const [{ latestAct }] = await Promise.all([reading, count(COUNTED.filter((name) => !isKnown.has(name)))]);
  await count([...isKnown].filter((name) => keptOf(name)?.latestAct !== latestAct));
  const facets = COUNTED.map((name) => ({ name, values: presentCounts(keptOf(name)?.counts ?? []) })).filter(({ name, values }) => name !== 'total' && values.length > 0);
  return { total: keptOf('total')?.counts[0]?.count ?? 0, facets };
}

const FILTERS = ['q', 'type', 'status', 'actor', 'field', 'year'] as const;

function keyOf(name: Counted, { actor, language, today }: Acting, { listed, filter }: Filtered): string {
  return JSON.stringify([name, listed.kind, actor.mayRead.toSorted(), language, today, ...FILTERS.map((other) => (other === name ? null : (filter[other] ?? null)))]);
}

function keep(store: Map<string, Kept>, key: string, counts: Kept): void {
  store.delete(key);
  store.set(key, counts);
  for (const oldest of store.keys()) {
    if (store.size <= MOST) break;
    store.delete(oldest);
  }
}

const presentCounts = (counts: readonly Count[]): EntryList['facets'][number]['values'] =>
  counts.flatMap(({ value, label, count }) => (value === null ? [] : [{ value, label, count }]));
