import type { Confidentiality } from '../api/types.ts';

/** What a person may say about a document. */
export interface DocumentDraft {
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly confidentiality: Confidentiality;
}

/** Only what was changed is sent: an unchanged day must not make the document be read again. */
export interface DocumentChange {
  readonly title?: string;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
  readonly confidentiality?: Confidentiality;
}

type Described = Required<DocumentChange>;

export function documentChange(document: Described, draft: DocumentDraft): DocumentChange {
  const title = draft.title.trim();
  const publisher = draft.publisher.trim() === '' ? null : draft.publisher.trim();
  return {
    ...(title !== '' && title !== document.title ? { title } : {}),
    ...(publisher === document.publisher ? {} : { publisher }),
    ...(draft.publishedOn === document.publishedOn ? {} : { publishedOn: draft.publishedOn }),
    ...(draft.confidentiality === document.confidentiality ? {} : { confidentiality: draft.confidentiality }),
  };
}

/** The change that takes a change back: what stood before in the places it touched. */
export function asBefore(before: Described, change: DocumentChange): DocumentChange {
  return {
    ...(change.title === undefined ? {} : { title: before.title }),
    ...(change.publisher === undefined ? {} : { publisher: before.publisher }),
    ...(change.publishedOn === undefined ? {} : { publishedOn: before.publishedOn }),
    ...(change.confidentiality === undefined ? {} : { confidentiality: before.confidentiality }),
  };
}
