import type { CaptureOutcome, DocumentSummary } from '../api/types.ts';

/** What a line calls what was handed in. */
export interface OutcomeName {
  /** The title as soon as it is known, until then the name of the file; null for a text that has neither. */
  readonly name: string | null;
  /** The name of the file, where the title stands in its place. */
  readonly file: string | null;
}

export function nameOfOutcome({ fileName }: Pick<CaptureOutcome, 'fileName'>, document: Pick<DocumentSummary, 'title'> | null): OutcomeName {
  const file = fileName === '' ? null : fileName;
  const title = document?.title ?? '';
  if (title === '') return { name: file, file: null };
  return { name: title, file: file === title ? null : file };
}
