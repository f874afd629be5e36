import { groundRules } from '../languages/ar/ground-rules.ts';
import { actRules } from '../languages/ar/index.ts';
import type { Rule } from './rule.ts';

/** What the pages for linguists print of a rule. */
export type CatalogueEntry = Pick<Rule, 'id' | 'recognises' | 'finds' | 'ignores'>;

/** Every rule of every language, in the order in which they are tried. */
export function ruleCatalogue(): readonly CatalogueEntry[] {
  return [...groundRules, ...actRules].map(({ id, recognises, finds, ignores }) => ({ id, recognises, finds, ignores }));
}
