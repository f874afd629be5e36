import { z } from '@hono/zod-openapi';
import { CorrectedWords, Rewordings } from '../recognition/schema.ts';

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
  /** Of a scan that is being read: the pages done, and of how many. */
  progress: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
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

/** One page of a document, in points, and the stretch of its text that stands on it; null where it has no words. */
export const PageSize = z.object({
  width: z.number(),
  height: z.number(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  /** Why it could not be read, though others of the document were. */
  unread: z.enum(['broken-page', 'too-slow', 'out-of-memory', 'failed']).optional(),
}).openapi('PageSize');

/** A page with its words: where each begins and ends in the text, and its place in points from the left and the upper edge: left, top, width, height; and where it was recognised on a picture, how sure it is, 0 to 100. */
export const PagePlaces = PageSize.extend({ words: z.array(z.array(z.number()).min(6).max(7)) }).openapi('PagePlaces');

/** A document that came in another, or in which another came. */
export const CompanionSchema = z.object({ id: z.string(), title: z.string(), fileName: z.string().nullable(), state: DocumentState }).openapi('Companion');

/** A file that lay in a document and was not taken in; without a name it stands for all that came after the limit. */
export const LeftOutSchema = z.object({
  fileName: z.string().nullable(),
  refused: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
}).openapi('LeftOut');

/** A document whose text is nearly the same, and how much of it: 0 to 1. */
export const NearCopySchema = z.object({
  id: z.string(),
  title: z.string(),
  fileName: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  share: z.number(),
  /** It was set aside as a copy of the document beside which it is told. */
  isSetAside: z.boolean(),
}).openapi('NearCopy');

export const DocumentPage = DocumentSummary.extend({
  text: z.string(),
  /** Through whom it has what it tells: newspaper, agency, agency; an agency with the words that name it. */
  chain: z.array(z.object({ name: z.string(), words: z.object({ start: z.number().int(), end: z.number().int() }).nullable() })),
  /** Where on the web it was fetched. */
  sourceAddress: z.string().nullable(),
  /** Empty for formats without pages. */
  pages: z.array(PageSize),
  /** Words that were recognised on a picture and may be others: the unsure ones, and all with digits. */
  doubtful: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  /** Whether a person may correct words of the text: it was recognised, or its text layer is doubtful. What she corrected or confirmed, in order. */
  isCorrectable: z.boolean(),
  corrected: z.array(CorrectedWords),
  /** Every rewording of the text so far, and whether it was reworded since it was last read. */
  rewordings: Rewordings,
  isReworded: z.boolean(),
  segments: z.array(SegmentSchema),
  /** The mail or the archive in which it came; what came in it; what lay in it and was not taken in. */
  cameWith: z.array(CompanionSchema),
  brought: z.array(CompanionSchema),
  leftOut: z.array(LeftOutSchema),
  /** The document of which this one was set aside as a copy, and those whose text is nearly the same, the nearest first. */
  copyOf: NearCopySchema.nullable(),
  nearCopies: z.array(NearCopySchema),
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
