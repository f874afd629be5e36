import type { CommitmentForce } from '@mithaq/register/vocabulary';
import type { Rule } from './rule.ts';

/** A rule that finds what is to be done (group `what`), with what force, and by whom. */
export interface CommitmentRule extends Rule {
  readonly force: CommitmentForce;
  /** The parties of the instrument named; the subject (group `who`), else who speaks; those addressed (group `who`). */
  readonly by: 'parties' | 'subject' | 'addressee' | 'no-one';
}
