import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { aimsTo } from './aims-to.ts';
import { calledUpon } from './called-upon.ts';
import { decidedTo } from './decided-to.ts';
import { hopesFor } from './hopes-for.ts';
import { providedFor } from './provided-for.ts';
import { recommended } from './recommended.ts';
import { requestedOf } from './requested-of.ts';
import { undertakes } from './undertakes.ts';
import { willDo } from './will-do.ts';

/** What is to be done, the strongest force first. */
export const commitmentRules: readonly CommitmentRule[] = [
  undertakes,
  decidedTo,
  requestedOf,
  calledUpon,
  recommended,
  providedFor,
  aimsTo,
  willDo,
  hopesFor,
];
