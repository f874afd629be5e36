import type { Rule } from './rule.ts';

/** A rule of the ground reads names by grammar, not by a pattern; its examples are run all the same. */
export interface GroundRule extends Omit<Rule, 'pattern'> {
  /** What ‹…› marks in its examples: whole mentions of this kind. */
  readonly marks: 'organisation' | 'person' | 'office' | 'date' | 'place' | 'instrument';
}

export function defineGroundRule<R extends GroundRule>(rule: R): R {
  return Object.freeze(rule);
}
