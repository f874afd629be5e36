import type { PositionAct } from '@mithaq/register/vocabulary';
import type { Rule } from './rule.ts';

/** A rule of speech: its verb says by which act something is put forward. Group `issue`: what is said. */
export interface StatementRule extends Rule {
  readonly act: PositionAct;
}
