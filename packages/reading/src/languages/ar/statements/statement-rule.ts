export type { StatementRule } from '../../../rules/statement-rule.ts';
