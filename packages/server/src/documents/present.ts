import type { z } from '@hono/zod-openapi';
import type { DocumentState } from './schema.ts';
import { DocumentSummary } from './schema.ts';

/** A document as the list query reads it. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly file_name: string | null;
  readonly format: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly published_on: string | null;
  readonly confidentiality: 'public' | 'internal' | 'restricted';
  readonly is_sample: boolean;
  readonly state: z.infer<typeof DocumentState>;
  readonly refusal: string | null;
  readonly refusal_detail: unknown;
  readonly notes: string[];
  readonly size: number;
  readonly pages_done: number | null;
  readonly pages_in_all: number | null;
  readonly captured_at: string;
  readonly pending: number;
  readonly accepted: number;
}

export type Summary = z.infer<typeof DocumentSummary>;

const Detail = DocumentSummary.shape.refusalDetail;
const Language = DocumentSummary.shape.language;

/** A document as a line of a list shows it. */
export function presentSummary(row: DocumentRow): Summary {
  const { id, format, publisher, confidentiality, state, refusal, notes, size, pending, accepted } = row;
  return {
    id, format, publisher, confidentiality, state, refusal, notes, size, pending, accepted,
    title: row.title,
    fileName: row.file_name,
    language: Language.catch(null).parse(row.language),
    publishedOn: row.published_on,
    isSample: row.is_sample,
    refusalDetail: Detail.catch(null).parse(row.refusal_detail),
    progress: row.pages_done === null || row.pages_in_all === null ? null : { done: row.pages_done, of: row.pages_in_all },
    capturedAt: row.captured_at,
  };
}
