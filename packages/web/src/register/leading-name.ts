import type { NameRow } from '../api/types.ts';

const FORMS: readonly NameRow['form'][] = ['official', 'title', 'composed', 'short', 'transliteration', 'variant', 'acronym'];

/** The name by which an entry goes in a language; a former name never leads. */
export function leadingName(names: readonly NameRow[], language: NameRow['language']): NameRow | null {
  for (const form of FORMS) {
    const name = names.find((each) => each.form === form && each.language === language);
    if (name !== undefined) return name;
  }
  return null;
}
