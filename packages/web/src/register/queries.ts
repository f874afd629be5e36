import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { EntryKind, EntryList, EntryPage, HistoryItem } from '../api/types.ts';
import { placeOfKind } from '../frame/places.ts';
import type { Language } from '../preferences/preferences.ts';
import { queryOf, type ListState } from './list-state.ts';

/** As many lines as a page of a list has. */
export const PAGE_SIZE = 50;

export const listQuery = (kind: EntryKind, state: ListState, language: Language) =>
  queryOptions({
    queryKey: ['list', kind, state, language],
    queryFn: ({ signal }) => get<EntryList>(`${placeOfKind[kind]}?${queryOf(state, PAGE_SIZE)}`, signal),
    // The lines stay while others are on their way, so that nothing jumps.
    placeholderData: keepPreviousData,
  });

export const entryQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['entry', id, language],
    queryFn: ({ signal }) => get<EntryPage>(`/entries/${encodeURIComponent(id)}`, signal),
  });

export const historyQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['history', id, language],
    queryFn: ({ signal }) => get<{ items: HistoryItem[] }>(`/entries/${encodeURIComponent(id)}/history`, signal),
  });
