import { z } from '@hono/zod-openapi';
import { EntryLink, Fact } from '../entries/schema.ts';
import { Choice } from './schema.ts';

/** A field of a proposal beside the fact of an entry that tells the same. */
export const Compared = z.object({
  /** The id of the field within the proposal. */
  id: z.string(),
  /** `differs`: the register says something else, or less exactly; what stands is chosen by the name of the field. */
  relation: z.enum(['agrees', 'new', 'differs']),
  /** What stands where the two differ unless she chooses otherwise. */
  choice: Choice.nullable(),
  /** The words of the document that tell it. */
  words: z.string(),
  /** As the register has it, with its own evidence; null where it does not tell it. */
  fact: Fact.nullable(),
}).openapi('Compared');
export type Compared = z.infer<typeof Compared>;

export const Comparison = z.object({
  entry: EntryLink,
  /** False for a document stricter than the entry: what it says stays beside, hidden with it. */
  mayTake: z.boolean(),
  fields: z.array(Compared),
}).openapi('Comparison');
export type Comparison = z.infer<typeof Comparison>;
