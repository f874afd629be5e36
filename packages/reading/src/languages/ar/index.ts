import type { Rule } from '../../rules/rule.ts';
import { commitmentRules, listRules, tableRules } from './commitments/index.ts';
import { appointedNextInList } from './appointments/appointed-next-in-list.ts';
import { appointmentRules } from './appointments/index.ts';
import { topicRules } from './fields/read-topics.ts';
import { instrumentRules } from './instruments/index.ts';
import { meetingRules } from './meetings/index.ts';
import { ownTextRules } from './own-text-rules.ts';
import { statementRules } from './statements/index.ts';

/** Arabic rules of acts, in the order in which they are tried. */
export const actRules: readonly Rule[] = [...instrumentRules, ...topicRules, ...meetingRules, ...statementRules, ...listRules, ...tableRules, ...commitmentRules, ...appointmentRules, appointedNextInList, ...ownTextRules];
