import { z } from '@hono/zod-openapi';

/** Far more than a line holds. */
const LONGEST = 2_000;

/** Words of a recognised text as a person reads them on the page. Places are counted in the text as it was recognised, which no correction moves. */
export const WordsRead = z.object({
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  /** What stands there now, as she saw it: when another corrected it meanwhile, nothing is written. */
  seen: z.string().max(LONGEST),
  /** What she reads there; the same as stands there where she confirms it. */
  words: z.string().max(LONGEST),
}).refine(({ from, to }) => from <= to && to - from <= LONGEST).openapi('WordsRead');
export type WordsRead = z.infer<typeof WordsRead>;

/** A stretch of a text that was replaced. */
export const EditSchema = z.object({ start: z.number().int(), end: z.number().int(), words: z.string() }).openapi('Edit');

/** All rewordings of a text: the edits of each, counted in the wording before it. */
export const Rewordings = z.array(z.array(EditSchema));
export type Rewordings = z.infer<typeof Rewordings>;

/** Words that a person corrected, or confirmed: where they stand now, where in the text as recognised, and what had been recognised there. */
export const CorrectedWords = z.object({
  start: z.number().int(),
  end: z.number().int(),
  from: z.number().int(),
  to: z.number().int(),
  recognised: z.string(),
  by: z.string(),
  at: z.string(),
}).openapi('CorrectedWords');
export type CorrectedWords = z.infer<typeof CorrectedWords>;

/** What a person did to the words of a document. */
export const CorrectionDone = z.object({
  act: z.string(),
  at: z.string(),
  actor: z.string(),
  deed: z.string(),
  before: z.string(),
  after: z.string(),
  undone: z.boolean(),
}).openapi('CorrectionDone');
