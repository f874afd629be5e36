import { useSyncExternalStore } from 'react';

export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** What a reader chose for herself; kept on her machine, never sent but for the language. */
export interface Preferences {
  readonly language: Language;
  /** Digits of Arabic texts; English and French always count in 0–9. */
  readonly digits: 'latn' | 'arab';
  readonly calendar: 'gregorian' | 'both';
  readonly theme: 'system' | 'light' | 'dark';
}

const KEY = 'mithaq.preferences';
const FIRST: Preferences = { language: 'ar', digits: 'latn', calendar: 'gregorian', theme: 'system' };

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}

/** Whatever an older version or another hand left in the store, something usable comes out. */
export function fromStored(stored: string | null): Preferences {
  let found: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) found = { ...parsed };
  } catch {
    return FIRST;
  }
  return {
    language: oneOf(languages, found['language'], FIRST.language),
    digits: oneOf(['latn', 'arab'], found['digits'], FIRST.digits),
    calendar: oneOf(['gregorian', 'both'], found['calendar'], FIRST.calendar),
    theme: oneOf(['system', 'light', 'dark'], found['theme'], FIRST.theme),
  };
}

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
