export type { CommitmentRule } from '../../../rules/commitment-rule.ts';
