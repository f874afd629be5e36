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

/** What a newcomer sees. */
export const FIRST: Preferences = { language: 'ar', digits: 'latn', calendar: 'gregorian', theme: 'system' };

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
