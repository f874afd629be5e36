export type { StatusRule } from '../../../rules/status-rule.ts';
