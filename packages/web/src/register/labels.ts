import { termOf, termsOf } from '../language/terms.ts';
import type { Language } from '../preferences/preferences.ts';
import type { FacetName } from './list-state.ts';
import type { EntryKind } from '../api/types.ts';

/** A code in the reader's language; a code that the vocabulary does not know is shown as it stands. */
export function labelOf(vocabulary: string, code: string, language: Language): string {
  return termOf(vocabulary, code, language) ?? code.replaceAll('_', ' ');
}

/** The codes of a vocabulary with their names, in their order. */
export function choicesOf(vocabulary: string, language: Language): readonly { id: string; label: string }[] {
  return termsOf(vocabulary).map((term) => ({ id: term.code, label: term[language] }));
}

/** The vocabulary of `type` and `status` in the list of a kind; a kind that has none has no such column. */
const VOCABULARIES: { readonly [kind in EntryKind]?: { readonly type?: string; readonly status?: string } } = {
  instrument: { type: 'instrumentTypes', status: 'instrumentStatuses' },
  organisation: { type: 'organisationKinds' },
  meeting: { type: 'meetingTypes', status: 'meetingStatuses' },
  activity: { type: 'activityTypes', status: 'meetingStatuses' },
  commitment: { type: 'commitmentForces', status: 'commitmentStandings' },
};

/** The name of a facet's code, where the server sent none. */
export function facetLabel(kind: EntryKind, facet: FacetName, code: string): ((language: Language) => string) | null {
  const vocabulary = facet === 'field' ? 'fields' : facet === 'type' || facet === 'status' ? VOCABULARIES[kind]?.[facet] : undefined;
  return vocabulary === undefined ? null : (language) => labelOf(vocabulary, code, language);
}

/** The kind of a list's line in words: «مذكرة تفاهم». */
export function typeLabel(kind: EntryKind, code: string | null, language: Language): string {
  const vocabulary = VOCABULARIES[kind]?.type;
  return code === null || vocabulary === undefined ? '' : labelOf(vocabulary, code, language);
}

export function statusLabel(kind: EntryKind, code: string | null, language: Language): string {
  const vocabulary = VOCABULARIES[kind]?.status;
  return code === null || vocabulary === undefined ? '' : labelOf(vocabulary, code, language);
}
