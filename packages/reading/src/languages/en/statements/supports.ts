import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, SUPPORTS } from './words/verbs.ts';
import { speech } from './speech.ts';

export const supports = defineRule<StatementRule>({
  id: 'en/statements/supports',
  recognises: 'Support for a proposal or a cause.',
  act: 'support',
  pattern: speech(SUPPORTS, PRESENT_PARTICIPLES.supports),
  finds: [
    '‹Judge Adnan Sabbagh supported› the proposal.',
    'The ‹Arab League backed› the plan.',
  ],
  ignores: [
    'The proposal was new.',
    'A supported bridge.',
  ],
});
