/** What may narrow a list; each name is also its place in the address bar. */
export const FACETS = ['type', 'status', 'actor', 'field', 'year', 'state', 'language'] as const;
export type FacetName = (typeof FACETS)[number];

/** Whether the server's facet is one that a list can be narrowed by here. */
export function isFacet(name: string): name is FacetName {
  return FACETS.some((each) => each === name);
}

/** The whole state of a list. It lives in the address bar, so that it can be copied, gone back to, and reloaded. */
export type ListState = { readonly [name in FacetName]?: string } & {
  readonly q?: string;
  readonly sort?: string;
  /** Absent: the first page. */
  readonly page?: number;
};

const SORT = /^-?(title|date|updated|captured)$/u;

/** Reads what the address bar holds; whatever makes no sense there is left out. */
export function readListState(search: Record<string, unknown>): ListState {
  const state: Record<string, string | number> = {};
  for (const name of ['q', ...FACETS]) {
    const value = words(search[name]);
    if (value !== null) state[name] = value;
  }
  if (state['year'] !== undefined && !/^\d{4}$/u.test(String(state['year']))) delete state['year'];
  const sort = words(search['sort']);
  if (sort !== null && SORT.test(sort)) state['sort'] = sort;
  const page = Number(words(search['page']) ?? '1');
  if (Number.isInteger(page) && page > 1 && page <= 10_000) state['page'] = page;
  return state;
}

/** The query that asks the server for this list. */
export function queryOf(state: ListState, size: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) query.set(name, String(value));
  query.set('size', String(size));
  return query.toString();
}

/** Chooses a value of a facet, or lets go of it when it was chosen already; the page starts anew. */
export function choose(state: ListState, facet: FacetName, value: string): ListState {
  const { [facet]: chosen, page: _page, ...rest } = state;
  return chosen === value ? rest : { ...rest, [facet]: value };
}

/** The list looked through for words; the page starts anew. */
export function lookFor(state: ListState, q: string): ListState {
  const { q: _q, page: _page, ...rest } = state;
  const trimmed = q.trim();
  return trimmed === '' ? rest : { ...rest, q: trimmed };
}

/** Sorts by a column; asking again for the same column turns it round. */
export function sortBy(state: ListState, column: string, current: string): ListState {
  const { page: _page, ...rest } = state;
  return { ...rest, sort: current === column ? `-${column}` : column };
}

/** Everything let go of but the order. */
export function cleared(state: ListState): ListState {
  return state.sort === undefined ? {} : { sort: state.sort };
}

/** What narrows the list now: facets and words. */
export function narrowing(state: ListState): readonly (FacetName | 'q')[] {
  return (['q', ...FACETS] as const).filter((name) => state[name] !== undefined);
}

/** How a column stands in the order, in the words of `aria-sort`. */
export function orderOf(column: string, sort: string): 'ascending' | 'descending' | 'none' {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : 'none';
}

function words(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim().slice(0, 300);
  return text === '' ? null : text;
}
