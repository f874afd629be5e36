import { useLayoutEffect, useSyncExternalStore } from 'react';

/** The value in question: what is hovered or focused; `field` is null for a whole proposal. */
export interface Lit {
  readonly proposal: string;
  readonly field: string | null;
}

// Outside React's tree of state: hovering must repaint the lit lines alone, not two hundred cards.
let lit: Lit | null = null;
const listeners = new Set<() => void>();

export function light(next: Lit | null): void {
  if (lit?.proposal === next?.proposal && lit?.field === next?.field) return;
  lit = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLit(): Lit | null {
  return useSyncExternalStore(subscribe, () => lit);
}

/** For what lights and may vanish under pointer or focus, which tells nobody that it was left: what it lit is lit no more. */
export function useUnlitWhenGone(): void {
  useLayoutEffect(() => () => light(null), []);
}
