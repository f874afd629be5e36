import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { Differences, DocumentList, DocumentPage } from '../api/types.ts';
import type { Language } from '../preferences/preferences.ts';
import { queryOf, type ListState } from '../register/list-state.ts';
import { PAGE_SIZE } from '../register/queries.ts';

const underway = ({ state, progress }: Pick<DocumentPage, 'state' | 'progress'>): boolean => state === 'captured' || state === 'reading' || progress !== null;

/** While a document, or a page of it, is being read, the page asks again each second. */
const AGAIN = 1000;

export const documentsQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['documents', state],
    queryFn: ({ signal }) => get<DocumentList>(`/documents?${queryOf(state, PAGE_SIZE)}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: (asked) => (asked.state.data?.items.some(underway) === true ? AGAIN : false),
  });

export const documentQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['document', id, language],
    queryFn: ({ signal }) => get<DocumentPage>(`/documents/${encodeURIComponent(id)}`, signal),
    refetchInterval: (asked) => (asked.state.data !== undefined && underway(asked.state.data) ? AGAIN : false),
  });

/** What differs between the texts of two documents. */
export const differencesQuery = (id: string, other: string) =>
  queryOptions({
    queryKey: ['differences', id, other],
    queryFn: ({ signal }) => get<Differences>(`/documents/${encodeURIComponent(id)}/differences/${encodeURIComponent(other)}`, signal),
  });

/** What would leave the register with a document; asked anew each time, since others may be at work. */
export const withdrawalQuery = (id: string) =>
  queryOptions({
    queryKey: ['withdrawal', id],
    queryFn: ({ signal }) => get<{ going: number; staying: number }>(`/documents/${encodeURIComponent(id)}/withdrawal`, signal),
    staleTime: 0,
    gcTime: 0,
  });
