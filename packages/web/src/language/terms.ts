import * as vocabularies from '@mithaq/register/vocabulary';
import type { Term } from '@mithaq/register/vocabulary';
import type { Language } from '../preferences/preferences.ts';

const byName = new Map<string, readonly Term[]>(Object.entries(vocabularies).flatMap(([name, terms]) => (Array.isArray(terms) ? [[name, terms]] : [])));

/** A vocabulary by the name under which the register exports it; nothing for a name that it does not know. */
export function termsOf(vocabulary: string): readonly Term[] {
  return byName.get(vocabulary) ?? [];
}

/** A code in the reader's language; null where the vocabulary does not know it. */
export function termOf(vocabulary: string, code: string, language: Language): string | null {
  return termsOf(vocabulary).find((term) => term.code === code)?.[language] ?? null;
}
