import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { CONDEMNS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const condemns = defineRule<StatementRule>({
  id: 'en/statements/condemns',
  recognises: 'A condemnation or a rejection.',
  act: 'condemn',
  pattern: speech(CONDEMNS, PRESENT_PARTICIPLES.condemns),
  finds: [
    'The ‹Arab League condemned› the attack on the hospital.',
    '‹Dr Paolo Reyes denounced› the detention of relief workers.',
  ],
  ignores: [
    'The attack on the hospital went on.',
    'The condemned building was torn down.',
  ],
});
