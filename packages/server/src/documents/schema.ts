import { z } from '@hono/zod-openapi';

export const ConfidentialitySchema = z.enum(['public', 'internal', 'restricted']);
export const DocumentState = z.enum(['captured', 'reading', 'to_review', 'reviewed', 'refused']);

export const DocumentSummary = z.object({
  id: z.string(),
  title: z.string(),
  fileName: z.string().nullable(),
  format: z.string().nullable(),
  language: z.enum(['ar', 'en', 'fr']).nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  confidentiality: ConfidentialitySchema,
  isSample: z.boolean(),
  state: DocumentState,
  /** Why it could not be taken in; the sentence is in the language files. */
  refusal: z.string().nullable(),
  refusalDetail: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  /** Codes of what was noticed at capture: `charset-guessed`, `page-furniture-removed`, … */
  notes: z.array(z.string()),
  size: z.number().int(),
  capturedAt: z.string(),
  pending: z.number().int(),
  accepted: z.number().int(),
}).openapi('DocumentSummary');

export const SegmentSchema = z.object({
  seq: z.number().int(),
  kind: z.enum(['article', 'related_article', 'keywords', 'boilerplate', 'caption', 'byline']),
  start: z.number().int(),
  end: z.number().int(),
  publishedOn: z.string().nullable(),
  publisher: z.string().nullable(),
}).openapi('Segment');

export const DocumentPage = DocumentSummary.extend({
  text: z.string(),
  segments: z.array(SegmentSchema),
  /** Entries of the register that rest on this document. */
  entries: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string() })),
}).openapi('DocumentPage');

/** One file or pasted text handed in: taken, known already, or refused with its name and a code. */
export const CaptureOutcome = z.object({
  fileName: z.string().nullable(),
  outcome: z.enum(['captured', 'known', 'refused']),
  document: DocumentSummary.nullable(),
  refusal: z.string().nullable(),
  refusalDetail: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
}).openapi('CaptureOutcome');

export const DocumentListQuery = z.object({
  q: z.string().max(300).optional(),
  state: DocumentState.optional(),
  language: z.enum(['ar', 'en', 'fr']).optional(),
  sort: z.enum(['captured', '-captured', 'title', '-title']).default('-captured'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});

/** Text pasted instead of a file. */
export const PastedText = z.object({
  text: z.string().max(10_000_000),
  title: z.string().trim().max(500).optional(),
  confidentiality: ConfidentialitySchema.optional(),
});

/** What a person may correct of a document; another day of publication makes it be read again. */
export const DocumentChange = z.object({
  title: z.string().trim().min(1).max(500).optional(),
  confidentiality: ConfidentialitySchema.optional(),
  publishedOn: z.iso.date().refine((day) => !day.startsWith('0000')).nullable().optional(),
  publisher: z.string().trim().max(300).nullable().optional(),
});
