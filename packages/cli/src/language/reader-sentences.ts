import type { CatalogueEntry } from '@mithaq/reading';
import { sentenceOfRule } from '@mithaq/reading/sentences/of-rule';
import type { Language } from './index.ts';

/** What the reader says of itself, in one language: what its rules recognise, and why it supposed or dropped something. */
export interface ReaderSentences {
  readonly recognises: (rule: CatalogueEntry) => string;
  /** By the reader's code or by the id of the rule that objected. */
  readonly because: (code: string) => string;
}

interface Sentences {
  readonly rules: Readonly<Record<string, string>>;
  readonly because: Readonly<Record<string, string>> & { readonly other: string };
}

/** The rules themselves speak English. */
const SENTENCES: Readonly<Record<Language, () => Promise<Sentences>>> = {
  ar: async () => ({ ...(await import('@mithaq/reading/sentences/ar/rules')), ...(await import('@mithaq/reading/sentences/ar/because')) }),
  en: async () => ({ rules: {}, ...(await import('@mithaq/reading/sentences/en/because')) }),
  fr: async () => ({ ...(await import('@mithaq/reading/sentences/fr/rules')), ...(await import('@mithaq/reading/sentences/fr/because')) }),
};

/** Loads the sentences of one language; only explaining needs them. */
export async function readerSentences(language: Language, catalogue: readonly CatalogueEntry[]): Promise<ReaderSentences> {
  const { rules, because } = await SENTENCES[language]();
  const recognises = (rule: CatalogueEntry): string => sentenceOfRule(rules, rule.id) ?? rule.recognises;
  return {
    recognises,
    because: (code) => {
      const objecting = catalogue.find(({ id }) => id === code);
      return because[code] ?? (objecting === undefined ? because.other : recognises(objecting));
    },
  };
}
