/** What is searched for, as the address bar holds it. */
export interface SearchState {
  readonly q?: string;
  readonly kind?: string;
  readonly page?: number;
}

/** Reads what the address bar holds; whatever makes no sense there is left out. */
export function readSearchState(search: Record<string, unknown>): SearchState {
  const q = typeof search['q'] === 'string' ? search['q'].trim().slice(0, 300) : '';
  const kind = typeof search['kind'] === 'string' && /^[a-z]{1,20}$/u.test(search['kind']) ? search['kind'] : '';
  const page = Number(search['page'] ?? 1);
  return {
    ...(q === '' ? {} : { q }),
    ...(kind === '' ? {} : { kind }),
    ...(Number.isInteger(page) && page > 1 && page <= 1000 ? { page } : {}),
  };
}

/** Whether a phrase is asked for word for word. */
export function asksForPhrase(q: string): boolean {
  return /["“”„«»][^"“”„«»]+["“”„«»]/u.test(q);
}

/** Whether it is worth telling her how to ask for a phrase: several words, none of them quoted yet. */
export function couldBePhrase(q: string): boolean {
  return q.trim().split(/\s+/u).length > 1 && !asksForPhrase(q);
}
