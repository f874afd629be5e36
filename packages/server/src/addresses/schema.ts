import { z } from '@hono/zod-openapi';
import { ConfidentialitySchema, DocumentSummary } from '../documents/schema.ts';

/** An address of the web that a person gave. */
export const GivenAddress = z.object({
  address: z.string().trim().min(1).max(2_000),
  confidentiality: ConfidentialitySchema.optional(),
});

/** What became of an address: it waits, is being fetched, gave a document (a new one, or one that was there already), or nothing. */
export const AddressShown = z.object({
  id: z.string(),
  address: z.string(),
  confidentiality: ConfidentialitySchema,
  state: z.enum(['waiting', 'fetching', 'fetched', 'failed']),
  outcome: z.enum(['captured', 'known']).nullable(),
  document: DocumentSummary.nullable(),
  refusal: z.string().nullable(),
  refusalDetail: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  askedAt: z.string(),
}).openapi('AddressShown');
