import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { CALLS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const calls = defineRule<StatementRule>({
  id: 'en/statements/calls',
  recognises: 'A call: someone calls upon, urges, demands or asks.',
  act: 'call',
  pattern: speech(CALLS, PRESENT_PARTICIPLES.calls),
  finds: [
    '‹Dr Paolo Reyes urged› both commissions to receive complaints.',
    'The ‹Arab League called on› donors to give more.',
  ],
  ignores: [
    'Donors gave more to the commissions.',
    'He called at noon.',
  ],
});
