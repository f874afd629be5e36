import { useCallback, useEffect, useRef } from 'react';

/** A function that stays the same and always calls the newest one. */
export function useLatest<A>(call: (argument: A) => void): (argument: A) => void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  return useCallback((argument: A) => latest.current(argument), []);
}
