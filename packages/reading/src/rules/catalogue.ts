import { groundRules as arabicGround } from '../languages/ar/ground-rules.ts';
import { actRules as arabicActs } from '../languages/ar/index.ts';
import { groundRules as englishGround } from '../languages/en/ground-rules.ts';
import { actRules as englishActs } from '../languages/en/index.ts';
import { groundRules as frenchGround } from '../languages/fr/ground-rules.ts';
import { actRules as frenchActs } from '../languages/fr/index.ts';
import type { Rule } from './rule.ts';

/** What the pages for linguists print of a rule. */
export type CatalogueEntry = Pick<Rule, 'id' | 'recognises' | 'finds' | 'ignores'>;

/** Every rule of every language, in the order in which they are tried. */
export function ruleCatalogue(): readonly CatalogueEntry[] {
  const rules = [...arabicGround, ...arabicActs, ...englishGround, ...englishActs, ...frenchGround, ...frenchActs];
  return rules.map(({ id, recognises, finds, ignores }) => ({ id, recognises, finds, ignores }));
}
