import type { Confidentiality, EntryChange, NameRow } from '../api/types.ts';

/** A name being written; `key` tells rows apart before the register has named them. */
export interface DraftName extends Pick<NameRow, 'form' | 'language' | 'value'> {
  readonly key: string;
  readonly id: string | null;
}

export interface EntryDraft {
  readonly names: readonly DraftName[];
  readonly confidentiality: Confidentiality;
}

export function draftOf(entry: { readonly names: readonly NameRow[]; readonly confidentiality: Confidentiality }): EntryDraft {
  return {
    confidentiality: entry.confidentiality,
    names: entry.names.map(({ id, form, language, value }) => ({ key: id, id, form, language, value })),
  };
}

/** What is asked of the server, over the version that was seen; rows left empty are taken as removed. */
export function changeOf(draft: EntryDraft, seen: { readonly version: number; readonly names: readonly NameRow[] }): EntryChange | 'nameless' {
  const known = new Set(seen.names.map((name) => name.id));
  const names = draft.names.flatMap(({ id, form, language, value }) => {
    const words = value.trim();
    if (words === '') return [];
    // A row that somebody else removed meanwhile is written anew.
    return [{ form, language, value: words, ...(id !== null && known.has(id) ? { id } : {}) }];
  });
  return names.length === 0 ? 'nameless' : { version: seen.version, confidentiality: draft.confidentiality, names };
}
