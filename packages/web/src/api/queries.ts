import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { Language } from '../preferences/preferences.ts';
import { get, query, send } from './client.ts';
import { Problem } from './problem.ts';
import type { Comparing, Comparison, EntryKind, HomePage, ReviewPage, RuleExplained, Session, Suggestion } from './types.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What the server refused it will refuse again; what it did not answer may come.
      retry: (count, failure) => count < 2 && failure instanceof Problem && failure.status === 0,
      retryDelay: 800,
    },
  },
});

// Titles come in the language of the interface, so it is part of every key.
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get<Session>('/session', signal),
  staleTime: 60_000,
});

const WHILE_READING = 1_000;
/** Documents also come from the command line, and from another window. */
const OTHERWISE = 20_000;

/** The first page is never shown from memory alone, and asks again while it is open: each second while something is being read. */
export const homeQuery = (language: Language) =>
  queryOptions({
    queryKey: ['home', language],
    queryFn: ({ signal }) => get<HomePage>('/home', signal),
    staleTime: 0,
    refetchInterval: (asked) => (asked.state.data?.working.some((each) => each.state === 'captured' || each.state === 'reading') ? WHILE_READING : OTHERWISE),
  });

export function getReview(document: string, signal?: AbortSignal): Promise<ReviewPage> {
  return get<ReviewPage>(`/documents/${encodeURIComponent(document)}/review`, signal);
}

/** What a proposal says beside an entry that it may be; asked again when she corrects something, or says which entry a body is. */
export const comparisonQuery = (proposal: string, comparing: Comparing, language: Language) =>
  queryOptions({
    queryKey: ['comparison', proposal, comparing, language],
    queryFn: () => send<Comparison>('POST', `/proposals/${encodeURIComponent(proposal)}/compare`, comparing),
    placeholderData: keepPreviousData,
  });

export const suggestQuery = (q: string, kind: EntryKind, language: Language) =>
  queryOptions({
    queryKey: ['suggest', kind, q, language],
    queryFn: ({ signal }) => get<{ items: Suggestion[] }>(`/suggest${query({ q, kind })}`, signal),
    enabled: q.trim().length > 1,
    staleTime: 30_000,
  });

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule', id],
    queryFn: ({ signal }) => get<RuleExplained>(`/rule${query({ id })}`, signal),
    staleTime: Infinity,
  });
