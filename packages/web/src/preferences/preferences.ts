import { useSyncExternalStore } from 'react';
import { FIRST, fromStored, languages } from './stored.ts';
import type { Language, Preferences } from './stored.ts';

export { languages };
export type { Language, Preferences };

const KEY = 'mithaq.preferences';

function load(): Preferences {
  try {
    return fromStored(localStorage.getItem(KEY));
  } catch {
    return FIRST; // A browser that forbids storage still shows the register.
  }
}

let current = load();
const listeners = new Set<() => void>();

function showTheme(): void {
  const root = document.documentElement;
  if (current.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = current.theme;
}

export function preferences(): Preferences {
  return current;
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Kept for this visit only.
  }
  showTheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

showTheme();
