import type { Acting } from '../platform/act.ts';
import { COUNTED, type Count, type Counted, type CountRead, type Filtered } from './facets.ts';
import type { EntryList } from './schema.ts';

interface Kept {
  readonly counts: readonly Count[];
  /** See `latestAct`. */
  readonly latestAct: string;
}

const MOST = 1_000;

const kept = new WeakMap<Acting['database'], Map<string, Kept>>();

/**
 * The counts beside a list. Each is kept while nothing has been done to the register, by the filters that it goes by: turning
 * pages and sorting count nothing anew, and another year leaves the counts of the years. They are kept for each way of seeing
 * the register, so nobody is told of what another may see.
 */
export class FacetsKept {
  readonly #store: Map<string, Kept>;
  readonly #keys: ReadonlyMap<Counted, string>;

  constructor(acting: Acting, filtered: Filtered) {
    this.#store = kept.get(acting.database) ?? new Map<string, Kept>();
    kept.set(acting.database, this.#store);
    this.#keys = new Map(COUNTED.map((name) => [name, keyOf(name, acting, filtered)]));
  }

  /** What has not been counted yet. */
  unknown(): Counted[] {
    return COUNTED.filter((name) => this.#of(name) === undefined);
  }

  /** What was counted before another act than this one. */
  outdated(latestAct: string): Counted[] {
    return COUNTED.filter((name) => this.#of(name)?.latestAct !== latestAct);
  }

  /** Keeps what was asked for, as it was counted. */
  keep(asked: readonly Counted[], counts: readonly CountRead[], latestAct: string): void {
    for (const name of asked) {
      const key = this.#keys.get(name) ?? '';
      this.#store.delete(key);
      this.#store.set(key, { counts: counts.filter((count) => count.name === name), latestAct });
    }
    for (const oldest of this.#store.keys()) {
      if (this.#store.size <= MOST) break;
      this.#store.delete(oldest);
    }
  }

  get shown(): Pick<EntryList, 'total' | 'facets'> {
    const facets = COUNTED.map((name) => ({ name, values: presentCounts(this.#of(name)?.counts ?? []) })).filter(({ name, values }) => name !== 'total' && values.length > 0);
    return { total: this.#of('total')?.counts[0]?.count ?? 0, facets };
  }

  #of(name: Counted): Kept | undefined {
    return this.#store.get(this.#keys.get(name) ?? '');
  }
}

const FILTERS = ['q', 'type', 'status', 'actor', 'field', 'year'] as const;

function keyOf(name: Counted, { actor, language, today }: Acting, { listed, filter }: Filtered): string {
  return JSON.stringify([name, listed.kind, actor.mayRead.toSorted(), language, today, ...FILTERS.map((other) => (other === name ? null : (filter[other] ?? null)))]);
}

const presentCounts = (counts: readonly Count[]): EntryList['facets'][number]['values'] =>
  counts.flatMap(({ value, label, count }) => (value === null ? [] : [{ value, label, count }]));
