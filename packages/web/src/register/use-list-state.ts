import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readListState, type ListState } from './list-state.ts';

/** Goes to another state of the list; `replace` leaves no step in the browser's history. */
export type Go = (state: ListState, how?: { readonly replace: boolean }) => void;

/** The state of a list as the address bar holds it, and the way to another. */
export function useListState(): readonly [ListState, Go] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => readListState(search), [search]);
  const go = useCallback<Go>(
    (next, how) => void navigate({ to: '.', search: next, replace: how?.replace ?? false, resetScroll: next.page !== undefined }),
    [navigate],
  );
  return [state, go];
}
