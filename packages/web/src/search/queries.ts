import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get, query } from '../api/client.ts';
import type { SearchAnswer, Suggestion } from '../api/types.ts';
import type { Language } from '../preferences/preferences.ts';
import type { SearchState } from './search-state.ts';

export const RESULTS_PAGE = 20;

export const searchQuery = ({ q = '', kind, page }: SearchState, language: Language) =>
  queryOptions({
    queryKey: ['search', q, kind, page, language],
    queryFn: ({ signal }) => get<SearchAnswer>(`/search${query({ q, kind, page, size: RESULTS_PAGE })}`, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** Entries of any kind whose names are like what is typed. */
export const suggestionsQuery = (q: string, language: Language) =>
  queryOptions({
    queryKey: ['suggest', 'any', q, language],
    queryFn: ({ signal }) => get<{ items: Suggestion[] }>(`/suggest${query({ q })}`, signal),
    enabled: q.length > 1,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
