import type { Rule } from '../../rules/rule.ts';
import { appointmentRules } from './appointments/index.ts';
import { commitmentRules } from './commitments/index.ts';
import { topicRules } from './fields/index.ts';
import { instrumentRules } from './instruments/index.ts';
import { meetingRules } from './meetings/index.ts';
import { ownTextRules } from './own-text-rules.ts';
import { statementRules } from './statements/index.ts';

/** English rules of acts, in the order in which they are tried. */
export const actRules: readonly Rule[] = [...instrumentRules, ...topicRules, ...meetingRules, ...statementRules, ...commitmentRules, ...appointmentRules, ...ownTextRules];
