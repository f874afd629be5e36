import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../preferences/preferences.ts';

/** What each rule recognises, by its id. */
export type RuleSentences = Readonly<Record<string, string>>;

/** The rules themselves speak English. */
const loaders: Record<Language, () => Promise<RuleSentences>> = {
  ar: async () => (await import('@mithaq/reading/sentences/ar/rules')).rules,
  en: async () => ({}),
  fr: async () => (await import('@mithaq/reading/sentences/fr/rules')).rules,
};

/** Loaded when a rule is first explained: nobody needs them on the first page. */
export const ruleSentencesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['rule-sentences', language],
    queryFn: loaders[language],
    // They come with the application, not from the server.
    networkMode: 'always',
    staleTime: Infinity,
  });
