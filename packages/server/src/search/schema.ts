import { z } from '@hono/zod-openapi';
import { WrittenDateSchema } from '../review/schema.ts';

export const SearchHit = z.object({
  id: z.string(),
  /** An entry kind, or `document`. */
  kind: z.string(),
  title: z.string(),
  language: z.string().nullable(),
  /** Pieces of text around what was found; `found` pieces are shown lit. Text, never markup. */
  snippet: z.array(z.object({ text: z.string(), found: z.boolean() })),
  date: WrittenDateSchema.nullable(),
  /** The parties of an instrument, those responsible for a commitment. */
  actors: z.array(z.string()),
}).openapi('SearchHit');

export const SearchAnswer = z.object({
  items: z.array(SearchHit),
  total: z.number().int(),
  kinds: z.array(z.object({ kind: z.string(), count: z.number().int() })),
}).openapi('SearchAnswer');
