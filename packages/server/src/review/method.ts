import { isByModel } from '@mithaq/reading/model';
import type { Proposal } from './schema.ts';

/** What stands in the place of a rule where a person proposed it. */
export const BY_PERSON = 'person';

/** Who proposed it: a rule of the reader, a language model, or a person who saw what both had missed. */
export function methodOf(rule: string): Proposal['method'] {
  if (rule === BY_PERSON) return 'person';
  return isByModel(rule) ? 'model' : 'rule';
}
