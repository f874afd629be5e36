import { z } from '@hono/zod-openapi';
import type { Register } from '../platform/act.ts';
import { Correction } from '../recognition/corrections.ts';
import type { Decided } from './admission.ts';
import type { ActDone } from './schema.ts';

const ProposalStates = z.enum(['pending', 'accepted', 'rejected', 'obsolete']);
const DocumentStates = z.enum(['captured', 'reading', 'to_review', 'reviewed', 'refused']);

/** What an act of review changed besides entries, as its trace keeps it. */
export const ReviewDetail = z.object({
  entry: z.string().nullable().default(null),
  proposals: z.array(z.object({ id: z.string(), before: ProposalStates, after: ProposalStates, entry: z.string().nullable() })).default([]),
  document: z.object({ before: DocumentStates, after: DocumentStates }).nullable().default(null),
  /** Of which document it was a copy. */
  copyOf: z.object({ before: z.string().nullable(), after: z.string().nullable() }).optional(),
  /** Where in the text as recognised words were corrected, what was corrected there before and after, and what stood and stands there. */
  words: z.object({ from: z.number(), to: z.number(), before: z.array(Correction), after: z.array(Correction), was: z.string(), is: z.string() }).optional(),
  /** The act that an undo took back. */
  undoes: z.string().nullable().default(null),
});
export type ReviewDetail = z.infer<typeof ReviewDetail>;

/** Keeps what was decided, and tells it to the reviewer. */
export function decidedBy(register: Register, deed: string, { entry, decided }: { entry: string | null; decided: readonly Decided[] }): ActDone {
  const detail: ReviewDetail = {
    entry, document: null, undoes: null,
    proposals: decided.map(({ id, state, entry: made }) => ({ id, before: 'pending', after: state, entry: made })),
  };
  register.about({ detail });
  return { act: register.actId, deed, entry, proposals: [...decided] };
}
